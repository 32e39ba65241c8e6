import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const appointmentNoteHandlers: HandlersOf<
  | 'calendars.appointments.notes.list'
  | 'calendars.appointments.notes.create'
  | 'calendars.appointments.notes.update'
  | 'calendars.appointments.notes.delete'
> = {
  'calendars.appointments.notes.list': notModelled,
  'calendars.appointments.notes.create': notModelled,
  'calendars.appointments.notes.update': notModelled,
  'calendars.appointments.notes.delete': notModelled,
};
