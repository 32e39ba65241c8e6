import { DateTime } from 'luxon';
import type { CalendarRecord } from '../state/calendar-records';
import type { Span } from './span';

const minuteMs = 60_000;
const unitMs: Readonly<Record<string, number>> = { mins: minuteMs, hours: 60 * minuteMs };

const milliseconds = (count: number | undefined, unit: string | undefined, standard: number): number =>
  (count ?? standard) * (unitMs[unit ?? 'mins'] ?? minuteMs);

/** A calendar's lengths of time, in milliseconds. */
export interface Timing {
  readonly duration: number;
  /** From the start of one slot to that of the next. */
  readonly interval: number;
  /** Kept free around each appointment. */
  readonly before: number;
  readonly after: number;
}

export const timingOf = (calendar: Omit<CalendarRecord, 'id'>): Timing => ({
  duration: milliseconds(calendar.slotDuration, calendar.slotDurationUnit, 30),
  interval: milliseconds(calendar.slotInterval, calendar.slotIntervalUnit, 30),
  before: milliseconds(calendar.preBuffer, calendar.preBufferUnit, 0),
  after: milliseconds(calendar.slotBuffer, calendar.slotBufferUnit, 0),
});

const later = (now: DateTime, count: number, unit: string): number => now.plus({ [unit]: count }).toMillis();

interface At {
  readonly now: number;
  readonly zone: string;
}

/** When slots may start that are booked now: after the minimum notice, within the time for which booking is allowed. */
export const bookable = (calendar: CalendarRecord, { now, zone }: At): Span => {
  const today = DateTime.fromMillis(now, { zone });
  return {
    start: later(today, calendar.allowBookingAfter ?? 0, calendar.allowBookingAfterUnit ?? 'hours'),
    end: calendar.allowBookingFor ? later(today, calendar.allowBookingFor, calendar.allowBookingForUnit ?? 'days') : Infinity,
  };
};
