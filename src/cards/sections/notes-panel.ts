import { action } from '../actions';
import type { Section } from '../card';
import type { Panel } from '../panel';
import { panelSection, showAllButton } from '../panel';
import { afresh, button, buttonRow } from '../widgets';
import type { NoteView } from './note-row';
import { noteRow } from './note-row';

const notesShown = 4;

interface NotesPanel {
  readonly contactId: string;
  /** Pinned ones first, then the newest. */
  readonly panel: Panel<NoteView>;
  readonly canWrite: boolean;
}

/** What was written down about a contact. */
export const notesPanel = ({ contactId, panel, canWrite }: NotesPanel): Section => {
  const total = panel.state === 'shown' ? panel.total : 0;
  const newNote = button('New note', action('note.newForm', { contactId }), { type: 'FILLED_TONAL' });
  const buttons = [...(canWrite ? [newNote] : []), ...showAllButton(contactId, { panel: 'notes', total, shown: notesShown })];
  return panelSection({
    header: 'Notes',
    panel,
    rows: (notes) => notes.slice(0, notesShown).map((note) => noteRow(contactId, note)),
    empty: canWrite ? 'No notes. Write the first one.' : 'No notes.',
    footer: buttons.length === 0 ? [] : [buttonRow(...buttons)],
    retry: afresh(action('contact.refresh', { contactId })),
  });
};
