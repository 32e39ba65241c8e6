/** Everything that writes: each click of a card, and each job of the triggers. */
import { customers, strangers } from '../../sandbox/cast';
import { plansTags, plantLeads } from '../journeys/many-contacts';
import type { Rep } from '../journeys/rep';
import { opensForm } from '../journeys/run-operation';
import { labels, showsSync, switchesOn, tags, unlabels, untags } from '../journeys/synced-mail';

const { bjorn } = customers;
const call = 'Call about the second viewing';
const old = 'After the viewing';
const words = 'Once and only once';
const hot = 'GHL/Hot lead';
const minute = 60_000;

export interface Story {
  readonly name: string;
  /** Up to the click, or the run, that is killed. */
  readonly before: (rep: Rep) => void;
  /** What is killed. Done again afterwards, as somebody would who saw it fail; a job runs again by itself. */
  readonly act: (rep: Rep) => void;
}

const opened = (rep: Rep): void => void rep.opens('ana-offer');

/** On Ana's card, with some clicks before. */
const onAna = (...clicks: readonly string[]) => (rep: Rep): void => {
  opened(rep);
  for (const one of clicks) rep.clicks(one);
};

const clicking = (button: string, typed: Readonly<Record<string, string>> = {}) => (rep: Rep): void => {
  if (Object.keys(typed).length > 0) rep.types(typed);
  rep.clicks(button);
};

/** The triggers' time comes. */
const time = (rep: Rep): void => void rep.sandbox.runtime.advance(61 * minute);

const busy = { status: 429, message: 'Too Many Requests' } as const;

/** In step, and then edited on both sides. */
const edited = (rep: Rep): void => {
  labels(rep, 'ana-offer', hot);
  switchesOn(rep);
  unlabels(rep, 'ana-offer', hot);
  labels(rep, 'bjorn-invoice', hot);
  tags(rep, customers.mei.email, 'hot lead');
};

const showsAuto = (rep: Rep): void => {
  rep.sandbox.panel.openHome();
  rep.clicks('Settings');
  rep.clicks('Contacts from mail');
};

/** Two people who are not in GoHighLevel have written, and are to be contacts. */
const createsContacts = (rep: Rep): void => {
  for (const mail of ['noor-first-contact', 'sora-garden']) labels(rep, mail, 'Leads');
  showsAuto(rep);
  rep.types({ Label: 'Leads', Replies: [] });
  rep.clicks('See what would happen');
  rep.clicks('Switch on');
};

export const stories: readonly Story[] = [
  { name: 'contact.create', before: (rep) => (rep.opens('noor-first-contact'), void rep.clicks('Create contact')), act: clicking('Create contact') },
  { name: 'contact.update', before: onAna('Edit Ana Ruiz'), act: clicking('Save contact', { Company: words }) },
  { name: 'task.create', before: onAna('New task'), act: clicking('Add task', { 'What is to be done': words }) },
  { name: 'task.update', before: onAna(call), act: clicking('Save task', { 'What is to be done': words }) },
  { name: 'task.complete', before: onAna(), act: (rep) => void rep.ticks(call) },
  { name: 'task.delete', before: onAna(call, 'Delete this task'), act: clicking('Delete task') },
  { name: 'note.create', before: onAna('New note'), act: clicking('Add note', { Note: words }) },
  { name: 'note.update', before: onAna(old, 'Edit this note'), act: clicking('Save note', { Note: words }) },
  { name: 'note.delete', before: onAna(old, 'Delete this note'), act: clicking('Delete note') },
  { name: 'tag.add', before: onAna('Add or remove tags'), act: clicking('Add tag', { Tag: 'vip' }) },
  { name: 'tag.remove', before: onAna('Add or remove tags'), act: clicking('Remove the tag buyer') },
  {
    name: 'change.undo',
    before: (rep) => {
      onAna('New note')(rep);
      clicking('Add note', { Note: words })(rep);
    },
    act: clicking('Undo: Note added'),
  },
  {
    name: 'change.sendAll',
    before: (rep) => {
      onAna('New note')(rep);
      rep.sandbox.ghl.faults.next('contacts.notes.create', busy);
      clicking('Add note', { Note: words })(rep);
      rep.sandbox.panel.universalAction(1);
      rep.sandbox.panel.universalAction(0);
    },
    act: clicking('Send what waits'),
  },
  { name: 'form.run', before: (rep) => (opensForm(rep, 'Create business'), rep.types({ Name: words })), act: clicking('Run') },
  { name: 'bulk.start', before: (rep) => (plantLeads(rep, 30), void plansTags(rep, 'Add tags', 'vip')), act: clicking('Start') },
  { name: 'sync.switchOn', before: (rep) => (labels(rep, 'ana-offer', hot), showsSync(rep), void rep.clicks('See what would happen')), act: clicking('Switch on') },
  { name: 'sync.now', before: (rep) => (edited(rep), void rep.sandbox.panel.openHome()), act: clicking('Sync now') },
  { name: 'sync.mailNow', before: (rep) => (edited(rep), opened(rep), void rep.clicks('Label and tag')), act: clicking('Bring in step') },
  { name: 'sync.set', before: (rep) => (labels(rep, 'bjorn-invoice', hot), switchesOn(rep), opened(rep), void rep.clicks('Label and tag')), act: clicking('Put on') },
  { name: 'job label-sync', before: edited, act: time },
  { name: 'job label-sync, untagged', before: (rep) => (edited(rep), time(rep), untags(rep, bjorn.email, 'hot lead')), act: time },
  {
    name: 'auto.undo',
    before: (rep) => {
      createsContacts(rep);
      time(rep);
      showsAuto(rep);
      rep.clicks('Undo');
    },
    act: clicking('Delete'),
  },
  { name: 'job auto-contacts', before: createsContacts, act: time },
  {
    name: 'job outbox',
    before: (rep) => {
      onAna('New note')(rep);
      rep.sandbox.ghl.faults.next('contacts.notes.create', busy);
      clicking('Add note', { Note: words })(rep);
    },
    act: time,
  },
  {
    name: 'job bulk',
    before: (rep) => {
      plantLeads(rep, 60);
      plansTags(rep, 'Add tags', 'vip');
      rep.sandbox.runtime.killNext(12, 'after');
      rep.clicks('Start');
    },
    act: time,
  },
];

/** Who is looked at afterwards. */
export const people: readonly string[] = [...Object.values(customers), ...Object.values(strangers)].map(({ email }) => email);
