import { DateTime } from 'luxon';
import type { JsonObject } from '../../../src/json';
import { colleagues, customers, firm, type Person, strangers } from '../../cast';
import { createRandom } from '../../world';
import type { GoogleData } from '../state';
import { newEventId } from './event-id';
import { patched } from './event-fields';
import type { Calendar, CalendarData, CalendarEvent } from './state';

interface SeedRow {
  readonly summary: string;
  /** In days from today. */
  readonly day: number;
  /** `14:30`, where the firm is; all day without it. */
  readonly time?: string;
  readonly minutes?: number;
  readonly more?: JsonObject;
  readonly guests?: readonly (Person & { readonly responseStatus: string })[];
  readonly calendar?: 'viewings';
}

const { ana, priya, bjorn, quoted } = customers;
const accepted = (person: Person) => ({ ...person, responseStatus: 'accepted' });
const asked = (person: Person) => ({ ...person, responseStatus: 'needsAction' });

const rows: readonly SeedRow[] = [
  {
    ...{ summary: 'Morning round', day: -28, time: '09:00', minutes: 15, guests: colleagues.map(accepted) },
    more: { recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=MO,TH'] },
  },
  { summary: 'Site visit with everybody', day: 7, time: '10:00', minutes: 60, guests: [ana, bjorn, quoted, strangers.noor].map(asked) },
  { summary: 'Walk through the new practice, 2nd floor', day: 2, time: '09:00', minutes: 60, guests: [asked(priya)], more: { location: '14 Mill Lane' } },
  { summary: 'Ten minutes with Noor de Wit', day: 1, time: '16:00', minutes: 10, guests: [accepted(strangers.noor)] },
  { summary: 'Dentist', day: 3, time: '17:30', minutes: 45, more: { visibility: 'private' } },
  { summary: 'Day off', day: 10, more: { transparency: 'transparent' } },
  {
    ...{ summary: 'Viewing of the lake house', day: 4, time: '10:00', minutes: 90, guests: [accepted(ana)], calendar: 'viewings' },
    more: { description: 'Four people; parking in front.' },
  },
];

const at = ({ day, time, minutes = 0 }: SeedRow, now: number): JsonObject => {
  const midnight = DateTime.fromMillis(now, { zone: firm.timeZone }).startOf('day').plus({ days: day });
  if (time === undefined) return { start: { date: midnight.toISODate() }, end: { date: midnight.plus({ days: 1 }).toISODate() } };
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const start = midnight.set({ hour, minute });
  const moment = (one: DateTime): JsonObject => ({ dateTime: one.toISO({ suppressMilliseconds: true }), timeZone: firm.timeZone });
  return { start: moment(start), end: moment(start.plus({ minutes })) };
};

const guestsOf = ({ guests }: SeedRow): JsonObject =>
  guests === undefined ? {} : { attendees: guests.map(({ name, email, responseStatus }) => ({ email, displayName: name, responseStatus })) };

/** The user's calendar, with nothing in it for an empty account, and beside it one of the firm's. */
export const calendarsOf = ({ world, user, data }: GoogleData): CalendarData => {
  // Chance of its own: what stands here leaves the ids of everything else as they are.
  const random = createRandom(3);
  const now = world.clock.now();
  const own = { description: '', location: '', timeZone: firm.timeZone };
  const primary: Calendar = { ...own, id: user.email, summary: user.email, primary: true, version: 1 };
  if (data === 'empty') return { calendars: [primary], events: [], changes: 1 };
  const viewings: Calendar = { ...own, id: `${random.id(26, '0123456789abcdef')}@group.calendar.google.com`, summary: 'Viewings', primary: false, version: 2 };
  const events = rows.map((row, index): CalendarEvent => {
    const id = newEventId(random);
    const calendarId = row.calendar === undefined ? primary.id : viewings.id;
    const made = now - 30 * 86_400_000;
    return {
      ...{ id, calendarId, iCalUID: `${id}@google.com`, organizer: calendarId, cancelled: false, sequence: 0, created: made, updated: made },
      fields: patched({ summary: row.summary, ...at(row, now), ...guestsOf(row), reminders: { useDefault: true } }, row.more ?? {}),
      version: index + 3,
      exception: null,
    };
  });
  return { calendars: [primary, viewings], events, changes: events.length + 2 };
};
