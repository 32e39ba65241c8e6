import { appointmentNoteReply } from '../calendars/event-replies';
import { ownAppointment } from '../calendars/look-up';
import { refusal, refusals } from '../refusals';
import type { AppointmentNote } from '../state/calendar-records';
import type { Grant } from '../state/records';
import type { State } from '../state/state';
import type { HandlersOf } from './handler';

/** Notes on a page at most, and characters in a note. */
const mostNotes = 20;
const longestNote = 5000;

interface Asked {
  readonly state: State;
  readonly grant: Grant;
  readonly input: { readonly appointmentId: string; readonly noteId: string };
}

/** @throws Refusal 400 for none, or another appointment's */
const noteAt = ({ input: { appointmentId, noteId }, ...asked }: Asked): AppointmentNote => {
  const { appointment } = ownAppointment(asked, appointmentId);
  const note = asked.state.appointmentNotes.withId(noteId);
  if (note?.appointmentId !== appointment.id) throw refusals.noNote();
  return note;
};

/** @throws Refusal 422 for a note that is too long, 400 for an author whom the location does not know */
const checkWritten = ({ body, userId }: { readonly body: string; readonly userId?: string | undefined }, { state, grant }: Omit<Asked, 'input'>): void => {
  if (body.length > longestNote) throw refusals.invalid([`body must be shorter than or equal to ${longestNote} characters`]);
  const isKnown = userId === undefined || state.users.withId(userId)?.locationIds.includes(grant.locationId ?? '');
  if (!isKnown) throw refusal(400, 'User not found');
};

export const appointmentNoteHandlers: HandlersOf<
  | 'calendars.appointments.notes.list' | 'calendars.appointments.notes.create' | 'calendars.appointments.notes.update'
  | 'calendars.appointments.notes.delete'
> = {
  /** The newest first. */
  'calendars.appointments.notes.list': ({ input: { appointmentId, query }, ...asked }) => {
    const { limit, offset } = query;
    const complaints = [
      ...(limit > mostNotes ? [`limit must not be greater than ${mostNotes}`] : []),
      ...(offset < 0 ? ['offset must not be less than 0'] : []),
    ];
    if (complaints.length > 0) throw refusals.invalid(complaints);
    const { appointment } = ownAppointment(asked, appointmentId);
    const notes = [...asked.state.appointmentNotes.of(appointment.id)].reverse();
    return { notes: notes.slice(offset, offset + limit).map(appointmentNoteReply(asked.state)), hasMore: notes.length > offset + limit };
  },

  'calendars.appointments.notes.create': ({ input: { appointmentId, body }, now, ...asked }) => {
    const { state } = asked;
    const { appointment } = ownAppointment(asked, appointmentId);
    checkWritten(body, asked);
    const note = { ...body, id: state.newId(), appointmentId: appointment.id, contactId: appointment.contactId, dateAdded: now };
    return { note: appointmentNoteReply(state)(state.appointmentNotes.add(note)) };
  },

  'calendars.appointments.notes.update': (asked) => {
    const old = noteAt(asked);
    const { body, userId = old.userId } = asked.input.body;
    checkWritten({ body, userId }, asked);
    return { note: appointmentNoteReply(asked.state)(asked.state.appointmentNotes.put({ ...old, body, userId })) };
  },

  'calendars.appointments.notes.delete': (asked) => {
    asked.state.appointmentNotes.remove(noteAt(asked).id);
    return { success: true };
  },
};
