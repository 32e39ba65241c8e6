/** Contacts from mail, and what waits in the outbox: what goes on by itself. */
import type { Rep } from '../../journeys/rep';
import { labels } from '../../journeys/synced-mail';
import { busy, clicking, onAna, type Story, time, words } from '../story';

const shows = (rep: Rep): void => {
  rep.sandbox.panel.openHome();
  rep.clicks('Settings');
  rep.clicks('Contacts from mail');
};

/** Two people who are not in GoHighLevel have written. */
const looks = (rep: Rep): void => {
  for (const mail of ['noor-first-contact', 'sora-garden']) labels(rep, mail, 'Leads');
  shows(rep);
  rep.types({ Label: 'Leads', Replies: [] });
  rep.clicks('See what would happen');
};

const switchedOn = (rep: Rep): void => {
  looks(rep);
  rep.clicks('Switch on');
};

const created = (rep: Rep): void => {
  switchedOn(rep);
  time(rep);
  shows(rep);
};

export const autoStories: readonly Story[] = [
  { name: 'auto.switchOn', before: looks, act: clicking('Switch on') },
  { name: 'auto.switchOff', before: created, act: clicking('Switch off') },
  { name: 'auto.undo', before: (rep) => (created(rep), void rep.clicks('Undo')), act: clicking('Delete') },
  { name: 'job auto-contacts', before: switchedOn, act: time },
  {
    name: 'job outbox',
    before: (rep) => {
      onAna('New note')(rep);
      rep.sandbox.ghl.faults.next('contacts.notes.create', busy);
      clicking('Add note', { Note: words })(rep);
    },
    act: time,
  },
];
