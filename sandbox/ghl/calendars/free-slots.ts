import { DateTime } from 'luxon';
import type { CalendarRecord } from '../state/calendar-records';
import type { State } from '../state/state';
import { fits, keptAppointments, takenTimes } from './busy-times';
import { openSpans } from './opening-hours';
import type { Span } from './span';
import { bookable, timingOf } from './timing';

export interface Slot extends Span {
  /** Who of the team can take it; empty for a calendar without a team. */
  readonly users: readonly string[];
}

export interface SlotsAsked {
  readonly state: State;
  readonly calendar: CalendarRecord;
  /** IANA name. */
  readonly zone: string;
  readonly now: number;
  /** Slots that start from one instant to another, both included. */
  readonly from: number;
  readonly to: number;
  /** Only these of the team; all of them when nobody is named. */
  readonly userIds?: readonly string[];
  /** Without regard to the minimum notice, and to how far ahead booking is allowed. */
  readonly ignoreDateRange?: boolean | undefined;
  /** How long the appointment shall be, in milliseconds; a slot's duration without it. */
  readonly length?: number | undefined;
  /** An appointment that is about to move. */
  readonly except?: string | undefined;
}

export const teamOf = ({ teamMembers = [] }: CalendarRecord): readonly string[] => teamMembers.map(({ userId }) => userId);

/** The grid of a day: from each opening on, as long as a whole slot fits in before closing. */
const slotsOfDay = (calendar: CalendarRecord, day: DateTime): readonly Span[] => {
  const { duration, interval } = timingOf(calendar);
  const starts = openSpans(calendar, day).flatMap(({ start, end }) => {
    const count = Math.max(0, Math.floor((end - start - duration) / interval) + 1);
    return Array.from({ length: count }, (_, index) => start + index * interval);
  });
  return [...new Set(starts)].map((start) => ({ start, end: start + duration }));
};

const daysOf = ({ zone, from, to }: SlotsAsked): readonly DateTime[] => {
  const first = DateTime.fromMillis(from, { zone }).startOf('day');
  const count = Math.floor(DateTime.fromMillis(to, { zone }).startOf('day').diff(first, 'days').days) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => first.plus({ days: index }));
};

/** Whether a calendar takes more appointments on a day. */
const dayHasRoom = ({ state, calendar, zone, except }: SlotsAsked): ((day: DateTime) => boolean) => {
  const { appoinmentPerDay: most } = calendar;
  if (!most) return () => true;
  const kept = keptAppointments({ state, owner: calendar.id, zone, except });
  return (day) => kept.filter(({ startTime }) => DateTime.fromMillis(startTime, { zone }).hasSame(day, 'day')).length < most;
};

/** Longer than anybody keeps free around an appointment. */
const bufferMs = 86_400_000;

/** Who can take a slot: any of the team, all of it in a collective calendar; null when nobody can. */
const takers = (asked: SlotsAsked): ((slot: Span) => readonly string[] | null) => {
  const { state, calendar, zone, from, to, userIds, length = 0, except } = asked;
  const within = { start: from - bufferMs, end: to + Math.max(timingOf(calendar).duration, length) + bufferMs };
  const taken = (owner: string) => takenTimes(owner, { state, calendar, zone, within, except });
  const team = teamOf(calendar).map((id) => ({ id, taken: taken(id) }));
  if (team.length === 0) {
    const own = taken(calendar.id);
    return (slot) => (fits(slot, own, calendar) ? [] : null);
  }
  const isCollective = calendar.calendarType === 'collective';
  return (slot) => {
    const free = team.filter((member) => fits(slot, member.taken, calendar)).map(({ id }) => id);
    if (isCollective) return free.length === team.length ? free : null;
    const asWished = userIds ? free.filter((id) => userIds.includes(id)) : free;
    return asWished.length > 0 ? asWished : null;
  };
};

/** The slots that can be booked, in order of their start; none in a calendar that is only a draft. */
export const freeSlots = (asked: SlotsAsked): readonly Slot[] => {
  const { calendar, zone, now, from, to, ignoreDateRange = false, length } = asked;
  if (!calendar.isActive) return [];
  const range = ignoreDateRange ? { start: -Infinity, end: Infinity } : bookable(calendar, { now, zone });
  const isAllowed = ({ start }: Span): boolean => start >= Math.max(from, range.start) && start <= Math.min(to, range.end);
  const takersOf = takers(asked);
  return daysOf(asked)
    .filter(dayHasRoom(asked))
    .flatMap((day) => slotsOfDay(calendar, day))
    .filter(isAllowed)
    .flatMap((slot): readonly Slot[] => {
      const wanted = length === undefined ? slot : { start: slot.start, end: slot.start + length };
      const users = takersOf(wanted);
      return users ? [{ ...wanted, users }] : [];
    })
    .sort((one, other) => one.start - other.start);
};
