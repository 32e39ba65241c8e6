import type { Agency } from '../agency';
import type { Family } from '../expectation';

export const calendarNamed = ({ named }: Agency, name: string): string => named('/calendars/', name);

const held = (agency: Agency, name: string) => agency.does('GET', `/calendars/${calendarNamed(agency, name)}`)['calendar'];

const names = ({ reads }: Agency) => (): readonly string[] => reads('/calendars/')['calendars'].map(({ name }: { readonly name: string }) => name);

const all = ['Viewings and visits', 'Call Robin', 'First-time buyers’ evening', 'Contract signing', 'Home valuation', 'Open house', 'Autumn fair'];

/** Monday mornings, as a rep fills them in and as they are sent. */
const openHours = {
  filled: [{ daysOfTheWeek: ['Monday'], hours: [{ openHour: '9', openMinute: '0', closeHour: '12', closeMinute: '30' }] }],
  sent: [{ daysOfTheWeek: [1], hours: [{ openHour: 9, openMinute: 0, closeHour: 12, closeMinute: 30 }] }],
};

/** Calendars, with the longest of all forms. */
export const calendarRows: Family = {
  version: '2021-04-15',
  rows: {
    'calendars.list': ({ locationId, ghl }) => ({
      fill: { 'query.showDrafted': 'No' },
      sends: { what: 'GET /calendars/', query: { locationId, showDrafted: 'false' } },
      shows: ['List calendars', '6 found', 'Home valuation'],
      wrong: { meanwhile: () => ghl.revokeTokens(), answered: 401, shows: ['GoHighLevel refused the token'] },
    }),
    'calendars.get': (agency) => ({
      fill: { 'path.calendarId': 'Home valuation' },
      sends: { what: `GET /calendars/${calendarNamed(agency, 'Home valuation')}` },
      shows: ['Home valuation | Get calendar by ID', 'Slot duration | 90'],
      wrong: { shows: ['Calendar * – is needed'] },
    }),
    'calendars.create': (agency) => ({
      fill: {
        'body.name': 'Key handover',
        'body.calendarType': 'Collective',
        'body.teamMembers': [
          { userId: 'Casey Brook', isPrimary: 'Yes' },
          { userId: 'Jordan Field', priority: '1' },
        ],
        'body.slotDuration': '45',
        'body.slug': 'key-handover',
        'body.openHours': openHours.filled,
        // Closed on that day.
        'body.availabilities': [{ date: '2026-12-24' }],
        'body.lookBusyConfig.enabled': 'Yes',
        'body.lookBusyConfig.LookBusyPercentage': '20',
        'body.autoConfirm': 'No',
      },
      sends: {
        what: 'POST /calendars/',
        body: {
          locationId: agency.locationId,
          name: 'Key handover',
          calendarType: 'collective',
          teamMembers: [
            { userId: agency.user('Casey'), isPrimary: true },
            { userId: agency.user('Jordan'), priority: 1 },
          ],
          slotDuration: 45,
          slug: 'key-handover',
          openHours: openHours.sent,
          availabilities: [{ date: '2026-12-24T00:00:00.000Z', hours: [] }],
          lookBusyConfig: { enabled: true, LookBusyPercentage: 20 },
          autoConfirm: false,
        },
      },
      leaves: [() => held(agency, 'Key handover'), expect.objectContaining({ calendarType: 'collective', slotDuration: 45, openHours: openHours.sent })],
      shows: ['Key handover | Create calendar', 'Slot duration | 45'],
      wrong: {
        fill: { 'body.name': 'Key handover', 'body.slug': 'home-valuation' },
        answered: 400,
        shows: ['The slug is already taken', 'Name * | Key handover'],
      },
    }),
    'calendars.update': (agency) => ({
      fill: {
        'path.calendarId': 'Call Robin',
        'body.slotDuration': '30',
        'body.openHours': openHours.filled,
        'body.enableRecurring': 'Yes',
        'body.recurring.freq': 'Weekly',
        'body.recurring.count': '5',
        'body.recurring.bookingOption': 'Skip',
        'body.recurring.bookingOverlapDefaultStatus': 'Confirmed',
      },
      sends: {
        what: `PUT /calendars/${calendarNamed(agency, 'Call Robin')}`,
        body: {
          slotDuration: 30,
          openHours: openHours.sent,
          enableRecurring: true,
          recurring: { freq: 'WEEKLY', count: 5, bookingOption: 'skip', bookingOverlapDefaultStatus: 'confirmed' },
        },
      },
      leaves: [() => held(agency, 'Call Robin'), expect.objectContaining({ slotDuration: 30, slotInterval: 20, openHours: openHours.sent })],
      shows: ['Call Robin | Update calendar', 'Slot duration | 30'],
      wrong: { fill: { 'path.calendarId': 'Call Robin', 'body.slotDuration': 'half an hour' }, shows: ['Slot duration – needs a number | half an hour'] },
    }),
    'calendars.delete': (agency) => ({
      fill: { 'path.calendarId': 'Autumn fair' },
      asks: true,
      sends: { what: `DELETE /calendars/${calendarNamed(agency, 'Autumn fair')}` },
      leaves: [names(agency), all.filter((name) => name !== 'Autumn fair')],
      shows: ['Delete calendar', 'Done'],
      wrong: {
        meanwhile: () => void agency.does('DELETE', `/calendars/${calendarNamed(agency, 'Autumn fair')}`),
        fill: { 'path.calendarId': 'Autumn fair' },
        answered: 400,
        shows: ['Calendar not found'],
      },
    }),
  },
};
