import { number, operations, required, text } from '../operation';

const version = '2021-04-15' as const;

/** Notes of one appointment, apart from those of its contact. */
export const appointmentNoteOperations = operations({
  'calendars.appointments.notes.list': {
    title: 'List appointment notes',
    method: 'GET',
    path: '/calendars/appointments/{appointmentId}/notes',
    version,
    scopes: ['calendars/events.readonly'],
    query: { limit: required(number), offset: required(number) },
    root: 'notes',
    pages: 'offset',
    changed: 'dateAdded',
  },
  'calendars.appointments.notes.create': {
    title: 'Create appointment note',
    method: 'POST',
    path: '/calendars/appointments/{appointmentId}/notes',
    version,
    scopes: ['calendars/events.write'],
    body: { userId: text, body: required(text) },
    success: 201,
    root: 'note',
  },
  'calendars.appointments.notes.update': {
    title: 'Update appointment note',
    method: 'PUT',
    path: '/calendars/appointments/{appointmentId}/notes/{noteId}',
    version,
    scopes: ['calendars/events.write'],
    body: { userId: text, body: required(text) },
    root: 'note',
  },
  'calendars.appointments.notes.delete': {
    title: 'Delete appointment note',
    method: 'DELETE',
    path: '/calendars/appointments/{appointmentId}/notes/{noteId}',
    version,
    scopes: ['calendars/events.write'],
    destructive: true,
  },
});
