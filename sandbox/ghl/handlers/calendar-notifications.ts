import { ownCalendar } from '../calendars/look-up';
import { refusal } from '../refusals';
import { changed } from '../state/changed';
import type { CalendarNotification } from '../state/calendar-records';
import type { Grant } from '../state/records';
import type { State } from '../state/state';
import type { HandlersOf } from './handler';
import { pageOf } from './page';

interface Asked {
  readonly state: State;
  readonly grant: Grant;
  readonly input: { readonly calendarId: string; readonly notificationId: string };
}

/** @throws Refusal 400 for none, or another calendar's; 403 for another location's */
const notificationAt = ({ input: { calendarId, notificationId }, ...asked }: Asked): CalendarNotification => {
  const { id } = ownCalendar(asked, calendarId);
  const notification = asked.state.calendarNotifications.withId(notificationId);
  if (notification?.calendarId !== id) throw refusal(400, 'Notification not found');
  return notification;
};

const notificationReply = ({ id, ...notification }: CalendarNotification) => ({ _id: id, ...notification, calendarId: undefined });

export const calendarNotificationHandlers: HandlersOf<
  | 'calendars.notifications.list' | 'calendars.notifications.get' | 'calendars.notifications.create' | 'calendars.notifications.update'
  | 'calendars.notifications.delete'
> = {
  'calendars.notifications.list': ({ input: { calendarId, query }, ...asked }) => {
    const { isActive, deleted = false } = query;
    const all = asked.state.calendarNotifications.of(ownCalendar(asked, calendarId).id);
    const found = all.filter((one) => one.deleted === deleted && (isActive === undefined || one.isActive === isActive));
    return pageOf(found, query, { standard: 100 }).map(notificationReply);
  },

  'calendars.notifications.get': (asked) => notificationReply(notificationAt(asked)),

  /** A list at the root, of the request as of the answer. */
  'calendars.notifications.create': ({ input: { calendarId, body }, ...asked }) => {
    const { state } = asked;
    const { id } = ownCalendar(asked, calendarId);
    const added = body.map(({ isActive = true, ...details }) =>
      state.calendarNotifications.add({ ...details, isActive, deleted: false, id: state.newId(), calendarId: id }));
    return added.map(notificationReply);
  },

  'calendars.notifications.update': (asked) => {
    asked.state.calendarNotifications.put(changed(notificationAt(asked), asked.input.body));
    return { message: 'Notification updated successfully' };
  },

  'calendars.notifications.delete': (asked) => {
    asked.state.calendarNotifications.remove(notificationAt(asked).id);
    return { message: 'Notification deleted successfully' };
  },
};
