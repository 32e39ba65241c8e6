import { mergedExceptions, withDefaults, withIds } from '../calendars/calendar-details';
import { checkCalendar } from '../calendars/calendar-rules';
import { ownCalendar } from '../calendars/look-up';
import { changed } from '../state/changed';
import type { HandlersOf } from './handler';

export const calendarHandlers: HandlersOf<'calendars.list' | 'calendars.get' | 'calendars.create' | 'calendars.update' | 'calendars.delete'> = {
  'calendars.list': ({ state, location, input: { query } }) => {
    const { groupId, showDrafted = true } = query;
    const calendars = state.calendars.of(location.id).filter((calendar) => groupId === undefined || calendar.groupId === groupId);
    return { calendars: calendars.filter(({ isActive }) => isActive || showDrafted) };
  },

  'calendars.get': ({ input: { calendarId }, ...asked }) => ({ calendar: ownCalendar(asked, calendarId) }),

  'calendars.create': ({ state, location, input: { body } }) => {
    const { availabilities, ...written } = body;
    const exceptions = availabilities && { availabilities: withIds(availabilities, state.newId) };
    const details = withDefaults({ ...written, ...exceptions, locationId: location.id });
    checkCalendar(details, { state });
    return { calendar: state.calendars.add({ ...details, id: state.newId() }) };
  },

  'calendars.update': ({ input: { calendarId, body }, ...asked }) => {
    const { state } = asked;
    const { availabilities, ...written } = body;
    const old = ownCalendar(asked, calendarId);
    const exceptions = availabilities && { availabilities: mergedExceptions(old.availabilities ?? [], withIds(availabilities, state.newId)) };
    const calendar = changed(old, { ...written, ...exceptions });
    checkCalendar(calendar, { state, except: old.id });
    return { calendar: state.calendars.put(calendar) };
  },

  /** Takes along its appointments, blocked slots and notifications. */
  'calendars.delete': ({ input: { calendarId }, ...asked }) => {
    const { state } = asked;
    const { id, locationId } = ownCalendar(asked, calendarId);
    for (const appointment of state.appointments.of(id)) state.appointments.remove(appointment);
    for (const slot of state.blockedSlots.of(id)) state.blockedSlots.remove(slot.id);
    for (const notification of state.calendarNotifications.of(id)) state.calendarNotifications.remove(notification.id);
    for (const resource of state.calendarResources.of(locationId)) {
      if (resource.calendarIds.includes(id)) state.calendarResources.put({ ...resource, calendarIds: resource.calendarIds.filter((one) => one !== id) });
    }
    state.calendars.remove(id);
    return { success: true };
  },
};
