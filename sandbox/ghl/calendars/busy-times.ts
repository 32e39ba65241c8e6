import type { AppointmentRecord, CalendarRecord } from '../state/calendar-records';
import type { State } from '../state/state';
import { occurrencesOf } from './series';
import { overlap, spanOf, widened } from './span';
import type { Span } from './span';
import { timingOf } from './timing';
import type { Timing } from './timing';

/** A cancelled appointment leaves its time free, and so do one that was not kept and one that was a mistake. */
const freeing: readonly AppointmentRecord['status'][] = ['cancelled', 'noshow', 'invalid'];

export const takesTime = ({ status }: Pick<AppointmentRecord, 'status'>): boolean => !freeing.includes(status);

interface Taken extends Span {
  readonly calendarId: string;
  /** What its own calendar keeps free around it; nothing around a blocked slot. */
  readonly around: Pick<Timing, 'before' | 'after'>;
}

interface Asked {
  readonly state: State;
  readonly calendar: CalendarRecord;
  readonly zone: string;
  /** Only what reaches into it. */
  readonly within: Span;
  /** An appointment or a series that is about to move. */
  readonly except?: string | undefined;
}

interface Kept extends Pick<Asked, 'state' | 'zone' | 'except'> {
  readonly owner: string;
}

/** The appointments of a calendar or a user that take time. */
export const keptAppointments = ({ state, owner, zone, except }: Kept): readonly AppointmentRecord[] =>
  state.appointments
    .of(owner)
    .filter(takesTime)
    .flatMap(occurrencesOf(zone))
    .filter(({ id, masterEventId }) => id !== except && (except === undefined || masterEventId !== except));

const closest = { before: 0, after: 0 } as const;

/** What takes the time of a user or of a calendar. */
export const takenTimes = (owner: string, { state, calendar, zone, within, except }: Asked): readonly Taken[] => {
  const around = (calendarId: string): Taken['around'] => {
    const other = calendarId === calendar.id ? calendar : state.calendars.withId(calendarId);
    return other ? timingOf(other) : closest;
  };
  const appointments = keptAppointments({ state, owner, zone, except });
  const blocked = [...state.blockedSlots.of(owner), ...(owner === calendar.id ? [] : state.blockedSlots.of(calendar.id))];
  return [
    ...appointments.map((one): Taken => ({ ...spanOf(one), calendarId: one.calendarId, around: around(one.calendarId) })),
    ...blocked.map((slot): Taken => ({ ...spanOf(slot), calendarId: '', around: closest })),
  ].filter((taken) => overlap(widened(taken, taken.around), within));
};

/** Whether somebody whose time is taken so can take another appointment: beside others at the same time if there are seats. */
export const fits = (slot: Span, taken: readonly Taken[], calendar: CalendarRecord): boolean => {
  const { appoinmentPerSlot: seats = 1 } = calendar;
  const padded = widened(slot, timingOf(calendar));
  const inTheWay = taken.filter((other) => overlap(padded, other) || overlap(slot, widened(other, other.around)));
  const beside = inTheWay.filter((other) => other.calendarId === calendar.id && other.start === slot.start);
  return beside.length === inTheWay.length && beside.length < Math.max(seats, 1);
};
