import { autoCard } from '../../../src/cards/auto-card';
import { autoPreviewCard } from '../../../src/cards/auto-preview-card';
import type { Example } from './example';
import { endless, hostile, times } from './example';

const off = {
  ...{ isOn: false, label: '', query: '', repliedOnly: true, blocked: '', cap: '20', labels: ['Leads', 'GHL/Hot lead'], lastRun: '', runs: [], refused: [], error: null, closed: null },
};

export const autoContactExamples: readonly Example[] = [
  { name: 'contacts from mail, off', card: autoCard(off) },
  {
    name: 'contacts from mail, on',
    card: autoCard({
      ...off,
      ...{ isOn: true, label: 'Leads', query: 'subject:quote', repliedOnly: false, blocked: 'example.com\nexample.org', lastRun: 'Last run 5 min ago. 3 of 20 created today.', refused: ['kim@example.com: email must be an email'] },
      runs: [{ runId: 'r2', line: '3 contacts, 5 min ago' }, { runId: 'r1', line: '20 contacts, yesterday' }],
    }),
  },
  {
    name: 'contacts from mail, in trouble',
    card: autoCard({
      ...off,
      ...{ isOn: true, label: hostile, query: hostile, blocked: endless, cap: hostile, labels: times(140, () => hostile), lastRun: endless, refused: times(5, () => hostile), error: endless },
      ...{ runs: times(40, (index) => ({ runId: `r${index}`, line: hostile })), closed: { consentUrl: 'https://script.google.com/macros/d/x/permissions' } },
    }),
  },
  {
    name: 'contacts from mail, preview',
    card: autoPreviewCard({
      ...{ isOn: false, sentence: '12 threads: 4 contacts would be created, 5 people are in GoHighLevel already', cap: '20' },
      people: times(4, (index) => ({ email: `person${index}@example.com`, name: `Person ${index}` })),
    }),
  },
  { name: 'contacts from mail, preview of many', card: autoPreviewCard({ isOn: true, sentence: endless, cap: hostile, people: times(300, () => ({ email: hostile, name: '' })) }) },
  { name: 'contacts from mail, preview of nobody', card: autoPreviewCard({ isOn: false, sentence: '0 threads: 0 contacts would be created, 0 people are in GoHighLevel already', cap: '20', people: [] }) },
];
