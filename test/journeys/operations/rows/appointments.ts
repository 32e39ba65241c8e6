import type { Agency } from '../agency';
import type { Family } from '../expectation';
import { calendarNamed } from './calendars';

const held = ({ ghl, contact }: Agency) => ghl.records.contact(contact('Ana'))!.appointments;

const viewing = 'Second viewing, 7 Mill Lane';

export const viewingOf = (agency: Agency): string => held(agency).find(({ title }) => title === viewing)!.id;

const chosen = { 'path.eventId': `Ana Ruiz > ${viewing}` };

/** As times are asked for: milliseconds since 1970. */
const ms = (time: string): string => String(Date.parse(time));

const week = { from: '2026-11-09T06:00:00Z', to: '2026-11-14T06:00:00Z' };

interface Block {
  readonly id: string;
  readonly title: string;
  readonly startTime: string;
}

const blocks = (agency: Agency): readonly Block[] =>
  agency.reads(`/calendars/blocked-slots?userId=${agency.user('Robin')}&startTime=${ms('2026-11-01T00:00:00Z')}&endTime=${ms('2026-12-31T00:00:00Z')}`)['events'];

const dentist = (agency: Agency): string => blocks(agency).find(({ title }) => title === 'Dentist')!.id;

const blocked = (agency: Agency) => () => blocks(agency).map(({ title, startTime }) => [title, startTime]);

/** Robin, free of appointments, as chosen in a list of calendars and people. */
const chosenBlock = { 'path.eventId': 'Robin Vale > Dentist' };

