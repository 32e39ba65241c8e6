import { noteCard } from '../../src/cards/note-card';
import { panelCard } from '../../src/cards/panel-card';
import { failedPanel, shownPanel } from '../../src/cards/panel';
import { aNoteView, contactLink } from '../builders/views';
import { outline } from './outline';

const about = { contactId: 'c1', contactName: 'Ana Ruiz', link: contactLink, canWrite: true };

it('shows a note in full, markup in it as the text that it is', () => {
  const note = aNoteView({ title: 'Garden', text: 'She said:\n<script>alert(1)</script> 🎉', pinned: true });
  expect(outline(noteCard({ ...about, note }))).toBe(
    `note · Garden · Ana Ruiz
  -
    Pinned · Robin Vale · Fri 2 Jan, 10:30
    She said: / <script>alert(1)</script> 🎉
    (Edit → note.editForm contactId=c1 noteId=n1) (Delete → note.askDelete contactId=c1 noteId=n1) (Open → ${contactLink}) (More actions → operation.fitting context={"noteId":"n1","contactId":"c1"})`,
  );
});

it('says where the rest of a very long note is', () => {
  expect(outline(noteCard({ ...about, canWrite: false, note: aNoteView({ text: 'word '.repeat(5000) }) }))).toMatch(
    /word…\n {4}The rest is in GoHighLevel\.\n {4}\(Open → https:[^ ]*\) \(More actions → operation\.fitting context=[^ ]*\)$/,
  );
});

it('lists all notes, and says how many more there are elsewhere', () => {
  const notes = Array.from({ length: 60 }, (_, index) => aNoteView({ noteId: `n${index}` }));
  const text = outline(panelCard({ ...about, content: { kind: 'notes', panel: shownPanel(notes) } }));
  expect(text.match(/note\.show/g)).toHaveLength(50);
  expect(text).toContain('    10 more in GoHighLevel.\n');
});

it('lists all fields with their values', () => {
  expect(outline(panelCard({ ...about, content: { kind: 'fields', panel: shownPanel([{ label: 'Budget', value: '' }]) } }))).toBe(
    `panel · Fields · Ana Ruiz
  Fields
    Budget | –
    (Back → contact.show contactId=c1) (Open → ${contactLink})`,
  );
});

it('tries the same list again when it failed', () => {
  expect(outline(panelCard({ ...about, content: { kind: 'tasks', panel: failedPanel('No connection.') } }))).toContain(
    '    No connection.\n    (Try again → contact.showAll contactId=c1 panel=tasks)',
  );
});
