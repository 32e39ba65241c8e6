import { asList, asObject, asText, type JsonObject } from '../../../src/json';
import type { GoogleMethod } from '../google-method';
import type { GoogleState, GoogleUser } from '../state';
import { instancesOf, isSeries, touches } from './instances';
import { emptyRange, invalid, required } from './refusals';
import type { Calendar, CalendarData, CalendarEvent } from './state';
import { rfc3339, type Span, spanOf, zoneOf } from './times';

/** https://developers.google.com/workspace/calendar/api/v3/reference/freebusy/query, `calendarExpansionMax` */
const mostCalendars = 50;

const time = (body: JsonObject, name: 'timeMin' | 'timeMax'): number => {
  if (!(name in body)) throw required(`Missing ${name}.`);
  const at = Date.parse(asText(body[name]));
  if (Number.isNaN(at) || !/(?:Z|[+-]\d\d:\d\d)$/i.test(asText(body[name]))) throw invalid(`Invalid value for: ${name}.`, name);
  return at;
};

const isDeclined = ({ fields }: CalendarEvent, { email }: GoogleUser): boolean =>
  asList(fields['attendees'], asObject).some((attendee) => attendee['email'] === email && attendee['responseStatus'] === 'declined');

/** Spans that touch or overlap become one. */
const merged = (spans: readonly Span[]): readonly Span[] =>
  [...spans]
    .sort((one, other) => one.start - other.start)
    .reduce<readonly Span[]>((before, span) => {
      const last = before.at(-1);
      if (last === undefined || span.start > last.end) return [...before, span];
      return [...before.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }];
    }, []);

const busySpans = (data: CalendarData, calendar: Calendar, user: GoogleUser, { start, end }: Span): readonly Span[] => {
  const events = data.events
    .filter((event) => event.calendarId === calendar.id && event.exception === null && !event.cancelled)
    .flatMap((event) => (isSeries(event) ? instancesOf(data, event, calendar, end) : [event]))
    .filter((event) => !event.cancelled && event.fields['transparency'] !== 'transparent' && !isDeclined(event, user) && touches(event, calendar, start, end))
    .map((event) => spanOf(event.fields, calendar.timeZone));
  return merged(events.map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) })));
};

const answerFor = ({ calendar: { data }, user }: GoogleState, id: string, range: Span, zone: string): object => {
  const calendar = data.calendars.find((one) => (id === 'primary' ? one.primary : one.id === id.toLowerCase()));
  if (calendar === undefined) return { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] };
  return { busy: busySpans(data, calendar, user, range).map(({ start, end }) => ({ start: rfc3339(start, zone), end: rfc3339(end, zone) })) };
};

/** When the calendars are busy, in the zone of the call or in UTC. A calendar that is not there has an error of its own. */
export const queryFreeBusy: GoogleMethod['answer'] = (state, { body }) => {
  const range = { start: time(body, 'timeMin'), end: time(body, 'timeMax') };
  if (range.end <= range.start) throw emptyRange();
  const ids = asList(body['items'], (item) => asText(asObject(item)['id']) || null);
  if (ids.length > mostCalendars) throw invalid(`Only ${mostCalendars} calendars can be asked for at once.`);
  const zone = zoneOf(asText(body['timeZone']), 'utc');
  return {
    kind: 'calendar#freeBusy',
    timeMin: new Date(range.start).toISOString(),
    timeMax: new Date(range.end).toISOString(),
    calendars: Object.fromEntries(ids.map((id) => [id, answerFor(state, id, range, zone)])),
  };
};
