/** When a task is due: between a moment, which GoHighLevel stores, and the date picker of a card. */
import type { DateTimePicker } from '../cards/card';
import type { LocalTime } from './local-time';
import { momentOfWall, wallOf } from './local-time';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The location's offset from UTC at this moment. */
const offsetNow = (local: LocalTime): number => wallOf(local.now, local) - Math.floor(local.now / 1000) * 1000;

/**
 * How the picker is set so that it shows the location's wall time. A picker has one offset for every date it can
 * be turned to, and the handler has to know it again, so it is always the offset of the present moment.
 */
export const pickerFor = (due: number, local: LocalTime): Required<Pick<DateTimePicker, 'valueMsEpoch' | 'timezoneOffsetDate'>> => {
  const offset = offsetNow(local);
  return { valueMsEpoch: wallOf(due, local) - offset, timezoneOffsetDate: offset / minute };
};

/**
 * The moment that was meant: what counts is the wall time that the picker showed, read in the location's zone.
 * On the other side of a change of the clocks that is an hour off what the picker answers.
 */
export const dueFromPicker = (picked: number, local: LocalTime): number => momentOfWall(picked + offsetNow(local), local);

/** Nine o'clock on the next day from Monday to Friday. */
export const nextWorkingDay = (local: LocalTime): number => {
  const today = Math.floor(wallOf(local.now, local) / day) * day;
  // 1970 began on a Thursday, the fourth day after Sunday.
  const weekday = (today / day + 4) % 7;
  const daysAhead: Readonly<Record<number, number>> = { 5: 3, 6: 2 };
  return momentOfWall(today + (daysAhead[weekday] ?? 1) * day + 9 * hour, local);
};
