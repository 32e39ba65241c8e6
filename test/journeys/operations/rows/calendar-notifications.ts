import type { Agency } from '../agency';
import type { Family } from '../expectation';
import { calendarNamed } from './calendars';

interface Notification {
  readonly _id: string;
  readonly notificationType: string;
  readonly channel: string;
  readonly subject?: string;
}

const calendar = 'Viewings and visits';

const pathOf = (agency: Agency): string => `/calendars/${calendarNamed(agency, calendar)}/notifications`;

const held = (agency: Agency): readonly Notification[] => Object.values(agency.does('GET', pathOf(agency)));

const confirmation = (agency: Agency): string => held(agency).find(({ notificationType }) => notificationType === 'confirmation')!._id;

const place = { 'path.calendarId': calendar };
const chosen = { ...place, 'path.notificationId': 'Confirmation' };
/** What a calendar tells people, and when. */
export const calendarNotificationRows: Family = {
  version: '2021-04-15',
  rows: {
    'calendars.notifications.list': (agency) => ({
      fill: { ...place, 'query.isActive': 'Yes', 'query.limit': '2' },
      sends: { what: `GET ${pathOf(agency)}`, query: { isActive: 'true', limit: '2' } },
      shows: ['List calendar notifications', 'Your viewing'],
      wrong: { fill: { ...place, 'query.limit': 'two' }, shows: ['Most at once – needs a number | two'] },
    }),
    'calendars.notifications.get': (agency) => ({
      fill: chosen,
      sends: { what: `GET ${pathOf(agency)}/${confirmation(agency)}` },
      shows: ['Get calendar notification', 'Subject | Your viewing'],
      wrong: { fill: place, shows: ['Notification * – is needed'] },
    }),
    'calendars.notifications.create': (agency) => ({
      fill: {
        ...place,
        'body.receiverType': 'Contact',
        'body.channel': 'Sms',
        'body.notificationType': 'Followup',
        'body.body': 'How did you like it?',
        'body.afterTime': [{ timeOffset: '2', unit: 'hours' }],
        'body.selectedUsers': ['Casey Brook'],
      },
      sends: {
        what: `POST ${pathOf(agency)}`,
        body: [
          {
            receiverType: 'contact',
            channel: 'sms',
            notificationType: 'followup',
            body: 'How did you like it?',
            afterTime: [{ timeOffset: 2, unit: 'hours' }],
            selectedUsers: [agency.user('Casey')],
          },
        ],
      },
      leaves: [() => held(agency).map(({ notificationType, channel }) => [notificationType, channel]), expect.arrayContaining([['followup', 'sms']])],
      shows: ['Create calendar notification', 'How did you like it?'],
      wrong: { fill: { ...place, 'body.receiverType': 'Contact' }, shows: ['Channel * – is needed', 'Notification type * – is needed'] },
    }),
    'calendars.notifications.update': (agency) => ({
      fill: { ...chosen, 'body.subject': 'Your visit' },
      sends: { what: `PUT ${pathOf(agency)}/${confirmation(agency)}`, body: { subject: 'Your visit' } },
      leaves: [() => held(agency).find(({ notificationType }) => notificationType === 'confirmation')?.subject, 'Your visit'],
      shows: ['Update notification', 'Notification updated successfully'],
      wrong: { fill: { ...chosen, 'body.afterTime': [{ timeOffset: 'soon', unit: 'hours' }] }, shows: ['How long – needs a number | soon'] },
    }),
    'calendars.notifications.delete': (agency) => ({
      fill: chosen,
      asks: true,
      sends: { what: `DELETE ${pathOf(agency)}/${confirmation(agency)}` },
      leaves: [() => held(agency).map(({ notificationType }) => notificationType), ['reminder', 'booked']],
      shows: ['Delete notification', 'Notification deleted successfully'],
      wrong: { fill: place, shows: ['Notification * – is needed'] },
    }),
  },
};
