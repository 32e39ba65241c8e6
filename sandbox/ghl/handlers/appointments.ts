import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const appointmentHandlers: HandlersOf<
  | 'calendars.free-slots'
  | 'calendars.events.list'
  | 'calendars.blocked-slots.list'
  | 'calendars.appointments.get'
  | 'calendars.appointments.create'
  | 'calendars.appointments.update'
  | 'calendars.events.delete'
  | 'calendars.block-slots.create'
  | 'calendars.block-slots.update'
> = {
  'calendars.free-slots': notModelled,
  'calendars.events.list': notModelled,
  'calendars.blocked-slots.list': notModelled,
  'calendars.appointments.get': notModelled,
  'calendars.appointments.create': notModelled,
  'calendars.appointments.update': notModelled,
  'calendars.events.delete': notModelled,
  'calendars.block-slots.create': notModelled,
  'calendars.block-slots.update': notModelled,
};
