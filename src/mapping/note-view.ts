import type { NoteView } from '../cards/sections/note-row';
import { beginning } from '../cards/shortened';
import type { Note } from '../ghl/model/note';
import { idLimit } from './id-limit';
import { plainText } from './html-to-text';
import { momentFrom } from './local-time';
import type { Reader } from './reader';
import { userNames } from './user-name';
import { wallClock } from './wall-clock';

const textLimit = 10_000;
/** Markup takes more room than its words; beyond this nothing is read. */
const sourceLimit = 100_000;

/** A contact's notes for a card: pinned ones first, then the newest. */
export const noteViews = (notes: readonly Note[], { users, local }: Reader): readonly NoteView[] => {
  const nameOf = userNames(users);
  const { dayAndTime } = wallClock(local);
  return notes
    .map((note) => ({ note, added: momentFrom(note.dateAdded, local) }))
    .sort((a, b) => Number(b.note.pinned) - Number(a.note.pinned) || (b.added ?? 0) - (a.added ?? 0))
    .map(({ note, added }) => ({
      noteId: beginning(note.id, idLimit),
      title: beginning(note.title, 300),
      text: beginning(plainText(beginning(note.body, sourceLimit)), textLimit),
      author: nameOf(note.userId),
      when: added === null ? '' : dayAndTime(added),
      pinned: note.pinned,
    }));
};
