import { inReach } from '../handlers/in-reach';
import { refusal } from '../refusals';
import type { AppointmentRecord, BlockedSlot, CalendarGroup, CalendarRecord } from '../state/calendar-records';
import type { Grant, Row } from '../state/records';
import type { State } from '../state/state';
import { occurrencesOf, seriesIdOf } from './series';

interface Asked {
  readonly state: State;
  readonly grant: Grant;
}

/** @throws Refusal 400 for none, 403 for another location's */
const own = <Item extends Row & { readonly locationId: string }>(item: Item | null, { grant }: Asked, what: string): Item =>
  inReach({ grant, item, none: () => refusal(400, `${what} not found`) });

export const ownCalendar = (asked: Asked, id: string): CalendarRecord => own(asked.state.calendars.withId(id), asked, 'Calendar');

export const ownGroup = (asked: Asked, id: string): CalendarGroup => own(asked.state.calendarGroups.withId(id), asked, 'Calendar group');

export const ownBlock = (asked: Asked, id: string): BlockedSlot => own(asked.state.blockedSlots.withId(id), asked, 'Event');

export const ownResource = (asked: Asked, { resourceType, id }: { readonly resourceType: string; readonly id: string }) => {
  const resource = asked.state.calendarResources.withId(id);
  return own(resource?.resourceType === resourceType ? resource : null, asked, 'Calendar resource');
};

/** The zone that a calendar's times of day are in. */
export const zoneOf = ({ state, locationId }: { readonly state: State; readonly locationId: string }): string =>
  state.locations.withId(locationId)?.timezone ?? 'UTC';

export interface FoundAppointment {
  /** By the id of one of a series, that one. */
  readonly appointment: AppointmentRecord;
  readonly calendar: CalendarRecord;
  readonly zone: string;
}

/** @throws Refusal 400 for none, 403 for another location's */
export const ownAppointment = (asked: Asked, id: string): FoundAppointment => {
  const { state } = asked;
  const stored = state.appointments.withId(id);
  const series = stored ?? state.appointments.withId(seriesIdOf(id));
  if (!series) throw refusal(400, 'Event not found');
  const calendar = ownCalendar(asked, series.calendarId);
  const zone = zoneOf({ state, locationId: calendar.locationId });
  const appointment = stored ?? occurrencesOf(zone)(series).find((one) => one.id === id);
  if (!appointment) throw refusal(400, 'Event not found');
  return { appointment, calendar, zone };
};
