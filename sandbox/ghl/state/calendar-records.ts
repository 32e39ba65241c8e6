import type { Row } from './records';

/** A calendar as it was written: opening hours, team members and the rest stay as they came. */
export interface CalendarRecord extends Row {
  readonly locationId: string;
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface CalendarGroup extends Row {
  readonly locationId: string;
  readonly name: string;
  readonly description: string;
  readonly slug: string;
  readonly isActive: boolean;
}

export interface CalendarNotification extends Row {
  readonly calendarId: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export interface CalendarResource extends Row {
  readonly locationId: string;
  readonly resourceType: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export interface AppointmentNote extends Row {
  readonly appointmentId: string;
  readonly body: string;
  readonly userId?: string | undefined;
  readonly dateAdded: number;
}
