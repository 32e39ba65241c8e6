import { asList, asObject, asText, type JsonObject } from '../../../src/json';
import type { GoogleUser } from '../state';
import type { Calendar, CalendarEvent } from './state';
import { dateIn, readEventTime, rfc3339 } from './times';

/** A quoted number that grows with each change. */
export const etagOf = ({ version }: { readonly version: number }): string => `"${3_500_000_000_000_000 + version * 2}"`;

const person = (email: string, user: GoogleUser): JsonObject => ({ email, ...(email === user.email && { self: true }) });

const attendees = (fields: JsonObject, organizer: string, user: GoogleUser, most: number | undefined): JsonObject => {
  if (!('attendees' in fields)) return {};
  const all = asList(fields['attendees'], asObject).map((attendee) => {
    const email = asText(attendee['email']).toLowerCase();
    return { ...attendee, ...(email === user.email && { self: true }), ...(email === organizer && { organizer: true }) };
  });
  if (most === undefined || all.length <= most) return { attendees: all };
  return { attendees: all.filter((attendee) => 'self' in attendee), attendeesOmitted: true };
};

export interface Shown {
  readonly calendar: Calendar;
  readonly user: GoogleUser;
  /** The zone that times are written in; the calendar's own unless given. */
  readonly zone?: string | undefined;
  readonly maxAttendees?: number | undefined;
}

const timeShown = (fields: JsonObject, which: 'start' | 'end', { calendar, zone = calendar.timeZone }: Shown): JsonObject => {
  const time = readEventTime(fields, which, calendar.timeZone);
  return time.allDay ? { date: dateIn(time.at, calendar.timeZone) } : { dateTime: rfc3339(time.at, zone), timeZone: time.zone };
};

const originalStart = ({ fields, exception }: CalendarEvent, shown: Shown): JsonObject => {
  if (exception === null) return {};
  const { calendar, zone = calendar.timeZone } = shown;
  const like = readEventTime(fields, 'start', calendar.timeZone);
  const time = like.allDay ? { date: dateIn(exception.start, calendar.timeZone) } : { dateTime: rfc3339(exception.start, zone), timeZone: like.zone };
  return { recurringEventId: exception.of, originalStartTime: time };
};

/** https://developers.google.com/workspace/calendar/api/v3/reference/events */
export const eventResource = (event: CalendarEvent, shown: Shown): JsonObject => {
  const { id, fields, iCalUID, organizer, cancelled, sequence, created, updated } = event;
  const { user, calendar, maxAttendees } = shown;
  const eid = Buffer.from(`${id} ${calendar.id}`).toString('base64url');
  return {
    ...{ kind: 'calendar#event', etag: etagOf(event), id, htmlLink: `https://www.google.com/calendar/event?eid=${eid}` },
    ...{ created: new Date(created).toISOString(), updated: new Date(updated).toISOString(), eventType: 'default' },
    ...fields,
    status: cancelled ? 'cancelled' : (fields['status'] ?? 'confirmed'),
    creator: person(organizer.includes('@') && !organizer.endsWith('@group.calendar.google.com') ? organizer : user.email, user),
    organizer: { ...person(organizer, user), ...(organizer === calendar.id && { self: true }) },
    start: timeShown(fields, 'start', shown),
    end: timeShown(fields, 'end', shown),
    ...originalStart(event, shown),
    ...attendees(fields, organizer, user, maxAttendees),
    iCalUID,
    sequence,
  };
};

/** All that a sync tells of an event that was deleted. */
export const tombstone = (event: CalendarEvent, shown: Shown): JsonObject => ({
  ...{ kind: 'calendar#event', etag: etagOf(event), id: event.id, status: 'cancelled' },
  ...originalStart(event, shown),
});
