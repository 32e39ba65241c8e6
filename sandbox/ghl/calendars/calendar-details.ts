import type { CalendarRecord, OpeningException } from '../state/calendar-records';

/** What a calendar has when it is written without it. All but the opening hours are GoHighLevel's published defaults. */
const defaults = {
  isActive: true,
  eventType: 'RoundRobin_OptimizeForAvailability',
  widgetType: 'classic',
  eventTitle: '{{contact.name}}',
  eventColor: '#039be5',
  slotDuration: 30,
  slotDurationUnit: 'mins',
  slotInterval: 30,
  slotIntervalUnit: 'mins',
  appoinmentPerSlot: 1,
  enableRecurring: false,
  autoConfirm: true,
  googleInvitationEmails: false,
  allowReschedule: true,
  allowCancellation: true,
  formSubmitType: 'ThankYouMessage',
  openHours: [{ daysOfTheWeek: [1, 2, 3, 4, 5], hours: [{ openHour: 8, openMinute: 0, closeHour: 17, closeMinute: 0 }] }],
} as const satisfies Partial<CalendarRecord>;

type Exceptions = readonly (Omit<OpeningException, 'id'> & { readonly id?: string | undefined })[];

/** Exceptions keep the id that they have; new ones get one. */
export const withIds = (exceptions: Exceptions, newId: () => string): readonly OpeningException[] =>
  exceptions.map((exception) => ({ ...exception, id: exception.id ?? newId() }));

/** Exceptions that are named by their id change or go, new ones join, the others stay. */
export const mergedExceptions = (old: readonly OpeningException[], written: readonly OpeningException[]): readonly OpeningException[] => {
  const byId = new Map([...old, ...written].map((exception) => [exception.id, exception]));
  return [...byId.values()].filter(({ deleted }) => !deleted);
};

type Written = Pick<CalendarRecord, 'locationId' | 'name'> & Partial<Omit<CalendarRecord, 'id'>>;

/** A new calendar's details, with what was not written. */
export const withDefaults = (written: Written): Omit<CalendarRecord, 'id'> => {
  const members = written.teamMembers?.map((member) => ({ priority: 0.5, isPrimary: false, ...member }));
  return {
    ...defaults,
    calendarType: written.teamMembers?.length ? 'round_robin' : 'event',
    ...written,
    ...(members && { teamMembers: members }),
  };
};
