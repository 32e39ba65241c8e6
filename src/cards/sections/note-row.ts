import { action } from '../actions';
import type { Widget } from '../card';
import { html } from '../card';
import { oneLine } from '../shortened';

export interface NoteView {
  readonly noteId: string;
  /** Often empty: most notes have only a text. */
  readonly title: string;
  /** Plain text, line breaks kept, bounded. */
  readonly text: string;
  /** A name; empty when the note has no author. */
  readonly author: string;
  /** `5 Jan 2026, 09:00`; empty when GoHighLevel gives no date. */
  readonly when: string;
  readonly pinned: boolean;
}

/** Who and when, in one line. */
export const noteByline = ({ pinned, author, when }: NoteView): string =>
  [pinned ? 'Pinned' : '', oneLine(author, 40), oneLine(when, 60)].filter(Boolean).join(' · ') || 'Note';

/** One note: its beginning, and a tap to read all of it. */
export const noteRow = (contactId: string, note: NoteView): Widget => ({
  decoratedText: {
    topLabel: noteByline(note),
    text: html`${oneLine([note.title, note.text].filter(Boolean).join(': '), 160) || 'Empty note'}`,
    wrapText: true,
    onClick: { action: action('note.show', { contactId, noteId: note.noteId }) },
  },
});
