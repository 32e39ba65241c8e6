import { DateTime } from 'luxon';
import { asObject, asText, type JsonObject } from '../../../src/json';
import { invalid, required } from './refusals';

/** When an event is, in milliseconds since 1970; the end does not belong to it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A day, or a moment, as events have them. */
export interface EventTime {
  readonly at: number;
  readonly allDay: boolean;
  /** The zone that the event names, or that of the calendar. */
  readonly zone: string;
  readonly named: boolean;
}

const offset = /(?:[Zz]|[+-]\d\d:?\d\d)$/;

/** The zone of that name; that of the calendar for no name. @throws GoogleError 400 for a zone that there is not */
export const zoneOf = (name: string, calendarZone: string): string => {
  if (name === '') return calendarZone;
  if (!DateTime.local({ zone: name }).isValid) throw invalid(`Invalid time zone definition: "${name}".`);
  return name;
};

/** @param which `start` or `end`. @throws GoogleError 400 for a time that is missing or cannot be read */
export const readEventTime = (fields: JsonObject, which: 'start' | 'end', calendarZone: string): EventTime => {
  const { date, dateTime, timeZone } = asObject(fields[which]);
  const [day, moment, name] = [asText(date), asText(dateTime), asText(timeZone)];
  if (day === '' && moment === '') throw required(`Missing ${which} time.`);
  if (day !== '' && moment !== '') throw invalid(`Invalid ${which} time: it has both a date and a time.`);
  const zone = zoneOf(name, calendarZone);
  const allDay = day !== '';
  if (allDay ? !/^\d{4}-\d\d-\d\d$/.test(day) : !/^\d{4}-\d\d-\d\d[Tt]/.test(moment)) throw invalid(`Invalid value for ${which} time.`);
  if (!allDay && !offset.test(moment) && name === '') throw required(`Missing time zone definition for ${which} time.`);
  const read = DateTime.fromISO(allDay ? day : moment, { zone: allDay ? calendarZone : zone });
  if (!read.isValid) throw invalid(`Invalid value for ${which} time.`);
  return { at: read.toMillis(), allDay, zone, named: name !== '' };
};

/** The event's own times: those of the first instance, for a series. */
export const spanOf = (fields: JsonObject, calendarZone: string): Span => ({
  start: readEventTime(fields, 'start', calendarZone).at,
  end: readEventTime(fields, 'end', calendarZone).at,
});

/** A moment as the API writes it, in a zone. */
export const rfc3339 = (at: number, zone: string): string => DateTime.fromMillis(at, { zone }).toISO({ suppressMilliseconds: true }) ?? '';

export const dateIn = (at: number, zone: string): string => DateTime.fromMillis(at, { zone }).toISODate() ?? '';

/** `like` at another moment. */
export const timeAt = (at: number, like: EventTime, calendarZone: string): JsonObject =>
  like.allDay ? { date: dateIn(at, calendarZone) } : { dateTime: rfc3339(at, like.zone), timeZone: like.zone };
