import { DateTime } from 'luxon';
import type { AppointmentNote, AppointmentRecord, BlockedSlot, CalendarRecord } from '../state/calendar-records';
import type { LocationRecord } from '../state/records';
import type { State } from '../state/state';

/** Such as `2026-01-31T14:30:00-06:00`. */
export const offsetTime = (instant: number, zone: string): string =>
  DateTime.fromMillis(instant, { zone }).toISO({ suppressMilliseconds: true, includeOffset: true }) ?? '';

/** As a contact's list tells it: times without an offset, in the location's zone, such as `2026-01-31 14:30:00`. */
export const appointmentReply = ({ timezone, id: locationId }: LocationRecord) => (appointment: AppointmentRecord) => {
  const wallTime = (instant: number): string => DateTime.fromMillis(instant, { zone: timezone }).toFormat('yyyy-MM-dd HH:mm:ss');
  const { id, calendarId, contactId, title, status, assignedUserId, users, address, notes, startTime, endTime, dateAdded, dateUpdated } = appointment;
  return {
    id,
    calendarId,
    contactId,
    locationId,
    title,
    status: 'booked',
    appointmentStatus: status,
    assignedUserId,
    users,
    address,
    notes,
    startTime: wallTime(startTime),
    endTime: wallTime(endTime),
    dateAdded: wallTime(dateAdded),
    dateUpdated: wallTime(dateUpdated),
  };
};

export interface CalendarPlace {
  readonly calendar: CalendarRecord;
  readonly zone: string;
}

/** As the calendar's own operations read it: times with the location's offset. */
export const eventReply = (appointment: AppointmentRecord, { calendar, zone }: CalendarPlace) => ({
  id: appointment.id,
  calendarId: calendar.id,
  locationId: calendar.locationId,
  contactId: appointment.contactId,
  groupId: calendar.groupId ?? '',
  title: appointment.title,
  appointmentStatus: appointment.status,
  assignedUserId: appointment.assignedUserId,
  users: appointment.users,
  address: appointment.address,
  notes: appointment.notes,
  description: appointment.description,
  isRecurring: appointment.rrule !== undefined,
  rrule: appointment.rrule,
  masterEventId: appointment.masterEventId,
  startTime: offsetTime(appointment.startTime, zone),
  endTime: offsetTime(appointment.endTime, zone),
  dateAdded: offsetTime(appointment.dateAdded, zone),
  dateUpdated: offsetTime(appointment.dateUpdated, zone),
  assignedResources: [],
  createdBy: { source: appointment.source },
});

/** As a booking and a change answer: without dates of creation and change. */
export const bookedReply = (appointment: AppointmentRecord, { calendar, zone }: CalendarPlace) => ({
  id: appointment.id,
  calendarId: calendar.id,
  locationId: calendar.locationId,
  contactId: appointment.contactId,
  startTime: offsetTime(appointment.startTime, zone),
  endTime: offsetTime(appointment.endTime, zone),
  title: appointment.title,
  meetingLocationType: appointment.meetingLocationType ?? 'default',
  appointmentStatus: appointment.status,
  assignedUserId: appointment.assignedUserId,
  address: appointment.address,
  isRecurring: appointment.rrule !== undefined,
  rrule: appointment.rrule,
});

export const blockReply = ({ id, locationId, title, calendarId, assignedUserId, startTime, endTime }: BlockedSlot, zone: string) => ({
  id,
  locationId,
  title,
  calendarId,
  assignedUserId,
  startTime: offsetTime(startTime, zone),
  endTime: offsetTime(endTime, zone),
});

/** In the list of blocked slots, which are described as if they were appointments. */
export const blockedEventReply = (slot: BlockedSlot, { groupId, zone }: { readonly groupId: string; readonly zone: string }) => ({
  ...blockReply(slot, zone),
  calendarId: slot.calendarId ?? '',
  contactId: '',
  groupId,
  appointmentStatus: '',
  assignedUserId: slot.assignedUserId ?? '',
  users: [],
  dateAdded: offsetTime(slot.dateAdded, zone),
  dateUpdated: offsetTime(slot.dateUpdated, zone),
});

export const appointmentNoteReply = (state: State) => ({ id, body, userId, contactId, dateAdded }: AppointmentNote) => {
  const author = userId === undefined ? null : state.users.withId(userId);
  return {
    id,
    body,
    userId,
    contactId,
    dateAdded: new Date(dateAdded).toISOString(),
    createdBy: author ? { id: author.id, name: `${author.firstName} ${author.lastName}` } : undefined,
  };
};
