import { refusal } from '../refusals';
import type { CalendarRecord } from '../state/calendar-records';
import type { State } from '../state/state';
import { freeSlots, teamOf } from './free-slots';

const slotGone = () => refusal(400, 'The slot you have selected is no longer available.');
const nobodyChosen = () => refusal(422, 'A team member needs to be selected. assignedUserId is missing');
const notInTeam = () => refusal(422, 'The user id not part of calendar team.');

export interface Booking {
  readonly state: State;
  readonly calendar: CalendarRecord;
  readonly zone: string;
  readonly now: number;
  readonly startTime: number;
  readonly endTime: number;
  readonly assignedUserId?: string | undefined;
  readonly ignoreFreeSlotValidation?: boolean | undefined;
  readonly ignoreDateRange?: boolean | undefined;
  /** The appointment that moves. */
  readonly except?: string | undefined;
}

interface Attendance {
  readonly assignedUserId: string;
  readonly users: readonly string[];
}

/** The one whom a calendar that counts on fairness gives the next appointment, or else the first of those preferred most. */
const choose = (candidates: readonly string[], { state, calendar }: Booking): string => {
  const priorityOf = (id: string): number => calendar.teamMembers?.find(({ userId }) => userId === id)?.priority ?? 0.5;
  const isFair = calendar.eventType === 'RoundRobin_OptimizeForEqualDistribution';
  const load = isFair ? state.appointments.of(calendar.id) : [];
  const loadOf = (id: string): number => load.filter(({ assignedUserId }) => assignedUserId === id).length;
  const [best = ''] = [...candidates].sort((one, other) => loadOf(one) - loadOf(other) || priorityOf(other) - priorityOf(one));
  return best;
};

const attendanceOf = (assignedUserId: string, { calendar }: Booking): Attendance => {
  const team = teamOf(calendar);
  if (calendar.calendarType === 'collective') return { assignedUserId, users: [assignedUserId, ...team.filter((id) => id !== assignedUserId)] };
  return { assignedUserId, users: assignedUserId === '' ? [] : [assignedUserId] };
};

const primaryOf = ({ teamMembers = [] }: CalendarRecord): string => (teamMembers.find(({ isPrimary }) => isPrimary) ?? teamMembers[0])?.userId ?? '';

/**
 * Who takes an appointment at that time.
 * @throws Refusal 400 when the time is no slot or is taken, 422 for somebody outside of the team, or for nobody where the slot is not checked
 */
export const attend = (booking: Booking): Attendance => {
  const { state, calendar, zone, now, startTime, endTime, assignedUserId, ignoreFreeSlotValidation, ignoreDateRange, except } = booking;
  const team = teamOf(calendar);
  const mayTake = team.length > 0 ? team.includes(assignedUserId ?? '') : state.users.withId(assignedUserId ?? '')?.locationIds.includes(calendar.locationId);
  if (assignedUserId !== undefined && !mayTake) throw notInTeam();
  if (ignoreFreeSlotValidation) {
    if (assignedUserId === undefined && team.length > 0) throw nobodyChosen();
    return attendanceOf(assignedUserId ?? '', booking);
  }
  const wish = assignedUserId !== undefined && team.length > 0 ? { userIds: [assignedUserId] } : {};
  const length = endTime - startTime;
  const [slot] = freeSlots({ state, calendar, zone, now, from: startTime, to: startTime, length, ignoreDateRange, except, ...wish });
  if (!slot) throw slotGone();
  if (calendar.calendarType === 'collective') return attendanceOf(assignedUserId ?? primaryOf(calendar), booking);
  return attendanceOf(assignedUserId ?? choose(slot.users, booking), booking);
};
