import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const calendarNotificationHandlers: HandlersOf<
  | 'calendars.notifications.list'
  | 'calendars.notifications.get'
  | 'calendars.notifications.create'
  | 'calendars.notifications.update'
  | 'calendars.notifications.delete'
> = {
  'calendars.notifications.list': notModelled,
  'calendars.notifications.get': notModelled,
  'calendars.notifications.create': notModelled,
  'calendars.notifications.update': notModelled,
  'calendars.notifications.delete': notModelled,
};
