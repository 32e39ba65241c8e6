import { DateTime } from 'luxon';
import type { World } from '../../world';
import { withDefaults } from '../calendars/calendar-details';
import { recordId } from '../state/ids';
import type { State } from '../state/state';
import type { Colleague, Firm } from './firm';
import { absences, calendarGroup, calendars, resources } from './small-agency/calendars';
import type { SeedCalendar } from './small-agency/calendars';

interface Planting {
  readonly state: State;
  readonly world: World;
  readonly firm: Firm;
  /** Of the first calendar. */
  readonly calendarId: string;
}

/** Gives the firm its calendars, with a group, notifications, resources and times in which nobody can be booked. */
export const plantCalendars = ({ state, world: { random, clock }, firm: { location, users }, calendarId }: Planting): void => {
  const locationId = location.id;
  const userId = (name: Colleague): string => users.find(({ firstName }) => firstName === name)?.id ?? '';
  const group = state.calendarGroups.add({ ...calendarGroup, id: recordId(random), locationId });

  const plant = ({ name, slug, team, details, grouped, notifications = [] }: SeedCalendar, id: string): void => {
    const teamMembers = team.map((member, index) => ({ userId: userId(member), priority: 0.5, isPrimary: index === 0 }));
    const groupId = grouped && group.id;
    state.calendars.add({ ...withDefaults({ ...details, name, slug, widgetSlug: slug, locationId, groupId, teamMembers }), id });
    for (const notification of notifications) {
      state.calendarNotifications.add({ ...notification, id: recordId(random), calendarId: id, isActive: true, deleted: false });
    }
  };
  for (const [index, calendar] of calendars.entries()) plant(calendar, index === 0 ? calendarId : recordId(random));

  const services = state.calendars.of(locationId).filter(({ calendarType }) => calendarType === 'service_booking').map(({ id }) => id);
  for (const resource of resources) state.calendarResources.add({ ...resource, id: recordId(random), locationId, calendarIds: services });

  const now = clock.now();
  const today = DateTime.fromMillis(now, { zone: location.timezone }).startOf('day');
  for (const { title, who, day, hours: [from, to] } of absences) {
    const [startTime, endTime] = [today.plus({ days: day }).set({ hour: from }).toMillis(), today.plus({ days: day }).set({ hour: to }).toMillis()];
    state.blockedSlots.add({ id: recordId(random), locationId, title, assignedUserId: userId(who), startTime, endTime, dateAdded: now, dateUpdated: now });
  }
};
