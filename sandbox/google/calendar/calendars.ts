import { DateTime } from 'luxon';
import { asText, type JsonObject } from '../../../src/json';
import type { GoogleMethod } from '../google-method';
import { pageOf } from '../pages';
import type { GoogleState } from '../state';
import { etagOf } from './event-resource';
import { checkIfMatch, invalid, notFound, required } from './refusals';
import type { Calendar, CalendarState } from './state';

type Answer = GoogleMethod['answer'];

/** The calendar of that id; `primary` is the user's own. @throws GoogleError 404 */
export const calendarOf = ({ data }: CalendarState, id: string | undefined): Calendar => {
  const found = data.calendars.find((calendar) => (id === 'primary' ? calendar.primary : calendar.id === id?.toLowerCase()));
  if (found === undefined) throw notFound();
  return found;
};

const texts = ({ description, location }: Calendar): JsonObject => ({ ...(description && { description }), ...(location && { location }) });

/** https://developers.google.com/workspace/calendar/api/v3/reference/calendars */
const calendarResource = (calendar: Calendar): object => ({
  ...{ kind: 'calendar#calendar', etag: etagOf(calendar), id: calendar.id, summary: calendar.summary },
  ...texts(calendar),
  timeZone: calendar.timeZone,
  conferenceProperties: { allowedConferenceSolutionTypes: ['hangoutsMeet'] },
});

export const defaultReminders = [{ method: 'popup', minutes: 10 }] as const;

/** https://developers.google.com/workspace/calendar/api/v3/reference/calendarList */
const entryResource = (calendar: Calendar): object => ({
  ...calendarResource(calendar),
  kind: 'calendar#calendarListEntry',
  ...{ colorId: '14', backgroundColor: '#9fe1e7', foregroundColor: '#000000', selected: true, accessRole: 'owner' },
  defaultReminders,
  ...(calendar.primary && { primary: true }),
});

export const listEntries: Answer = ({ calendar: { data } }, { query }) => {
  const { items, next } = pageOf({
    items: data.calendars,
    size: Math.max(1, Math.min(query.integer('maxResults') ?? 100, 250)),
    token: query.text('pageToken'),
    of: 'calendarList',
    refusal: () => invalid('Invalid page token value.', 'pageToken'),
  });
  return { kind: 'calendar#calendarList', etag: etagOf({ version: data.changes }), ...next, items: items.map(entryResource) };
};

export const getEntry: Answer = ({ calendar }, { path }) => entryResource(calendarOf(calendar, path['calendarId']));

export const getCalendar: Answer = ({ calendar }, { path }) => calendarResource(calendarOf(calendar, path['calendarId']));

const written = (body: JsonObject, before: Pick<Calendar, 'summary' | 'description' | 'location' | 'timeZone'>) => {
  const text = (name: 'summary' | 'description' | 'location' | 'timeZone'): string => (name in body ? asText(body[name]) : before[name]);
  const timeZone = text('timeZone');
  if (!DateTime.local({ zone: timeZone }).isValid) throw invalid('Invalid time zone definition.');
  if (text('summary') === '') throw required('Missing title.');
  return { summary: text('summary'), description: text('description'), location: text('location'), timeZone };
};

const save = ({ calendar: { data, put } }: GoogleState, calendar: Omit<Calendar, 'version'>): object => {
  const saved = { ...calendar, version: data.changes + 1 };
  const known = data.calendars.some(({ id }) => id === calendar.id);
  put({ calendars: known ? data.calendars.map((one) => (one.id === calendar.id ? saved : one)) : [...data.calendars, saved], changes: saved.version });
  return calendarResource(saved);
};

const none = { summary: '', description: '', location: '', timeZone: 'UTC' } as const;

export const insertCalendar: Answer = (state, { body }) => {
  const id = `${state.world.random.id(64, '0123456789abcdef')}@group.calendar.google.com`;
  return save(state, { id, primary: false, ...written(body, none) });
};

const changeable = ({ calendar }: GoogleState, path: Readonly<Record<string, string>>, ifMatch: string | undefined): Calendar => {
  const found = calendarOf(calendar, path['calendarId']);
  checkIfMatch(ifMatch, etagOf(found));
  return found;
};

export const updateCalendar: Answer = (state, { path, body, header }) => {
  const before = changeable(state, path, header('if-match'));
  return save(state, { ...before, ...written(body, { ...none, timeZone: before.timeZone }) });
};

export const patchCalendar: Answer = (state, { path, body, header }) => {
  const before = changeable(state, path, header('if-match'));
  return save(state, { ...before, ...written(body, before) });
};

/** Only those beside the primary one. */
export const deleteCalendar: Answer = (state, { path, header }) => {
  const { id, primary } = changeable(state, path, header('if-match'));
  if (primary) throw invalid('The primary calendar cannot be deleted.');
  const { calendars, events, changes } = state.calendar.data;
  state.calendar.put({
    calendars: calendars.filter((calendar) => calendar.id !== id),
    events: events.filter(({ calendarId }) => calendarId !== id),
    changes: changes + 1,
  });
  return {};
};
