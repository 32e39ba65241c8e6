/** When a time-driven trigger runs (https://developers.google.com/apps-script/reference/script/clock-trigger-builder). */
import { DateTime } from 'luxon';
import type { Random } from '../world';

/** What a script asked the builder for. Plain data. */
export interface ClockWish {
  readonly every?: { readonly unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'months'; readonly n: number };
  /** Milliseconds since 1970, for one that runs once. */
  readonly at?: number;
  readonly onDate?: { readonly year: number; readonly month: number; readonly day: number };
  readonly hour?: number;
  readonly nearMinute?: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday?: number;
  readonly monthDay?: number;
  /** IANA; the script's unless given. */
  readonly timeZone?: string;
}

export interface Schedule {
  /** Milliseconds since 1970. */
  readonly first: number;
  /** From one run to the next; null for one that runs once. */
  readonly step: ClockWish['every'] | null;
  readonly timeZone: string;
}

const minuteMs = 60_000;
/** `nearMinute` is kept within so many minutes. */
const nearness = 15;

/** The schedule of a wish. Where Google leaves the moment open, chance picks it once, and it is kept. */
export const scheduleOf = (wish: ClockWish, { now, timeZone, random }: { readonly now: number; readonly timeZone: string; readonly random: Random }): Schedule => {
  const zone = wish.timeZone ?? timeZone;
  const between = (from: number, to: number): number => from + Math.floor(random.next() * (to - from));
  // Late by up to a minute, never early.
  if (wish.at !== undefined) return { first: Math.max(wish.at, now) + between(0, minuteMs), step: null, timeZone: zone };
  const { every } = wish;
  if (every?.unit === 'minutes') return { first: now + between(1, every.n * minuteMs), step: every, timeZone: zone };

  const minute = wish.nearMinute === undefined ? between(0, 60) : wish.nearMinute + between(-nearness, nearness + 1);
  const today = DateTime.fromMillis(now, { zone }).startOf('hour');
  const after = (first: DateTime, period: object): number => (first.toMillis() > now ? first : first.plus(period)).toMillis();
  if (every?.unit === 'hours') return { first: after(today.plus({ minutes: minute, seconds: between(0, 60) }), { hours: 1 }), step: every, timeZone: zone };

  if (wish.onDate) {
    const midnight = DateTime.fromObject(wish.onDate, { zone }).plus({ hours: wish.hour ?? 0 });
    return { first: midnight.plus({ minutes: wish.nearMinute ?? between(-nearness, nearness + 1) }).toMillis(), step: null, timeZone: zone };
  }
  const hour = wish.hour ?? between(0, 24);
  const place = every?.unit === 'months' ? { day: wish.monthDay ?? 1 } : every?.unit === 'weeks' ? { weekday: (wish.weekday ?? 1) as 1 } : {};
  const first = today.set({ hour, ...place }).plus({ minutes: minute, seconds: between(0, 60) });
  const period = { weeks: { weeks: 1 }, months: { months: 1 }, days: { days: 1 } }[every?.unit ?? 'days'];
  return { first: after(first, period ?? { days: 1 }), step: every ?? null, timeZone: zone };
};

/** The first run after `now`, in steps from the last one: local time stays when the clocks change. */
export const nextRun = (last: number, { step, timeZone }: Schedule, now: number): number => {
  if (!step) return Infinity;
  let next = DateTime.fromMillis(last, { zone: timeZone });
  do next = next.plus({ [step.unit]: step.n });
  while (next.toMillis() <= now);
  return next.toMillis();
};
