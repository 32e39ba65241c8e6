import { action } from './actions';
import type { Card } from './card';
import { errorStrip } from './sections/error-strip';
import { beginning, oneLine } from './shortened';
import { button } from './widgets';

export const noteInputs = { body: 'body' } as const;

/** A new note, or one that is changed. */
export interface NoteFormView {
  readonly contactId: string;
  readonly contactName: string;
  /** Null for a new note. */
  readonly noteId: string | null;
  /** Names the attempt, so that a double click writes once. */
  readonly changeId: string;
  /** Plain text. */
  readonly body: string;
  /** The note was written with formatting, which saving it here takes away. */
  readonly losesFormatting: boolean;
  readonly error: string | null;
}

export const noteFormCard = (view: NoteFormView): Card => {
  const { contactId, noteId, changeId } = view;
  const save = noteId === null ? action('note.create', { contactId, changeId }) : action('note.update', { contactId, noteId, changeId });
  return {
    name: 'note-form',
    header: { title: noteId === null ? 'New note' : 'Edit note', subtitle: oneLine(view.contactName, 80) },
    sections: [
      ...errorStrip(view.error),
      {
        widgets: [
          {
            textInput: {
              name: noteInputs.body,
              label: 'Note',
              type: 'MULTIPLE_LINE',
              value: beginning(view.body, 10000),
              ...(view.losesFormatting && { hintText: 'This note has formatting. Saving it here keeps the words only.' }),
            },
          },
        ],
      },
    ],
    fixedFooter: {
      primaryButton: button(noteId === null ? 'Add note' : 'Save note', save),
      secondaryButton: button('Cancel', action('contact.show', { contactId })),
    },
  };
};
