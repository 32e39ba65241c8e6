import { bulkKindsCard } from '../../../src/cards/bulk-kinds-card';
import { bulkPickCard } from '../../../src/cards/bulk-pick-card';
import { bulkPreviewCard } from '../../../src/cards/bulk-preview-card';
import type { BulkRunView } from '../../../src/cards/bulk-run-card';
import { bulkRunCard } from '../../../src/cards/bulk-run-card';
import { bulkRunsCard } from '../../../src/cards/bulk-runs-card';
import { bulkValueCard } from '../../../src/cards/bulk-value-card';
import type { Example } from './example';
import { endless, hostile, times } from './example';

const found = (total: number, name: string) => ({
  draftId: 'd1',
  contacts: times(Math.min(total, 50), (index) => ({ contactId: `c${index}`, name, more: name, taken: index % 7 !== 0 })),
  total,
  taken: total,
  page: 2,
  pages: Math.ceil(total / 50),
  note: '',
});

const run: BulkRunView = {
  runId: 'r1',
  title: 'Add tags: “vip”',
  age: '3 min ago',
  state: 'running',
  progress: '120 of 300 done',
  share: 0.4,
  results: ['118 changed', '2 failed'],
  problem: '',
  goesOn: true,
  failures: [{ contactId: 'c1', name: 'Ana Ruiz', words: 'No longer in GoHighLevel.' }],
  failed: 2,
  canRetry: true,
  canUndo: false,
};

const choice = (count: number) => ({ for: 'choice' as const, label: 'Workflow', words: '', choices: times(count, (index) => ({ value: `w${index}`, text: hostile })) });
const value = { draftId: 'd1', kind: 'add-to-workflow', title: 'Add to a workflow', whom: '312 contacts', error: null };

export const bulkExamples: readonly Example[] = [
  { name: 'bulk, for whom', card: bulkPickCard({ words: '', tag: '', suggestions: times(300, () => hostile), hasPeople: true, found: null, error: null }) },
  { name: 'bulk, nobody found', card: bulkPickCard({ words: hostile, tag: endless, suggestions: [], hasPeople: false, found: found(0, ''), error: endless }) },
  { name: 'bulk, many found', card: bulkPickCard({ words: 'a', tag: 'vip', suggestions: [], hasPeople: false, found: { ...found(300, endless), note: hostile }, error: null }) },
  { name: 'bulk, some without a name', card: bulkPickCard({ words: '', tag: 'vip', suggestions: [], hasPeople: false, found: found(2, ''), error: null }) },
  { name: 'bulk, what to do', card: bulkKindsCard({ draftId: 'd1', whom: '312 contacts', kinds: times(9, (index) => ({ kind: `k${index}`, title: 'Add tags', obstacle: index % 2 === 0 ? '' : endless })) }) },
  { name: 'bulk, which tags', card: bulkValueCard({ ...value, ask: { for: 'tags', typed: hostile, suggestions: times(300, () => hostile) }, error: hostile }) },
  { name: 'bulk, which workflow', card: bulkValueCard({ ...value, ask: choice(300) }) },
  { name: 'bulk, no workflow', card: bulkValueCard({ ...value, ask: choice(0) }) },
  { name: 'bulk, preview', card: bulkPreviewCard({ draftId: 'd1', sentence: '“vip” will be added to 312 contacts', warning: 'A new tag can start workflows.', names: times(9, () => 'Ana Ruiz'), count: 312, takes: 'about a minute' }) },
  { name: 'bulk, preview of one', card: bulkPreviewCard({ draftId: 'd1', sentence: endless, warning: hostile, names: [''], count: 1, takes: '' }) },
  { name: 'bulk, going on', card: bulkRunCard(run) },
  { name: 'bulk, stopped', card: bulkRunCard({ ...run, state: 'stopped', goesOn: false, problem: endless }) },
  { name: 'bulk, finished', card: bulkRunCard({ ...run, state: 'done', share: 2, canUndo: true, title: endless, failed: 500, failures: times(60, () => ({ contactId: 'c1', name: endless, words: endless })) }) },
  { name: 'bulk, cancelled', card: bulkRunCard({ ...run, state: 'cancelled', failures: [], failed: 0, canRetry: false, results: [] }) },
  { name: 'bulk, several', card: bulkRunsCard({ runs: (['running', 'stopped', 'cancelled', 'done'] as const).map((state, index) => ({ runId: `r${index}`, title: endless, age: '3 min ago', state, line: hostile })) }) },
  { name: 'bulk, none', card: bulkRunsCard({ runs: [] }) },
];
