import { DateTime } from 'luxon';
import { refusal } from '../refusals';
import { timingOf } from './timing';
import type { CalendarRecord } from '../state/calendar-records';

/** A time without an offset is taken for UTC. */
export const instantOf = (text: string): number => DateTime.fromISO(text, { zone: 'utc' }).toMillis();

interface Wished {
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
}

interface Times {
  readonly startTime: number;
  readonly endTime: number;
}

/** As long as one slot, or as the appointment was before, when no end is given. @throws Refusal 422 for an end before the start */
export const timesOf = (wished: Wished, { calendar, old }: { readonly calendar: CalendarRecord; readonly old: Times | null }): Times => {
  const startTime = wished.startTime === undefined ? (old?.startTime ?? NaN) : instantOf(wished.startTime);
  const length = old ? old.endTime - old.startTime : timingOf(calendar).duration;
  const endTime = wished.endTime === undefined ? startTime + length : instantOf(wished.endTime);
  if (!(endTime > startTime)) throw refusal(422, 'endTime must be after startTime');
  return { startTime, endTime };
};
