import { refusal, refusals } from '../refusals';
import type { CalendarRecord } from '../state/calendar-records';
import type { State } from '../state/state';
import { timingOf } from './timing';

type Details = Omit<CalendarRecord, 'id'>;

/** How many take part in a calendar of a type. GoHighLevel names the types that need a team, and for one how large it is. */
const teamSizes: Readonly<Record<string, { readonly least: number; readonly most: number }>> = {
  round_robin: { least: 1, most: Infinity },
  collective: { least: 1, most: Infinity },
  class_booking: { least: 1, most: Infinity },
  service_booking: { least: 1, most: Infinity },
  personal: { least: 1, most: 1 },
  event: { least: 0, most: 0 },
};

const checkTeam = ({ calendarType = 'event', teamMembers = [], locationId, enableRecurring }: Details, state: State): void => {
  const { least, most } = teamSizes[calendarType] ?? { least: 0, most: Infinity };
  if (teamMembers.length < least) throw refusal(400, `A calendar of type ${calendarType} needs team members`);
  if (teamMembers.length > most) throw refusal(400, `A calendar of type ${calendarType} cannot have more than ${most} team members`);
  const stranger = teamMembers.find(({ userId }) => !state.users.withId(userId)?.locationIds.includes(locationId));
  if (stranger) throw refusal(400, `User ${stranger.userId} not found in this location`);
  const primary = teamMembers.filter(({ isPrimary }) => isPrimary).length;
  if (calendarType === 'collective' && primary !== 1) throw refusal(400, 'A collective calendar needs exactly one primary team member');
  if (enableRecurring && teamMembers.length > 1) throw refusal(400, 'Recurring appointments need a calendar with one team member');
};

const minuteMs = 60_000;

/** A slot takes a minute at least, and somebody can sit in it. */
const lengthComplaints = (details: Details): readonly string[] => {
  const { duration, interval } = timingOf(details);
  return [
    ...(duration < minuteMs ? ['slotDuration must not be less than 1'] : []),
    ...(interval < minuteMs ? ['slotInterval must not be less than 1'] : []),
    ...((details.appoinmentPerSlot ?? 1) < 1 ? ['appoinmentPerSlot must not be less than 1'] : []),
  ];
};

/** Of a week's day, of an hour, of a minute; a period's last minute may be the 60th. */
const isHour = (hour: number): boolean => Number.isInteger(hour) && hour >= 0 && hour <= 23;
const isMinute = (minute: number): boolean => Number.isInteger(minute) && minute >= 0 && minute <= 60;

const hoursComplaints = ({ openHours = [], availabilities = [] }: Details): readonly string[] => {
  const periods = [...openHours, ...availabilities].flatMap(({ hours }) => hours);
  const days = openHours.flatMap(({ daysOfTheWeek }) => daysOfTheWeek);
  const isOdd = periods.some((one) => !isHour(one.openHour) || !isHour(one.closeHour) || !isMinute(one.openMinute) || !isMinute(one.closeMinute));
  return [
    ...(days.every((day) => Number.isInteger(day) && day >= 0 && day <= 6) ? [] : ['each value in daysOfTheWeek must be between 0 and 6']),
    ...(isOdd ? ['hours must be between 0 and 23, minutes between 0 and 60'] : []),
    ...(availabilities.every(({ date }) => /^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/.test(date)) ? [] : ['date must look like 2026-01-31T00:00:00.000Z']),
  ];
};

/** @throws Refusal 422 for values out of range, 400 for a team, a group or a slug that cannot be */
export const checkCalendar = (details: Details, { state, except }: { readonly state: State; readonly except?: string }): void => {
  const complaints = [...lengthComplaints(details), ...hoursComplaints(details)];
  if (complaints.length > 0) throw refusals.invalid(complaints);
  checkTeam(details, state);
  const group = details.groupId === undefined ? null : state.calendarGroups.withId(details.groupId);
  if (details.groupId !== undefined && group?.locationId !== details.locationId) throw refusal(400, 'Calendar group not found');
  const isTaken = state.calendars.of(details.locationId).some(({ id, slug }) => id !== except && slug !== undefined && slug === details.slug);
  if (isTaken) throw refusal(400, 'The slug is already taken');
};
