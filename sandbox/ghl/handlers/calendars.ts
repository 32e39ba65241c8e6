import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const calendarHandlers: HandlersOf<
  | 'calendars.list'
  | 'calendars.get'
  | 'calendars.create'
  | 'calendars.update'
  | 'calendars.delete'
> = {
  'calendars.list': notModelled,
  'calendars.get': notModelled,
  'calendars.create': notModelled,
  'calendars.update': notModelled,
  'calendars.delete': notModelled,
};
