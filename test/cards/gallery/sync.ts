import { syncCard } from '../../../src/cards/sync-card';
import { syncLabelCard } from '../../../src/cards/sync-label-card';
import { syncLabelsCard } from '../../../src/cards/sync-labels-card';
import { syncLogCard, syncLogTextCard } from '../../../src/cards/sync-log-card';
import { syncMailCard } from '../../../src/cards/sync-mail-card';
import { syncPreviewCard } from '../../../src/cards/sync-preview-card';
import { syncSettingsCard } from '../../../src/cards/sync-settings-card';
import type { Example } from './example';
import { endless, hostile, times } from './example';

const on = { isOn: true, parent: 'GHL', state: 'In step: 12 labels, 211 contacts', share: null, lastRun: 'Last run 5 min ago: 3 contacts tagged.', problem: null, goesOn: 'once an hour', full: '', closed: null };
const closed = { consentUrl: 'https://script.google.com/macros/d/x/permissions' };
const settings = { parent: 'GHL', direction: 'both', removal: 'remove', people: 'senders', days: '90', stages: false, error: null };
const label = { labelId: 'Label_1', name: 'GHL/Hot lead', tag: '', ownTag: 'hot lead', direction: 'both', removal: 'remove', suggestions: ['hot lead', 'vip'], error: null };

const mail = {
  contactId: 'c1',
  contactName: 'Ana Ruiz',
  lines: [
    { label: 'GHL/Hot lead', tag: 'hot lead', isLabelled: true, isTagged: true },
    { label: 'GHL/VIP', tag: 'vip', isLabelled: true, isTagged: false },
    { label: 'GHL/Seller', tag: 'seller', isLabelled: false, isTagged: true },
    { label: 'GHL/Buyer', tag: 'buyer', isLabelled: false, isTagged: false },
  ],
  error: null,
};

export const syncExamples: readonly Example[] = [
  { name: 'sync, off', card: syncCard({ ...on, isOn: false, state: '', lastRun: '' }) },
  { name: 'sync, off and not allowed', card: syncCard({ ...on, isOn: false, state: '', lastRun: '', parent: hostile, closed }) },
  { name: 'sync, on', card: syncCard(on) },
  { name: 'sync, going on', card: syncCard({ ...on, state: 'Going on: 3 of 12 labels read', share: 0.25, lastRun: 'Last run just now: not finished yet.' }) },
  { name: 'sync, in trouble', card: syncCard({ ...on, state: endless, share: 7, lastRun: hostile, problem: endless, goesOn: '', full: hostile, closed: { consentUrl: '' } }) },
  {
    name: 'sync, preview',
    card: syncPreviewCard({
      parent: 'GHL',
      sentence: '12 labels, 340 threads, 211 contacts would be tagged',
      notes: ['38 contacts have one of these tags. Their mail of the last 90 days would be labelled.'],
      pairs: times(12, (index) => ({ label: `GHL/Segment ${index + 1}`, tag: `segment ${index + 1}`, more: '28 threads, both ways' })),
    }),
  },
  { name: 'sync, preview of too much', card: syncPreviewCard({ parent: hostile, sentence: endless, notes: times(3, () => endless), pairs: times(90, () => ({ label: hostile, tag: endless, more: hostile })) }) },
  { name: 'sync, preview of nothing', card: syncPreviewCard({ parent: hostile, sentence: 'Nothing would be tagged yet', notes: [], pairs: [] }) },
  { name: 'sync, settings', card: syncSettingsCard(settings) },
  { name: 'sync, settings refused', card: syncSettingsCard({ parent: endless, direction: hostile, removal: 'keep', people: 'everybody', days: endless, stages: true, error: hostile }) },
  {
    name: 'sync, labels',
    card: syncLabelsCard({
      parent: 'GHL',
      synced: [
        { labelId: 'Label_1', name: 'GHL/Hot lead', more: 'Tag “hot lead” · both ways' },
        { labelId: 'Label_2', name: 'GHL/VIP', more: 'Tag “key account” · only from tag to label' },
        { labelId: 'Label_3', name: 'GHL/Private', more: 'Off' },
      ],
      others: [{ labelId: 'Label_4', name: 'Receipts', more: 'No tag' }],
      tags: ['buyer', 'newsletter', 'seller'],
      tagCount: 5,
      error: null,
    }),
  },
  {
    name: 'sync, endless labels',
    card: syncLabelsCard({
      ...{ parent: hostile, tagCount: 500, error: endless, tags: times(500, () => hostile) },
      synced: times(90, (index) => ({ labelId: `Label_${index}`, name: endless, more: hostile })),
      others: times(300, (index) => ({ labelId: `Other_${index}`, name: hostile, more: endless })),
    }),
  },
  { name: 'sync, no labels', card: syncLabelsCard({ parent: 'GHL', synced: [], others: [], tags: [], tagCount: 0, error: null }) },
  { name: 'sync, label', card: syncLabelCard(label) },
  { name: 'sync, label of another name', card: syncLabelCard({ ...label, name: endless, tag: hostile, ownTag: '', direction: 'off', removal: 'keep', suggestions: times(300, () => hostile), error: hostile }) },
  {
    name: 'sync, log',
    card: syncLogCard({
      health: [
        { what: 'State', line: 'In step: 12 labels, 211 contacts' },
        { what: 'Last run', line: 'Last run 5 min ago: 3 contacts tagged.' },
        { what: 'Hourly trigger', line: 'Last seen 5 min ago' },
      ],
      runs: [
        { age: '5 min ago', line: '3 contacts tagged' },
        { age: '1 h ago', line: 'Did not get through (Too many calls at once). Before that: nothing to change' },
      ],
      changes: [
        { contactId: 'c1', did: 'Tagged: “hot lead”', more: 'Ana Ruiz · the label was put on · 5 min ago' },
        { contactId: '', did: 'Label renamed: GHL/Hot → GHL/Hot lead. It keeps its tag.', more: 'tag “hot lead” · 2 h ago' },
      ],
      problem: null,
    }),
  },
  {
    name: 'sync, endless log',
    card: syncLogCard({
      health: times(7, () => ({ what: 'State', line: endless })),
      runs: times(20, () => ({ age: '5 min ago', line: hostile })),
      changes: times(50, () => ({ contactId: 'c1', did: endless, more: hostile })),
      problem: endless,
    }),
  },
  { name: 'sync, empty log', card: syncLogCard({ health: [], runs: [], changes: [], problem: null }) },
  { name: 'sync, a mail', card: syncMailCard(mail) },
  { name: 'sync, a mail in step', card: syncMailCard({ ...mail, lines: mail.lines.slice(0, 1) }) },
  { name: 'sync, a mail without labels', card: syncMailCard({ ...mail, contactName: '', lines: [] }) },
  { name: 'sync, a mail and endless labels', card: syncMailCard({ ...mail, contactName: endless, lines: times(90, (index) => ({ label: `${index} ${endless}`, tag: `${index} ${hostile}`, isLabelled: index % 2 === 0, isTagged: index % 3 === 0 })), error: endless }) },
  { name: 'sync, log as text', card: syncLogTextCard(`Time,Kind\r\n${hostile}`) },
];
