import type { LocalTime } from './local-time';
import { wallOf } from './local-time';

/** Says moments in words, as the location's clock and calendar show them. Months and days are named in English. */
export interface WallClock {
  /** `Mon 5 Jan, 09:00`; with the year where it is not this one. */
  readonly dayAndTime: (at: number) => string;
  /** `09:00` */
  readonly time: (at: number) => string;
  readonly isSameDay: (one: number, other: number) => boolean;
}

const day = 86_400_000;
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const newClock = (local: LocalTime): WallClock => {
  const known = new Map<number, number>();
  const wall = (at: number): number => {
    const shown = known.get(at) ?? wallOf(at, local);
    known.set(at, shown);
    return shown;
  };

  const time = (at: number): string => new Date(wall(at)).toISOString().slice(11, 16);
  const dayAndTime = (at: number): string => {
    const date = new Date(wall(at));
    const year = date.getUTCFullYear();
    const isThisYear = year === new Date(wall(local.now)).getUTCFullYear();
    return `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]}${isThisYear ? '' : ` ${year}`}, ${time(at)}`;
  };
  const isSameDay = (one: number, other: number): boolean => Math.floor(wall(one) / day) === Math.floor(wall(other) / day);

  return { dayAndTime, time, isSameDay };
};

const clocks = new WeakMap<LocalTime, WallClock>();

/** Asks the platform for each moment once, since a card has dozens of dates and each question leaves the script. */
export const wallClock = (local: LocalTime): WallClock => {
  const clock = clocks.get(local) ?? newClock(local);
  clocks.set(local, clock);
  return clock;
};
