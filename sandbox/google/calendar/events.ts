import { asObject, asText, type JsonObject } from '../../../src/json';
import { notEmulated } from '../errors';
import type { GoogleCall } from '../call';
import type { GoogleMethod } from '../google-method';
import type { GoogleState } from '../state';
import { calendarOf } from './calendars';
import { checkedFields, patched } from './event-fields';
import { newEventId, readEventId } from './event-id';
import { etagOf, eventResource, type Shown } from './event-resource';
import { instanceById, isSeries } from './instances';
import { alreadyDeleted, checkIfMatch, duplicate, invalid, notFound, required } from './refusals';
import type { Calendar, CalendarEvent } from './state';
import { spanOf, zoneOf } from './times';

type Answer = GoogleMethod['answer'];

/** How the call wants its events. */
export const shownFor = ({ user }: GoogleState, { query }: GoogleCall, calendar: Calendar): Shown => ({
  calendar,
  user,
  zone: zoneOf(query.text('timeZone') ?? '', calendar.timeZone),
  maxAttendees: query.integer('maxAttendees'),
});

/** An event, or an instance of a series. One that was deleted is still there. @throws GoogleError 404 */
export const eventOf = ({ calendar: { data } }: GoogleState, calendar: Calendar, id: string | undefined): CalendarEvent => {
  const found = data.events.find((event) => event.id === id && event.calendarId === calendar.id) ?? instanceById(data, id ?? '', calendar);
  if (found === undefined) throw notFound();
  return found;
};

/** Puts the event in the place of the one with its id, as changed now. */
const save = ({ calendar, world }: GoogleState, event: Omit<CalendarEvent, 'version' | 'updated'>): CalendarEvent => {
  const { events, changes } = calendar.data;
  const saved = { ...event, updated: world.clock.now(), version: changes + 1 };
  const isSame = (one: CalendarEvent): boolean => one.id === event.id && one.calendarId === event.calendarId;
  calendar.put({ events: events.some(isSame) ? events.map((one) => (isSame(one) ? saved : one)) : [...events, saved], changes: saved.version });
  return saved;
};

const checkConference = ({ query, body }: GoogleCall): void => {
  if ((query.integer('conferenceDataVersion') ?? 0) > 0 && 'conferenceData' in body) throw notEmulated('conferences of events');
};

export const getEvent: Answer = (state, call) => {
  const calendar = calendarOf(state.calendar, call.path['calendarId']);
  return eventResource(eventOf(state, calendar, call.path['eventId']), shownFor(state, call, calendar));
};

const fresh = ({ world }: GoogleState, calendar: Calendar, body: JsonObject): Omit<CalendarEvent, 'version' | 'updated'> => {
  const id = 'id' in body ? readEventId(asText(body['id'])) : newEventId(world.random);
  return {
    ...{ id, calendarId: calendar.id, organizer: calendar.id, iCalUID: `${id}@google.com`, cancelled: false, sequence: 0 },
    ...{ created: world.clock.now(), exception: null },
    fields: checkedFields(body, calendar.timeZone),
  };
};

/** An id that was ever used in the calendar cannot be used again, be the event deleted or not. */
export const insertEvent: Answer = (state, call) => {
  const calendar = calendarOf(state.calendar, call.path['calendarId']);
  checkConference(call);
  const event = fresh(state, calendar, call.body);
  if (state.calendar.data.events.some(({ id, calendarId }) => id === event.id && calendarId === calendar.id)) throw duplicate();
  return eventResource(save(state, event), shownFor(state, call, calendar));
};

/** A copy of somebody's event, known by its iCalUID: imported again, it takes the place of the first. */
export const importEvent: Answer = (state, call) => {
  const calendar = calendarOf(state.calendar, call.path['calendarId']);
  checkConference(call);
  const iCalUID = asText(call.body['iCalUID']);
  if (iCalUID === '') throw required('Missing iCalUID.');
  const known = state.calendar.data.events.find((event) => event.iCalUID === iCalUID && event.calendarId === calendar.id && event.exception === null);
  const organizer = asText(asObject(call.body['organizer'])['email']) || calendar.id;
  const made = known ?? fresh(state, calendar, call.body);
  const event = { ...made, iCalUID, organizer, cancelled: false, fields: checkedFields(call.body, calendar.timeZone) };
  return eventResource(save(state, event), shownFor(state, call, calendar));
};

const changed = (state: GoogleState, call: GoogleCall, fieldsOf: (before: CalendarEvent) => JsonObject): object => {
  const calendar = calendarOf(state.calendar, call.path['calendarId']);
  checkConference(call);
  const before = eventOf(state, calendar, call.path['eventId']);
  checkIfMatch(call.header('if-match'), etagOf(before));
  const fields = checkedFields(fieldsOf(before), calendar.timeZone);
  if (before.exception !== null && 'recurrence' in fields) throw invalid('An instance of a series cannot have a recurrence of its own.');
  const [old, now] = [spanOf(before.fields, calendar.timeZone), spanOf(fields, calendar.timeZone)];
  const sequence = before.sequence + (old.start === now.start && old.end === now.end ? 0 : 1);
  const saved = save(state, { ...before, fields, sequence, cancelled: fields['status'] === 'cancelled' });
  return eventResource(saved, shownFor(state, call, calendar));
};

/** PUT: what the body lacks is lost. An event that was deleted comes back. */
export const updateEvent: Answer = (state, call) => changed(state, call, () => call.body);

/** Entries of objects are patched one by one, and taken away by null; lists are replaced whole. */
export const patchEvent: Answer = (state, call) =>
  changed(state, call, ({ fields, cancelled }) => patched({ ...fields, ...(cancelled && { status: 'cancelled' }) }, call.body));

/** @throws GoogleError 410 for what has been deleted already */
export const deleteEvent: Answer = (state, { path, header }) => {
  const calendar = calendarOf(state.calendar, path['calendarId']);
  const event = eventOf(state, calendar, path['eventId']);
  if (event.cancelled) throw alreadyDeleted();
  checkIfMatch(header('if-match'), etagOf(event));
  save(state, { ...event, cancelled: true });
  if (isSeries(event)) {
    const { events } = state.calendar.data;
    state.calendar.put({ events: events.filter((one) => one.exception?.of !== event.id || one.calendarId !== calendar.id) });
  }
  return {};
};

/** Into another calendar, which becomes its organizer. */
export const moveEvent: Answer = (state, call) => {
  const [from, to] = [call.path['calendarId'], call.query.text('destination')].map((id) => calendarOf(state.calendar, id));
  if (from === undefined || to === undefined) throw notFound();
  const event = eventOf(state, from, call.path['eventId']);
  if (event.cancelled) throw alreadyDeleted();
  if (event.exception !== null) throw invalid('Only whole series can be moved.');
  save(state, { ...event, cancelled: true });
  const moved = { ...event, calendarId: to.id, organizer: to.id };
  return eventResource(save(state, moved), shownFor(state, call, to));
};
