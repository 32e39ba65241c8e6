/** Moments of a script and the times of the Calendar API. Whole days are those of the script's time zone. */
import { DateTime } from 'luxon';
import type { EventTime } from './calendar-rest';

export const timeAt = (at: Date): EventTime => ({ dateTime: at.toISOString(), date: null });

export const dayAt = (at: Date, timeZone: string, daysLater = 0): EventTime => ({
  date: DateTime.fromJSDate(at, { zone: timeZone }).plus({ days: daysLater }).toISODate(),
  dateTime: null,
});

/** Midnight, for a whole day. */
export const momentOf = ({ date, dateTime }: EventTime, timeZone: string): Date =>
  DateTime.fromISO(dateTime ?? date ?? '', { zone: timeZone }).toJSDate();

/** From midnight to midnight, the day around a moment. */
export const dayAround = (at: Date, timeZone: string): readonly [Date, Date] => {
  const midnight = DateTime.fromJSDate(at, { zone: timeZone }).startOf('day');
  return [midnight.toJSDate(), midnight.plus({ days: 1 }).toJSDate()];
};
