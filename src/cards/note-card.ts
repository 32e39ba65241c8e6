import { action } from './actions';
import type { Card, Markup } from './card';
import { html, joined } from './card';
import { carried } from './operation-context';
import type { NoteView } from './sections/note-row';
import { noteByline } from './sections/note-row';
import { oneLine, shortened } from './shortened';
import { button, buttonRow, linkButton, paragraph } from './widgets';

/** One note in full. */
export interface NoteCardView {
  readonly contactId: string;
  readonly contactName: string;
  readonly note: NoteView;
  /** Opens the contact in GoHighLevel. */
  readonly link: string;
  readonly canWrite: boolean;
}

const textLimit = 6000;

const lines = (text: string): Markup => joined(shortened(text, textLimit).split('\n').map((line) => html`${line}`), '<br>');

export const noteCard = ({ contactId, contactName, note, link, canWrite }: NoteCardView): Card => {
  const { noteId, text } = note;
  const editing = [
    button('Edit', action('note.editForm', { contactId, noteId }), { altText: 'Edit this note' }),
    button('Delete', action('note.askDelete', { contactId, noteId }), { altText: 'Delete this note' }),
  ];
  const more = button('More actions', action('operation.fitting', { context: carried({ noteId, contactId }) }), { altText: 'Everything else that can be done with this note' });
  return {
    name: 'note',
    header: { title: oneLine(note.title, 80) || 'Note', subtitle: oneLine(contactName, 80) },
    sections: [
      {
        widgets: [
          paragraph(html`${noteByline(note)}`),
          paragraph(text.trim() === '' ? html`This note is empty.` : lines(text)),
          ...(text.length > textLimit ? [paragraph(html`The rest is in GoHighLevel.`)] : []),
          buttonRow(...(canWrite ? editing : []), linkButton('Open', link, { altText: 'Open this contact in GoHighLevel' }), more),
        ],
      },
    ],
  };
};
