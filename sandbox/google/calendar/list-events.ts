import type { GoogleCall } from '../call';
import type { GoogleMethod } from '../google-method';
import { pageOf } from '../pages';
import type { Query } from '../query';
import type { GoogleState } from '../state';
import { calendarOf, defaultReminders } from './calendars';
import { isWanted } from './event-filters';
import { etagOf, eventResource, tombstone } from './event-resource';
import { eventOf, shownFor } from './events';
import { instancesOf, isSeries, touches } from './instances';
import { emptyRange, invalid, notFound, updatedMinTooLongAgo } from './refusals';
import type { Calendar, CalendarData, CalendarEvent } from './state';
import { memory, readSyncToken, type Sync, writeSyncToken } from './sync';
import { rfc3339, spanOf } from './times';

type Answer = GoogleMethod['answer'];

/** https://developers.google.com/workspace/calendar/api/v3/reference/events/list, `syncToken` */
const notWithSync = ['iCalUID', 'orderBy', 'privateExtendedProperty', 'q', 'sharedExtendedProperty', 'timeMin', 'timeMax', 'updatedMin'];

/** A list with one of these gets no token: it says nothing about the events that it leaves out. */
const noToken = notWithSync.filter((name) => name !== 'timeMin' && name !== 'timeMax');

const checkQuery = (query: Query, now: number): void => {
  const [min, max, updatedMin] = [query.time('timeMin'), query.time('timeMax'), query.time('updatedMin')];
  if (min !== undefined && max !== undefined && max <= min) throw emptyRange('timeMax');
  if (updatedMin !== undefined && updatedMin < now - memory) throw updatedMinTooLongAgo();
  if (query.text('orderBy') === 'startTime' && !query.flag('singleEvents')) {
    throw invalid('The requested ordering is not available for the particular query.', 'orderBy');
  }
  if (!query.has('syncToken')) return;
  const other = notWithSync.find((name) => query.has(name));
  if (other !== undefined) throw invalid(`A sync token cannot be used together with ${other}.`, other);
  if (query.has('showDeleted') && !query.flag('showDeleted')) throw invalid('A sync always shows what was deleted.', 'showDeleted');
};

/** The events of the calendar; with `singleEvents`, instances in the place of their series. */
const laidOut = (data: CalendarData, calendar: Calendar, query: Query, max: number | undefined): readonly CalendarEvent[] => {
  const own = data.events.filter(({ calendarId }) => calendarId === calendar.id);
  if (!query.flag('singleEvents')) return own;
  return own
    .filter(({ exception }) => exception === null)
    .flatMap((event) => (isSeries(event) ? instancesOf(data, event, calendar, max) : [event]));
};

/** Deleted ones are left out, but for those of a sync, and for instances that a list of series would not know to be gone. */
const isVisible = ({ cancelled, exception }: CalendarEvent, query: Query): boolean =>
  !cancelled || query.flag('showDeleted') || query.has('syncToken') || query.has('updatedMin') || (exception !== null && !query.flag('singleEvents'));

const ordered = (events: readonly CalendarEvent[], query: Query, { timeZone }: Calendar): readonly CalendarEvent[] => {
  const start = ({ fields }: CalendarEvent): number => spanOf(fields, timeZone).start;
  if (query.text('orderBy') === 'startTime') return [...events].sort((one, other) => start(one) - start(other));
  if (query.text('orderBy') === 'updated') return [...events].sort((one, other) => one.updated - other.updated || one.version - other.version);
  return events;
};

const pageSize = ({ query }: GoogleCall): number => {
  const size = query.integer('maxResults') ?? 250;
  if (size < 1) throw invalid('Invalid value for maxResults.', 'maxResults');
  return Math.min(size, 2500);
};

/** A page of events, with what the API says of their calendar. */
const paged = (state: GoogleState, call: GoogleCall, calendar: Calendar, events: readonly CalendarEvent[], of: readonly unknown[]) => {
  const { items, next } = pageOf({
    items: events,
    size: pageSize(call),
    token: call.query.text('pageToken'),
    of: JSON.stringify([calendar.id, ...of]),
    refusal: () => invalid('Invalid page token value.', 'pageToken'),
  });
  const shown = shownFor(state, call, calendar);
  const last = Math.max(0, ...state.calendar.data.events.filter(({ calendarId }) => calendarId === calendar.id).map(({ updated }) => updated));
  const about = {
    ...{ kind: 'calendar#events', etag: etagOf({ version: state.calendar.data.changes }), summary: calendar.summary },
    ...{ description: calendar.description, updated: rfc3339(last, 'utc'), timeZone: shown.zone ?? calendar.timeZone, accessRole: 'owner' },
    defaultReminders,
    ...next,
  };
  const resources = items.map((event) => (event.cancelled && call.query.has('syncToken') ? tombstone(event, shown) : eventResource(event, shown)));
  return { about, resources, isLast: next.nextPageToken === undefined };
};

const filters = ['singleEvents', 'showDeleted', 'orderBy', 'q', 'iCalUID', 'timeMin', 'timeMax', 'updatedMin', 'syncToken', 'maxResults'];

export const listEvents: Answer = (state, call) => {
  const { query, path } = call;
  const { data } = state.calendar;
  const now = state.world.clock.now();
  const calendar = calendarOf(state.calendar, path['calendarId']);
  checkQuery(query, now);
  const token = query.text('syncToken');
  const sync: Sync =
    token === undefined
      ? { version: 0, timeMin: query.time('timeMin'), timeMax: query.time('timeMax') }
      : readSyncToken(token, calendar.id, now);
  const { timeMin, timeMax } = sync;
  const found = laidOut(data, calendar, query, timeMax).filter(
    (event) => event.version > sync.version && isVisible(event, query) && isWanted(event, query) && touches(event, calendar, timeMin, timeMax),
  );
  const of = [...filters.map((name) => query.text(name)), query.texts('privateExtendedProperty'), query.texts('sharedExtendedProperty')];
  const { about, resources, isLast } = paged(state, call, calendar, ordered(found, query, calendar), of);
  const hasToken = isLast && !noToken.some((name) => query.has(name));
  return { ...about, ...(hasToken && { nextSyncToken: writeSyncToken({ version: data.changes, timeMin, timeMax }, calendar.id, now) }), items: resources };
};

/** Of a series; of an event that is none there are none. */
export const listInstances: Answer = (state, call) => {
  const { query, path } = call;
  const calendar = calendarOf(state.calendar, path['calendarId']);
  const series = eventOf(state, calendar, path['eventId']);
  if (!isSeries(series) || series.cancelled) throw notFound();
  const [timeMin, timeMax, original] = [query.time('timeMin'), query.time('timeMax'), query.time('originalStart')];
  const found = instancesOf(state.calendar.data, series, calendar, timeMax).filter(
    (event) =>
      (!event.cancelled || query.flag('showDeleted')) &&
      (original === undefined || event.exception?.start === original) &&
      touches(event, calendar, timeMin, timeMax),
  );
  const { about, resources } = paged(state, call, calendar, found, [series.id, ...filters.map((name) => query.text(name))]);
  return { ...about, items: resources };
};
