import { refusals } from '../refusals';
import { noteReply } from '../replies';
import type { ContactRecord, NoteRecord } from '../state/records';
import type { State } from '../state/state';
import type { HandlersOf } from './handler';

interface Place {
  readonly state: State;
  readonly contact: ContactRecord;
}

/** @throws Refusal 400, for a note of another contact as for none at all. */
const noteAt = ({ state, contact }: Place, id: string): NoteRecord => {
  const note = state.notes.find(contact.id, id);
  if (!note) throw refusals.noNote();
  return note;
};

/** A body is kept as it came: GoHighLevel's own editor writes HTML, and plain text stays plain. */
export const noteHandlers: HandlersOf<
  'contacts.notes.list' | 'contacts.notes.get' | 'contacts.notes.create' | 'contacts.notes.update' | 'contacts.notes.delete'
> = {
  'contacts.notes.list': ({ state, contact }) => ({ notes: state.notes.ofContact(contact.id).map(noteReply) }),

  'contacts.notes.get': ({ input, ...place }) => ({ note: noteReply(noteAt(place, input.id)) }),

  'contacts.notes.create': ({ state, contact, now, input: { body } }) => ({
    note: noteReply(state.notes.add({ ...body, contactId: contact.id, dateAdded: now })),
  }),

  'contacts.notes.update': ({ input: { id, body }, ...place }) => ({
    note: noteReply(place.state.notes.change(noteAt(place, id), body)),
  }),

  'contacts.notes.delete': ({ input, ...place }) => {
    place.state.notes.remove(noteAt(place, input.id));
    return { succeded: true };
  },
};
