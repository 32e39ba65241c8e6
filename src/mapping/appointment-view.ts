import type { AppointmentView } from '../cards/sections/appointment-row';
import { beginning } from '../cards/shortened';
import type { Appointment } from '../ghl/model/appointment';
import { entryOf } from '../json';
import { idLimit } from './id-limit';
import { momentFrom } from './local-time';
import type { Reader } from './reader';
import { userNames } from './user-name';
import type { WallClock } from './wall-clock';
import { wallClock } from './wall-clock';

const statusWords: Readonly<Record<string, string>> = {
  new: 'Not confirmed yet',
  confirmed: 'Confirmed',
  cancelled: 'Cancelled',
  showed: 'Took place',
  noshow: 'Did not come',
  invalid: 'Invalid',
};

const statusText = (status: string): string => entryOf(statusWords, status) ?? beginning(status, 40);

interface Timed {
  readonly appointment: Appointment;
  readonly start: number | null;
  readonly end: number | null;
}

/** `Mon 5 Jan, 14:30–15:00`; both days where it ends on another one. */
const whenText = ({ start, end }: Timed, { dayAndTime, time, isSameDay }: WallClock): string => {
  if (start === null) return '';
  if (end === null || end <= start) return dayAndTime(start);
  return `${dayAndTime(start)}–${isSameDay(start, end) ? time(end) : dayAndTime(end)}`;
};

/** Not over yet, or nobody knows when. */
const isPast = ({ start, end }: Timed, now: number): boolean => {
  const over = end ?? start;
  return over !== null && over < now;
};

/** Upcoming ones first, the next one on top; past ones after them, the latest on top. */
const inOrder = (now: number) => (a: Timed, b: Timed): number => {
  const past = isPast(a, now);
  if (past !== isPast(b, now)) return past ? 1 : -1;
  return ((a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER)) * (past ? -1 : 1);
};

/** A contact's appointments for a card. Their times come as wall time of the location, without an offset. */
export const appointmentViews = (appointments: readonly Appointment[], { users, local }: Reader): readonly AppointmentView[] => {
  const nameOf = userNames(users);
  const clock = wallClock(local);
  return appointments
    .map((appointment) => ({ appointment, start: momentFrom(appointment.startTime, local), end: momentFrom(appointment.endTime, local) }))
    .sort(inOrder(local.now))
    .map((timed) => ({
      appointmentId: beginning(timed.appointment.id, idLimit),
      title: beginning(timed.appointment.title, 300),
      when: whenText(timed, clock),
      past: isPast(timed, local.now),
      status: statusText(timed.appointment.status),
      where: beginning(timed.appointment.address, 300),
      who: nameOf(timed.appointment.assignedUserId),
    }));
};
