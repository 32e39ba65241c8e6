import { flag, moment, oneOf, operations, required, text, texts, time } from '../operation';

const version = '2021-04-15' as const;

/** What is changed most often comes first in a form. */
const appointmentFields = {
  title: text,
  startTime: time,
  endTime: time,
  appointmentStatus: oneOf('new', 'confirmed', 'cancelled', 'showed', 'noshow', 'invalid'),
  meetingLocationType: oneOf('custom', 'zoom', 'gmeet', 'phone', 'address', 'ms_teams', 'google'),
  meetingLocationId: text,
  overrideLocationConfig: flag,
  assignedUserId: text,
  description: text,
  address: text,
  ignoreDateRange: flag,
  toNotify: flag,
  ignoreFreeSlotValidation: flag,
  rrule: text,
  calendarId: text,
} as const;

/** Of a calendar or of a user. The specification requires the calendar, and says that only one of the two may be given. */
const blockFields = { title: text, calendarId: text, assignedUserId: text, startTime: time, endTime: time, locationId: required(text) } as const;

/** Milliseconds since 1970. */
const momentText = { type: 'text', format: 'ms' } as const;

/** Whose events, and from when until when: milliseconds since 1970, as text. */
const eventsQuery = {
  locationId: required(text),
  userId: text,
  calendarId: text,
  groupId: text,
  startTime: required(momentText),
  endTime: required(momentText),
} as const;

/** Appointments, blocked slots and free slots. Instants in a query are milliseconds since 1970; in bodies ISO 8601 with an offset. */
export const appointmentOperations = operations({
  'calendars.free-slots': {
    title: 'Get free slots',
    method: 'GET',
    path: '/calendars/{calendarId}/free-slots',
    version,
    scopes: ['calendars.readonly'],
    query: {
      startDate: required(moment),
      endDate: required(moment),
      timezone: text,
      userId: text,
      userIds: texts,
    },
  },
  'calendars.events.list': {
    title: 'List calendar events',
    method: 'GET',
    path: '/calendars/events',
    version,
    scopes: ['calendars/events.readonly'],
    query: eventsQuery,
    root: 'events',
    changed: 'dateUpdated',
  },
  'calendars.blocked-slots.list': {
    title: 'List blocked slots',
    method: 'GET',
    path: '/calendars/blocked-slots',
    version,
    scopes: ['calendars/events.readonly'],
    query: eventsQuery,
    root: 'events',
    changed: 'dateUpdated',
  },
  'calendars.appointments.get': {
    title: 'Get appointment',
    method: 'GET',
    path: '/calendars/events/appointments/{eventId}',
    version,
    scopes: ['calendars/events.readonly'],
    root: 'event',
    changed: 'dateUpdated',
  },
  'calendars.appointments.create': {
    title: 'Create appointment',
    method: 'POST',
    path: '/calendars/events/appointments',
    version,
    scopes: ['calendars/events.write'],
    body: {
      ...appointmentFields,
      calendarId: required(text),
      locationId: required(text),
      contactId: required(text),
      startTime: required(time),
    },
  },
  'calendars.appointments.update': {
    title: 'Update appointment',
    method: 'PUT',
    path: '/calendars/events/appointments/{eventId}',
    version,
    scopes: ['calendars/events.write'],
    body: { ...appointmentFields },
  },
  'calendars.events.delete': {
    title: 'Delete event',
    method: 'DELETE',
    path: '/calendars/events/{eventId}',
    version,
    scopes: ['calendars/events.write'],
    body: {},
    destructive: true,
    success: 201,
  },
  'calendars.block-slots.create': {
    title: 'Create block slot',
    method: 'POST',
    path: '/calendars/events/block-slots',
    version,
    scopes: ['calendars/events.write'],
    body: blockFields,
    success: 201,
  },
  'calendars.block-slots.update': {
    title: 'Update block slot',
    method: 'PUT',
    path: '/calendars/events/block-slots/{eventId}',
    version,
    scopes: ['calendars/events.write'],
    body: blockFields,
    success: 201,
  },
});
