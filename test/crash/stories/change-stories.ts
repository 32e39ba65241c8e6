/** What was written before: taken back, sent again, given up. */
import type { Rep } from '../../journeys/rep';
import { busy, clicking, minute, onAna, opening, type Story, words } from '../story';

const addsNote = (rep: Rep): void => {
  onAna('New note')(rep);
  clicking('Add note', { Note: words })(rep);
};

/** A note that GoHighLevel was too busy for, and that waits. */
const noteWaits = (rep: Rep): void => {
  onAna('New note')(rep);
  rep.sandbox.ghl.faults.next('contacts.notes.create', busy);
  clicking('Add note', { Note: words })(rep);
};

/** From then on it is sent at the next opportunity. */
const due = (rep: Rep): void => rep.sandbox.world.clock.advance(minute + 1_000);

/** A note that GoHighLevel refused when it was sent by itself. */
const noteGivenUp = (rep: Rep): void => {
  noteWaits(rep);
  rep.sandbox.ghl.faults.next('contacts.notes.create', { status: 422, body: { statusCode: 422, message: ['body is too long'], error: 'Unprocessable Entity' } });
  due(rep);
  rep.opens('ana-offer');
};

/** The list of changes, drawn anew. */
const showsChanges = (rep: Rep): void => void rep.sandbox.panel.universalAction(0);

const shows = (rep: Rep): void => {
  showsChanges(rep);
  rep.clicks(`Note added: ${words}`);
};

export const changeStories: readonly Story[] = [
  { name: 'change.undo', before: addsNote, act: clicking('Undo: Note added') },
  { name: 'change.sendAll', before: (rep) => (noteWaits(rep), showsChanges(rep)), act: clicking('Send what waits') },
  { name: 'change.retry', before: (rep) => (noteGivenUp(rep), shows(rep)), act: clicking('Send again') },
  { name: 'change.discard', before: (rep) => (noteWaits(rep), shows(rep)), act: clicking('Discard') },
  { name: 'contact.refresh', before: (rep) => (noteWaits(rep), rep.opens('ana-offer'), due(rep)), act: clicking('Refresh') },
  { name: 'open onMessageOpen, while something waits', before: (rep) => (noteWaits(rep), due(rep)), act: opening },
  { name: 'open onHomepage, while something waits', before: (rep) => (noteWaits(rep), due(rep)), act: (rep) => void rep.sandbox.panel.openHome() },
  { name: 'mail.refresh', before: (rep) => (noteWaits(rep), rep.opens('noor-first-contact'), due(rep)), act: clicking('Look again') },
  { name: 'home.show', before: (rep) => (noteWaits(rep), rep.sandbox.panel.openHome(), rep.clicks('Settings'), due(rep)), act: clicking('Cancel') },
];
