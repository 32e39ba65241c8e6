import type { GoogleMethod } from '../google-method';
import { pageOf } from '../pages';
import type { GoogleState } from '../state';
import { calendarOf } from './calendars';
import { etagOf } from './event-resource';
import { invalid, notFound } from './refusals';

type Answer = GoogleMethod['answer'];

/** https://developers.google.com/workspace/calendar/api/v3/reference/settings: those of a new account in Chicago. */
const settingsOf = ({ calendar }: GoogleState): Readonly<Record<string, string>> => ({
  timezone: calendarOf(calendar, 'primary').timeZone,
  locale: 'en',
  weekStart: '0',
  dateFieldOrder: 'MDY',
  format24HourTime: 'false',
  defaultEventLength: '60',
  hideInvitations: 'false',
  showDeclinedEvents: 'true',
});

const resource = (id: string, value: string): object => ({ kind: 'calendar#setting', etag: etagOf({ version: 0 }), id, value });

export const listSettings: Answer = (state, { query }) => {
  const { items, next } = pageOf({
    items: Object.entries(settingsOf(state)),
    size: Math.max(1, Math.min(query.integer('maxResults') ?? 100, 250)),
    token: query.text('pageToken'),
    of: 'settings',
    refusal: () => invalid('Invalid page token value.', 'pageToken'),
  });
  return { kind: 'calendar#settings', etag: etagOf({ version: 0 }), ...next, items: items.map(([id, value]) => resource(id, value)) };
};

export const getSetting: Answer = (state, { path }) => {
  const found = Object.entries(settingsOf(state)).find(([id]) => id === path['setting']);
  if (found === undefined) throw notFound();
  return resource(...found);
};
