import { flag, listOf, number, oneOf, operations, required, text, texts } from '../operation';

const version = '2021-04-15' as const;

const notificationFields = {
  receiverType: oneOf('contact', 'guest', 'assignedUser', 'emails', 'phoneNumbers', 'business'),
  channel: oneOf('email', 'inApp', 'sms', 'whatsapp'),
  notificationType: oneOf('booked', 'confirmation', 'cancellation', 'reminder', 'followup', 'reschedule'),
  isActive: flag,
  templateId: text,
  body: text,
  subject: text,
  afterTime: listOf({ timeOffset: number, unit: text }),
  beforeTime: listOf({ timeOffset: number, unit: text }),
  additionalEmailIds: texts,
  additionalPhoneNumbers: texts,
  selectedUsers: texts,
  fromAddress: text,
  fromName: text,
  fromNumber: text,
} as const;

/** What a calendar sends, to whom and when. Create takes a list at the root of the body and answers with one. */
export const calendarNotificationOperations = operations({
  'calendars.notifications.list': {
    title: 'List calendar notifications',
    method: 'GET',
    path: '/calendars/{calendarId}/notifications',
    version,
    scopes: ['calendars/events.readonly'],
    query: { isActive: flag, deleted: flag, limit: number, skip: number },
    pages: 'skip',
  },
  'calendars.notifications.get': {
    title: 'Get calendar notification',
    method: 'GET',
    path: '/calendars/{calendarId}/notifications/{notificationId}',
    version,
    scopes: ['calendars/events.readonly'],
  },
  'calendars.notifications.create': {
    title: 'Create calendar notification',
    method: 'POST',
    path: '/calendars/{calendarId}/notifications',
    version,
    scopes: ['calendars/events.write'],
    bodyIs: 'list',
    body: {
      ...notificationFields,
      receiverType: required(oneOf('contact', 'guest', 'assignedUser', 'emails', 'phoneNumbers', 'business')),
      channel: required(oneOf('email', 'inApp', 'sms', 'whatsapp')),
      notificationType: required(oneOf('booked', 'confirmation', 'cancellation', 'reminder', 'followup', 'reschedule')),
    },
  },
  'calendars.notifications.update': {
    title: 'Update notification',
    method: 'PUT',
    path: '/calendars/{calendarId}/notifications/{notificationId}',
    version,
    scopes: ['calendars/events.write'],
    body: { ...notificationFields, deleted: flag },
  },
  'calendars.notifications.delete': {
    title: 'Delete notification',
    method: 'DELETE',
    path: '/calendars/{calendarId}/notifications/{notificationId}',
    version,
    scopes: ['calendars/events.write'],
    destructive: true,
  },
});
