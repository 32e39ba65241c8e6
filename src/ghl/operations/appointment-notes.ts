import { number, operations, required, text } from '../operation';

const version = '2021-04-15' as const;

/** Notes of one appointment, apart from those of its contact. */
export const appointmentNoteOperations = operations({
  'calendars.appointments.notes.list': {
    method: 'GET',
    path: '/calendars/appointments/{appointmentId}/notes',
    version,
    scopes: ['calendars/events.readonly'],
    query: { limit: required(number), offset: required(number) },
  },
  'calendars.appointments.notes.create': {
    method: 'POST',
    path: '/calendars/appointments/{appointmentId}/notes',
    version,
    scopes: ['calendars/events.write'],
    body: { userId: text, body: required(text) },
    success: 201,
  },
  'calendars.appointments.notes.update': {
    method: 'PUT',
    path: '/calendars/appointments/{appointmentId}/notes/{noteId}',
    version,
    scopes: ['calendars/events.write'],
    body: { userId: text, body: required(text) },
  },
  'calendars.appointments.notes.delete': {
    method: 'DELETE',
    path: '/calendars/appointments/{appointmentId}/notes/{noteId}',
    version,
    scopes: ['calendars/events.write'],
    destructive: true,
  },
});
