import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const calendarResourceHandlers: HandlersOf<
  | 'calendars.resources.list'
  | 'calendars.resources.get'
  | 'calendars.resources.create'
  | 'calendars.resources.update'
  | 'calendars.resources.delete'
> = {
  'calendars.resources.list': notModelled,
  'calendars.resources.get': notModelled,
  'calendars.resources.create': notModelled,
  'calendars.resources.update': notModelled,
  'calendars.resources.delete': notModelled,
};
