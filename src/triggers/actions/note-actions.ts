import { action } from '../../cards/actions';
import { confirmCard } from '../../cards/confirm-card';
import { noteCard } from '../../cards/note-card';
import { oneLine } from '../../cards/shortened';
import { noteFormCard, noteInputs } from '../../cards/note-form-card';
import { call } from '../../ghl/calls';
import { GhlError } from '../../ghl/errors';
import type { Note } from '../../ghl/model/note';
import { contactTitle } from '../../mapping/contact-view';
import { isFormatted, plainText, storedText } from '../../mapping/html-to-text';
import { noteViews } from '../../mapping/note-view';
import type { App } from '../app';
import { changeContact, failureWords, recordOf } from '../change-contact';
import type { ContactRecord } from '../contact-record';
import type { HandlersOf } from '../handler';
import { typed } from '../handler';
import { pushed, updated } from '../landing';
import { withNote, withoutNote } from '../record-changes';
import type { Response } from '../response';
import { surroundings } from '../surroundings';
import { noteFields, wholeNote } from '../written-fields';

/** The note form takes no more; a longer note is edited in GoHighLevel, so that its end is not cut off here. */
const editableLength = 10_000;
const emptyWords = 'Write something first.';

interface NoteDraft {
  readonly record: ContactRecord;
  readonly noteId: string | null;
  readonly changeId: string;
  readonly body: string;
  readonly losesFormatting?: boolean;
  readonly error?: string;
}

const form = ({ record, noteId, changeId, body, losesFormatting = false, error }: NoteDraft) =>
  noteFormCard({ contactId: record.contact.id, contactName: contactTitle(record.contact), noteId, changeId, body, losesFormatting, error: error ?? null });

/** @throws GhlError `not-found` when the note is gone */
const readNote = (app: App, contactId: string, id: string): Note => {
  const { note } = app.ghl.call('contacts.notes.get', { contactId, id });
  if (!note) throw new GhlError('not-found', 'contacts.notes.get');
  return note;
};

const beginning = (text: string): string => oneLine(text, 60) || 'empty note';

const beginningOf = ({ title, body }: Note): string => beginning(title || plainText(body.slice(0, 500)));

/** Writes, or shows the form again with what was typed and why it was not accepted. */
const orAgain = (draft: NoteDraft, work: () => Response): Response => {
  if (draft.body === '') return updated(form({ ...draft, error: emptyWords }));
  try {
    return work();
  } catch (error) {
    return updated(form({ ...draft, error: failureWords(error) }));
  }
};

export const noteActions: HandlersOf<'note'> = {
  'note.show': ({ app, event, parameters: { contactId, noteId } }) => {
    const { contact } = recordOf(app, contactId);
    const { info, local, access, linkTo } = surroundings(app, event);
    const [note] = noteViews([readNote(app, contactId, noteId)], { users: info.users, local });
    if (!note) throw new GhlError('not-found', 'contacts.notes.get');
    return pushed(noteCard({ contactId, contactName: contactTitle(contact), note, link: linkTo(contactId), canWrite: access.granted }));
  },

  'note.newForm': ({ app, parameters: { contactId } }) =>
    pushed(form({ record: recordOf(app, contactId), noteId: null, changeId: app.platform.newId(), body: '' })),

  'note.create': ({ app, event, form: filledIn, parameters: { contactId, changeId } }) => {
    const record = recordOf(app, contactId);
    const body = typed(filledIn, noteInputs.body);
    return orAgain({ record, noteId: null, changeId, body }, () => {
      const { me } = surroundings(app, event);
      return changeContact(app, event, {
        record,
        write: {
          changeId,
          summary: `Note added: ${beginning(body)}`,
          call: call('contacts.notes.create', { contactId, body: { body: storedText(body), ...(me && { userId: me.id }) } }),
          knownIds: record.notes.ok ? record.notes.items.map(({ id }) => id) : [],
        },
        then: ({ note }) => (note ? withNote(note) : (same) => same),
        notify: 'Note added.',
      });
    });
  },

  'note.editForm': ({ app, parameters: { contactId, noteId } }) => {
    const record = recordOf(app, contactId);
    const note = readNote(app, contactId, noteId);
    const body = plainText(note.body);
    if (body.length > editableLength) return { notify: 'This note is too long to edit here. Open the contact in GoHighLevel to change it.' };
    return pushed(form({ record, noteId, changeId: app.platform.newId(), body, losesFormatting: isFormatted(note.body) }));
  },

  'note.update': ({ app, event, form: filledIn, parameters: { contactId, noteId, changeId } }) => {
    const record = recordOf(app, contactId);
    const body = typed(filledIn, noteInputs.body);
    return orAgain({ record, noteId, changeId, body }, () => {
      const note = readNote(app, contactId, noteId);
      const isUnchanged = body === plainText(note.body).trim();
      return changeContact(app, event, {
        record,
        write: {
          changeId,
          summary: `Note changed: ${beginning(note.title || body)}`,
          // A note that was only looked at keeps its formatting.
          call: call('contacts.notes.update', { contactId, id: noteId, body: { body: isUnchanged ? note.body : storedText(body) } }),
          before: noteFields(note),
        },
        then: (reply) => withNote(reply.note ?? { ...note, body }),
        notify: 'Note saved.',
      });
    });
  },

  'note.askDelete': ({ app, parameters: { contactId, noteId } }) =>
    pushed(
      confirmCard({
        title: 'Delete this note?',
        subject: beginningOf(readNote(app, contactId, noteId)),
        consequence: 'It is deleted for everybody in this location. You can undo that for 15 minutes; the note then carries the new date.',
        confirmText: 'Delete note',
        confirm: action('note.delete', { contactId, noteId }),
        cancel: action('contact.show', { contactId }),
      }),
    ),

  'note.delete': ({ app, event, parameters: { contactId, noteId } }) => {
    const record = recordOf(app, contactId);
    const note = readNote(app, contactId, noteId);
    return changeContact(app, event, {
      record,
      write: {
        changeId: app.platform.newId(),
        summary: `Note deleted: ${beginningOf(note)}`,
        call: call('contacts.notes.delete', { contactId, id: noteId }),
        before: wholeNote(note),
      },
      then: () => withoutNote(noteId),
      notify: 'Note deleted.',
    });
  },
};
