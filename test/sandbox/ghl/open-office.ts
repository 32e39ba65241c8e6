import type { Input } from '../../../src/ghl/catalogue';
import { openGhl } from './open-ghl';
import type { Answer, OpenGhl } from './open-ghl';

type Details = Partial<Input<'calendars.create'>['body']>;
type Booking = Partial<Input<'calendars.appointments.create'>['body']>;
type SlotQuery = Partial<Input<'calendars.free-slots'>['query']>;

/** A location with one calendar of one user, open Monday to Friday from 8 to 12, and one contact. */
export interface Office extends OpenGhl {
  readonly calendarId: string;
  readonly contact: string;
  readonly userId: (firstName: string) => string;
  /** Adds a calendar; refused ones are answers like others. */
  readonly addCalendar: (details: Details) => Answer;
  /** Wall times in the location's zone of the free slots of a day. */
  readonly slotsOn: (date: string, query?: SlotQuery & { readonly calendarId?: string }) => readonly string[];
  /** Books a time such as `2026-12-01T10:00`, in the location's zone, which has no summer time then. */
  readonly book: (time: string, booking?: Booking) => Answer;
}

export const chicago = (time: string): string => `${time}:00-06:00`;

export const mornings = [{ daysOfTheWeek: [1, 2, 3, 4, 5], hours: [{ openHour: 8, openMinute: 0, closeHour: 12, closeMinute: 0 }] }];

export const openOffice = (details: Details = {}): Office => {
  const open = openGhl({ data: 'empty' });
  const { ask, ghl } = open;
  const userId = (firstName: string): string => ghl.records.users().find((user) => user.firstName === firstName)!.id;
  const contact: string = ask('contacts.create', { body: { firstName: 'Ana', lastName: 'Ruiz' } }).body['contact'].id;
  const addCalendar: Office['addCalendar'] = (more) =>
    ask('calendars.create', {
      body: { name: 'Desk', calendarType: 'personal', teamMembers: [{ userId: userId('Robin') }], openHours: mornings, slotDuration: 60, slotInterval: 60, ...more },
    });
  const calendarId: string = addCalendar(details).body['calendar'].id;
  return {
    ...open,
    calendarId,
    contact,
    userId,
    addCalendar,
    slotsOn: (date, { calendarId: other = calendarId, ...query } = {}) => {
      const startDate = Date.parse(chicago(`${date}T00:00`));
      const answer = ask('calendars.free-slots', { calendarId: other, query: { startDate, endDate: startDate + 86_399_999, ...query } });
      return ((answer.body[date]?.slots ?? []) as readonly string[]).map((slot) => slot.slice(11, 16));
    },
    book: (time, booking) =>
      ask('calendars.appointments.create', { body: { calendarId, contactId: contact, startTime: chicago(time), ...booking } }),
  };
};

export const slotGone = { status: 400, body: { message: 'The slot you have selected is no longer available.' } };
