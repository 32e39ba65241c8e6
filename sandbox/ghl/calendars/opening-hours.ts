import type { DateTime } from 'luxon';
import type { CalendarRecord } from '../state/calendar-records';
import type { Span } from './span';

type Period = NonNullable<CalendarRecord['openHours']>[number]['hours'][number];

/** Midnight at the end of a day is written 23:60. */
const spanOn = (day: DateTime, { openHour, openMinute, closeHour, closeMinute }: Period): Span => ({
  start: day.set({ hour: openHour, minute: openMinute }).toMillis(),
  end: day.set({ hour: closeHour, minute: closeMinute }).toMillis(),
});

/** GoHighLevel's `availabilityType`: which hours count. Both do without it, and a day's own hours go before its weekday's. */
const source = { weekdays: 0, exceptions: 1 } as const;

const periodsOf = ({ availabilityType, openHours = [], availabilities = [] }: CalendarRecord, day: DateTime): readonly Period[] => {
  const own = availabilities.filter(({ date, deleted }) => !deleted && date.slice(0, 10) === day.toISODate());
  if (availabilityType !== source.weekdays && own.length > 0) return own.flatMap(({ hours }) => hours);
  if (availabilityType === source.exceptions) return [];
  // 0 is Sunday.
  return openHours.filter(({ daysOfTheWeek }) => daysOfTheWeek.includes(day.weekday % 7)).flatMap(({ hours }) => hours);
};

/** When a calendar is open on a day, given as its midnight in the calendar's zone. */
export const openSpans = (calendar: CalendarRecord, day: DateTime): readonly Span[] => periodsOf(calendar, day).map((period) => spanOn(day, period));
