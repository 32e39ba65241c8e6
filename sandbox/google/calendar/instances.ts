import { DateTime } from 'luxon';
import { occurrencesOf } from './occurrences';
import type { Calendar, CalendarData, CalendarEvent } from './state';
import { readEventTime, spanOf, timeAt } from './times';

export const isSeries = ({ fields }: CalendarEvent): boolean => 'recurrence' in fields;

const stamp = (at: number, allDay: boolean, zone: string): string =>
  allDay ? DateTime.fromMillis(at, { zone }).toFormat('yyyyMMdd') : DateTime.fromMillis(at, { zone: 'utc' }).toFormat("yyyyMMdd'T'HHmmss'Z'");

const day = 86_400_000;

/** The end of what starts then and takes that long. A day on which the clock changes is one day too. */
const endOf = (start: number, duration: number, allDay: boolean, zone: string): number =>
  allDay ? DateTime.fromMillis(start, { zone }).plus({ days: Math.round(duration / day) }).toMillis() : start + duration;

/** The instance of a series that starts then, as the series has it. */
const instance = (series: CalendarEvent, start: number, { timeZone }: Calendar): CalendarEvent => {
  const [first, last] = [readEventTime(series.fields, 'start', timeZone), readEventTime(series.fields, 'end', timeZone)];
  const end = endOf(start, last.at - first.at, first.allDay, timeZone);
  const fields = Object.fromEntries(Object.entries(series.fields).filter(([name]) => name !== 'recurrence'));
  return {
    ...series,
    id: `${series.id}_${stamp(start, first.allDay, timeZone)}`,
    fields: { ...fields, start: timeAt(start, first, timeZone), end: timeAt(end, last, timeZone) },
    exception: { of: series.id, start },
  };
};

const exceptionsOf = ({ events }: CalendarData, { id, calendarId }: CalendarEvent): readonly CalendarEvent[] =>
  events.filter((event) => event.exception?.of === id && event.calendarId === calendarId);

/** The instances of a series, those that differ in the place of those that they stand for, up to and without `before`. */
export const instancesOf = (data: CalendarData, series: CalendarEvent, calendar: Calendar, before?: number): readonly CalendarEvent[] => {
  const exceptions = new Map(exceptionsOf(data, series).map((event) => [event.exception?.start, event] as const));
  const starts = occurrencesOf(series.fields, calendar.timeZone, before);
  const moved = [...exceptions.values()].filter((event) => !starts.includes(event.exception?.start ?? Number.NaN));
  return [...starts.map((start) => exceptions.get(start) ?? instance(series, start, calendar)), ...moved];
};

/** The instance with that id, whether it differs from its series or not. */
export const instanceById = (data: CalendarData, id: string, calendar: Calendar): CalendarEvent | undefined => {
  const [, seriesId] = /^(.+)_\d{8}(?:T\d{6}Z)?$/.exec(id) ?? [];
  const series = data.events.find((event) => event.id === seriesId && event.calendarId === calendar.id && isSeries(event) && !event.cancelled);
  return series && instancesOf(data, series, calendar).find((event) => event.id === id);
};

/** Whether the event, or one instance of it, touches the time between the two. */
export const touches = (event: CalendarEvent, { timeZone }: Calendar, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): boolean => {
  const { start, end } = spanOf(event.fields, timeZone);
  const starts = isSeries(event) ? occurrencesOf(event.fields, timeZone, max === Number.POSITIVE_INFINITY ? undefined : max) : [start];
  return starts.some((one) => one < max && one + (end - start) > min);
};