/** Appointments, and times in which nobody can be booked. */
export const appointmentRows: Family = {
  version: '2021-04-15',
  rows: {
    'calendars.free-slots': (agency) => ({
      fill: { 'path.calendarId': 'Call Robin', 'query.startDate': week.from, 'query.endDate': week.to, 'query.timezone': 'Europe/Berlin' },
      sends: {
        what: `GET /calendars/${calendarNamed(agency, 'Call Robin')}/free-slots`,
        query: { startDate: ms(week.from), endDate: ms(week.to), timezone: 'Europe/Berlin' },
      },
      shows: ['Get free slots'],
      wrong: {
        fill: { 'path.calendarId': 'Call Robin', 'query.startDate': week.from, 'query.endDate': '2026-12-24T06:00:00Z' },
        answered: 400,
        shows: ['Date range cannot be more than 31 days'],
      },
    }),
    'calendars.events.list': (agency) => ({
      fill: { 'query.calendarId': 'Viewings and visits', 'query.startTime': week.from, 'query.endTime': week.to },
      sends: {
        what: 'GET /calendars/events',
        query: { locationId: agency.locationId, calendarId: calendarNamed(agency, 'Viewings and visits'), startTime: ms(week.from), endTime: ms(week.to) },
      },
      shows: ['List calendar events', viewing],
      wrong: {
        fill: { 'query.startTime': week.from, 'query.endTime': week.to },
        answered: 422,
        shows: ['Either of userId, calendarId or groupId is required'],
      },
    }),
    'calendars.blocked-slots.list': (agency) => ({
      fill: { 'query.userId': 'Robin Vale', 'query.startTime': week.from, 'query.endTime': week.to },
      sends: {
        what: 'GET /calendars/blocked-slots',
        query: { locationId: agency.locationId, userId: agency.user('Robin'), startTime: ms(week.from), endTime: ms(week.to) },
      },
      shows: ['List blocked slots', 'Dentist'],
      wrong: { fill: { 'query.userId': 'Robin Vale', 'query.startTime': week.from }, shows: ['End time (America/Chicago) * – is needed'] },
    }),
    'calendars.appointments.get': (agency) => ({
      fill: chosen,
      sends: { what: `GET /calendars/events/appointments/${viewingOf(agency)}` },
      shows: [`${viewing} | Get appointment`, 'Start time | Wed 11 Nov, 14:30'],
      wrong: { shows: ['Appointment * – is needed'] },
    }),
    'calendars.appointments.create': (agency) => ({
      fill: { 'body.calendarId': 'Call Robin', 'body.startTime': '2026-11-11T15:20:00Z', 'body.contactId': 'Ana Ruiz', 'body.title': 'Talk about the bank', 'body.toNotify': 'No' },
      sends: {
        what: 'POST /calendars/events/appointments',
        body: {
          locationId: agency.locationId,
          calendarId: calendarNamed(agency, 'Call Robin'),
          startTime: '2026-11-11T15:20:00.000Z',
          contactId: agency.contact('Ana'),
          title: 'Talk about the bank',
          toNotify: false,
        },
      },
      leaves: [
        () => held(agency).filter(({ title }) => title === 'Talk about the bank').map(({ startTime, endTime, appointmentStatus }) => ({ startTime, endTime, appointmentStatus })),
        [{ startTime: '2026-11-11 09:20:00', endTime: '2026-11-11 09:40:00', appointmentStatus: 'confirmed' }],
      ],
      shows: ['Talk about the bank | Create appointment', 'Start time | Wed 11 Nov, 09:20'],
      wrong: {
        fill: { 'body.calendarId': 'Call Robin', 'body.startTime': '2026-11-11T23:00:00Z', 'body.contactId': 'Ana Ruiz' },
        answered: 400,
        shows: ['The slot you have selected is no longer available.'],
      },
    }),
    'calendars.appointments.update': (agency) => ({
      fill: { ...chosen, 'body.appointmentStatus': 'Cancelled' },
      sends: { what: `PUT /calendars/events/appointments/${viewingOf(agency)}`, body: { appointmentStatus: 'cancelled' } },
      leaves: [() => held(agency).map(({ title, appointmentStatus }) => [title, appointmentStatus]), expect.arrayContaining([[viewing, 'cancelled']])],
      shows: [`${viewing} | Update appointment`, 'Appointment status | Cancelled'],
      wrong: {
        fill: { ...chosen, 'body.startTime': '2026-11-12T15:00:00Z', 'body.endTime': '2026-11-12T14:00:00Z' },
        answered: 422,
        shows: ['endTime must be after startTime'],
      },
    }),
    'calendars.events.delete': (agency) => ({
      fill: { 'path.eventId': `Viewings and visits > ${viewing}` },
      asks: true,
      sends: { what: `DELETE /calendars/events/${viewingOf(agency)}`, body: {} },
      leaves: [() => held(agency).map(({ title }) => title), ['First viewing, 7 Mill Lane']],
      shows: ['Delete event', 'Done'],
      wrong: { shows: ['Appointment or blocked time * – is needed'] },
    }),
    'calendars.block-slots.create': (agency) => ({
      fill: { 'body.title': 'Training', 'body.assignedUserId': 'Robin Vale', 'body.startTime': '2026-11-16T15:00:00Z', 'body.endTime': '2026-11-16T17:00:00Z' },
      sends: {
        what: 'POST /calendars/events/block-slots',
        body: {
          locationId: agency.locationId,
          title: 'Training',
          assignedUserId: agency.user('Robin'),
          startTime: '2026-11-16T15:00:00.000Z',
          endTime: '2026-11-16T17:00:00.000Z',
        },
      },
      leaves: [blocked(agency), [['Dentist', '2026-11-12T13:00:00-06:00'], ['Training', '2026-11-16T09:00:00-06:00']]],
      shows: ['Training | Create block slot', 'Start time | Mon 16 Nov, 09:00'],
      wrong: {
        fill: { 'body.assignedUserId': 'Robin Vale', 'body.calendarId': 'Call Robin', 'body.startTime': '2026-11-16T15:00:00Z', 'body.endTime': '2026-11-16T17:00:00Z' },
        answered: 400,
        shows: ['Either calendarId or assignedUserId can be set, not both.'],
      },
    }),
    'calendars.block-slots.update': (agency) => ({
      fill: { ...chosenBlock, 'body.title': 'Dentist, again' },
      sends: { what: `PUT /calendars/events/block-slots/${dentist(agency)}`, body: { locationId: agency.locationId, title: 'Dentist, again' } },
      leaves: [blocked(agency), [['Dentist, again', '2026-11-12T13:00:00-06:00']]],
      shows: ['Dentist, again | Update block slot'],
      wrong: {
        fill: { ...chosenBlock, 'body.endTime': '2026-11-12T18:00:00Z' },
        answered: 422,
        shows: ['startTime and endTime are needed, in this order'],
      },
    }),
  },
};
