/** What the objects of `CalendarApp` share in one execution. */
import { googleEnum, type GoogleObject } from '../google-object';
import type { ScopedMembers } from '../scoped-members';
import type { CalendarResource, CalendarRest, EventResource } from './calendar-rest';

export interface Calendars {
  readonly rest: CalendarRest;
  readonly members: ScopedMembers;
  readonly timeZone: string;
  /** The user's own address. */
  readonly user: string;
  readonly calendar: (resource: CalendarResource) => GoogleObject;
  readonly event: (calendarId: string, resource: EventResource) => GoogleObject;
}

export const guestStatuses = googleEnum('CalendarApp.GuestStatus', ['INVITED', 'MAYBE', 'NO', 'OWNER', 'YES']);
export const visibilities = googleEnum('CalendarApp.Visibility', ['CONFIDENTIAL', 'DEFAULT', 'PRIVATE', 'PUBLIC']);
export const transparencies = googleEnum('CalendarApp.EventTransparency', ['OPAQUE', 'TRANSPARENT']);
export const eventTypes = googleEnum('CalendarApp.EventType', ['BIRTHDAY', 'DEFAULT', 'FOCUS_TIME', 'FROM_GMAIL', 'OUT_OF_OFFICE', 'WORKING_LOCATION']);
