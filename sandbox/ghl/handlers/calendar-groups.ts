import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const calendarGroupHandlers: HandlersOf<
  | 'calendars.groups.list'
  | 'calendars.groups.create'
  | 'calendars.groups.update'
  | 'calendars.groups.set-status'
  | 'calendars.groups.delete'
  | 'calendars.groups.validate-slug'
> = {
  'calendars.groups.list': notModelled,
  'calendars.groups.create': notModelled,
  'calendars.groups.update': notModelled,
  'calendars.groups.set-status': notModelled,
  'calendars.groups.delete': notModelled,
  'calendars.groups.validate-slug': notModelled,
};
