import type { Input } from '../../../src/ghl/catalogue';
import type { ContactItem, Row } from './records';

type WrittenCalendar = Input<'calendars.create'>['body'];

/** Opening hours of one day that differ from its weekday's. */
export type OpeningException = NonNullable<WrittenCalendar['availabilities']>[number] & { readonly id: string };

/** A calendar as it was written, over what it has by default. Times of day are those of its location. */
export type CalendarRecord = Row &
  Omit<WrittenCalendar, 'availabilities'> & {
    readonly locationId: string;
    readonly availabilities?: readonly OpeningException[] | undefined;
  };

export interface CalendarGroup extends Row {
  readonly locationId: string;
  readonly name: string;
  readonly description: string;
  readonly slug: string;
  readonly isActive: boolean;
}

export type CalendarNotification = Row &
  Input<'calendars.notifications.update'>['body'] & {
    readonly calendarId: string;
    readonly isActive: boolean;
    /** Put aside by an update: still there for those who ask for it. */
    readonly deleted: boolean;
  };

export type CalendarResource = Row &
  Input<'calendars.resources.create'>['body'] & {
    readonly locationId: string;
    readonly resourceType: 'equipments' | 'rooms';
    readonly isActive: boolean;
  };

export interface AppointmentRecord extends ContactItem {
  readonly calendarId: string;
  readonly title: string;
  readonly status: 'new' | 'confirmed' | 'cancelled' | 'showed' | 'noshow' | 'invalid';
  /** Empty where the calendar has no team. */
  readonly assignedUserId: string;
  /** All who take part: the whole team of a collective calendar. */
  readonly users: readonly string[];
  readonly address: string;
  readonly meetingLocationType?: string | undefined;
  readonly notes: string;
  readonly description?: string | undefined;
  readonly startTime: number;
  readonly endTime: number;
  readonly dateAdded: number;
  readonly dateUpdated: number;
  /** Where it was booked. */
  readonly source: string;
  /** As it was written, for the first of a series. */
  readonly rrule?: string | undefined;
  /** Starts of the series' appointments that were cut out, or go on by themselves. */
  readonly skipped?: readonly number[] | undefined;
  /** The series that it was once part of. */
  readonly masterEventId?: string | undefined;
}

/** Time in which nobody can book: in one calendar, or with one user. */
export interface BlockedSlot extends Row {
  readonly locationId: string;
  readonly title: string;
  readonly calendarId?: string | undefined;
  readonly assignedUserId?: string | undefined;
  readonly startTime: number;
  readonly endTime: number;
  readonly dateAdded: number;
  readonly dateUpdated: number;
}

export interface AppointmentNote extends Row {
  readonly appointmentId: string;
  readonly contactId: string;
  readonly body: string;
  readonly userId?: string | undefined;
  readonly dateAdded: number;
}
