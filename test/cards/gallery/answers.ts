import { answerCard } from '../../../src/cards/answer-card';
import { answerListCard } from '../../../src/cards/answer-list-card';
import { copyCard, exportCard, savedListCard } from '../../../src/cards/export-cards';
import { rawAnswerCard } from '../../../src/cards/raw-answer-card';
import { textAnswerCard } from '../../../src/cards/text-answer-card';
import type { Example } from './example';
import { endless, hostile, times } from './example';

const list = { draftId: 'd1', title: 'Search contacts', rows: [], from: 0, total: null, page: 0, hasMore: false, canExport: true };
const thing = { draftId: 'd1', title: 'Get contact', heading: 'Ana Ruiz', index: 'all', none: 'GoHighLevel has nothing more to say about it.', groups: [], ids: [], link: null, contactId: '', context: {}, done: null };
const saved = { draftId: 'd1', name: 'Search contacts', link: 'https://docs.google.com/spreadsheets/d/x/edit', rows: 312, columns: 24, total: 312, missing: '' };
const text = { draftId: 'd1', title: 'Get free slots', subtitle: '', lines: [], none: 'Nothing is free then.', link: null };

/** What came back when an operation was run. */
export const answerExamples: readonly Example[] = [
  { name: 'answer, empty list', card: answerListCard(list) },
  { name: 'answer, list', card: answerListCard({ ...list, rows: [{ title: 'Ana Ruiz', subtitle: 'ana@list.example' }], from: 20, total: 312, page: 2, hasMore: true }) },
  { name: 'answer, endless list', card: answerListCard({ ...list, title: endless, rows: times(500, () => ({ title: hostile, subtitle: endless })), hasMore: true }) },
  { name: 'answer, nothing to say', card: answerCard(thing) },
  {
    name: 'answer, endless',
    card: answerCard({
      ...{ ...thing, title: endless, heading: hostile, contactId: 'c1', context: { opportunityId: 'o1', contactId: 'c1' }, done: { changeId: 'x1', text: hostile }, link: { text: 'Open in GoHighLevel', url: 'https://app.gohighlevel.com/v2' } },
      groups: times(9, () => ({ header: endless, rows: times(12, () => ({ label: hostile, value: endless })) })),
      ids: times(30, () => ({ label: hostile, value: endless })),
    }),
  },
  { name: 'answer, raw', card: rawAnswerCard({ draftId: 'd1', title: hostile, json: endless }) },
  { name: 'answer, text', card: textAnswerCard(text) },
  {
    name: 'answer, endless text',
    card: textAnswerCard({ ...text, title: endless, subtitle: hostile, lines: times(300, () => ({ label: endless, text: endless.slice(0, 300) })), link: { text: 'Play it in Drive', url: 'https://drive.google.com/' } }),
  },
  { name: 'export', card: exportCard({ draftId: 'd1', title: hostile, mostRows: 5_000, closed: null, error: hostile }) },
  { name: 'export, Drive closed', card: exportCard({ draftId: 'd1', title: 'Search contacts', mostRows: 5_000, closed: { consentUrl: 'https://script.google.com/' }, error: null }) },
  { name: 'export, Drive closed, no way to open it', card: exportCard({ draftId: 'd1', title: 'Search contacts', mostRows: 5_000, closed: { consentUrl: '' }, error: null }) },
  { name: 'export, saved', card: savedListCard({ ...saved, as: 'sheet' }) },
  { name: 'export, saved in part', card: savedListCard({ ...saved, as: 'csv', name: endless, rows: 1, columns: 1, total: null, missing: hostile }) },
  { name: 'export, as text', card: copyCard({ draftId: 'd1', title: endless, csv: 'a,b\r\n'.repeat(6_000), rows: 6_000, total: 9_000, missing: 'More rows do not fit into one file.' }) },
];
