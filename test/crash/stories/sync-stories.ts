/** Labels in Gmail and tags in GoHighLevel. */
import { customers } from '../../../sandbox/cast';
import type { Rep } from '../../journeys/rep';
import { labels, showsSync, switchesOn, tags, unlabels, untags } from '../../journeys/synced-mail';
import { busy, clicking, opened, opening, type Story, time } from '../story';

const { bjorn, mei } = customers;
const hot = 'GHL/Hot lead';

/** In step, and then edited on both sides. */
const edited = (rep: Rep): void => {
  labels(rep, 'ana-offer', hot);
  switchesOn(rep);
  unlabels(rep, 'ana-offer', hot);
  labels(rep, 'bjorn-invoice', hot);
  tags(rep, mei.email, 'hot lead');
};

const shows = (...clicks: readonly string[]) => (rep: Rep): void => {
  labels(rep, 'ana-offer', hot);
  showsSync(rep);
  for (const one of clicks) rep.clicks(one);
};

/** Stages of opportunities are to be labels from the next run on. */
const wantsStages = (rep: Rep): void => {
  edited(rep);
  rep.sandbox.panel.openHome();
  rep.clicks('Settings');
  rep.clicks('Labels and tags');
  rep.clicks('Settings of labels and tags');
  rep.types({ 'Show stages as labels': ['on'] });
  rep.clicks('Save');
};

/** Ana's mail, with its labels beside her tags. */
const onMail = (rep: Rep): void => {
  opened(rep);
  rep.clicks('Label and tag');
};

/** GoHighLevel is too busy for the tag, which is sent later. */
const putsOnWhileBusy = (rep: Rep): void => {
  rep.sandbox.ghl.faults.next('contacts.tags.add', busy);
  rep.clicks('Put on');
};

export const syncStories: readonly Story[] = [
  { name: 'sync.switchOn', before: shows('See what would happen'), act: clicking('Switch on') },
  { name: 'sync.switchOff', before: (rep) => (edited(rep), rep.sandbox.panel.openHome(), rep.clicks('Settings'), rep.clicks('Labels and tags'), void rep.clicks('Switch off')), act: clicking('Switch off') },
  { name: 'sync.saveSettings', before: shows('Settings of labels and tags'), act: clicking('Save', { 'Label mail of the last': '30' }) },
  { name: 'sync.saveSettings, stages', before: shows('Settings of labels and tags'), act: clicking('Save', { 'Show stages as labels': ['on'] }) },
  { name: 'sync.saveLabel', before: shows('Labels', 'Hot lead'), act: clicking('Save', { Tag: 'warm lead' }) },
  { name: 'sync.makeLabel', before: shows('Labels'), act: clicking('Make label', { Tag: 'Big spender' }), untrue: ['409 at request 2'] },
  { name: 'sync.now', before: (rep) => (edited(rep), void rep.sandbox.panel.openHome()), act: clicking('Sync now') },
  { name: 'sync.mailNow', before: (rep) => (labels(rep, 'ana-offer', hot), switchesOn(rep), opened(rep), unlabels(rep, 'ana-offer', hot), void rep.clicks('Label and tag')), act: clicking('Bring in step') },
  { name: 'open onMessageOpen, with another label', before: edited, act: opening },
  { name: 'sync.set', before: (rep) => (labels(rep, 'bjorn-invoice', hot), switchesOn(rep), onMail(rep)), act: clicking('Put on') },
  { name: 'sync.set, while the tag has to wait', before: (rep) => (labels(rep, 'bjorn-invoice', hot), switchesOn(rep), onMail(rep)), act: putsOnWhileBusy, again: clicking('Put on') },
  { name: 'sync.set, off', before: (rep) => (labels(rep, 'ana-offer', hot), switchesOn(rep), onMail(rep)), act: clicking('Take off') },
  { name: 'job label-sync', before: edited, act: time },
  { name: 'job label-sync, stages', before: wantsStages, act: time },
  { name: 'job label-sync, untagged', before: (rep) => (edited(rep), time(rep), untags(rep, bjorn.email, 'hot lead')), act: time },
];
