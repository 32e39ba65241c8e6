import { action } from '../../../src/cards/actions';
import { operationFormCard } from '../../../src/cards/operation-form-card';
import type { FormFieldView, FormWidget, OperationFormView } from '../../../src/cards/operation-form-card';
import { operationItemsCard } from '../../../src/cards/operation-items-card';
import { optionGroupCard, optionsCard } from '../../../src/cards/options-card';
import { pickCard } from '../../../src/cards/pick-card';
import type { Example } from './example';
import { endless, hostile } from './example';

const several = (count: number, text: string) => Array.from({ length: count }, (_, index) => ({ value: `v${index}`, text: `${text} ${index}` }));

const widgets = (text: string, count: number): readonly FormWidget[] => [
  { kind: 'text', value: text, hint: text, long: false, suggestions: [text] },
  { kind: 'text', value: '', hint: '', long: true, suggestions: [] },
  { kind: 'choice', value: 'v1', choices: several(count, text) },
  { kind: 'choices', values: ['v0'], choices: several(Math.min(count, 20), text) },
  { kind: 'flag', value: '', none: 'Leave as it is' },
  { kind: 'switch', on: true },
  { kind: 'time', zone: 'America/Chicago', value: null },
  { kind: 'day', at: Date.UTC(2026, 10, 9) },
  { kind: 'search', text },
  { kind: 'fixed', text: 'Is added in GoHighLevel itself' },
  { kind: 'options', chosen: [text, text], count },
  { kind: 'items', count: 2 },
];

const fields = (text: string, count: number, error: string): readonly FormFieldView[] =>
  widgets(text, count).map((widget, index) => ({ at: `body.field${index}`, label: `${index} ${text}`, help: index % 3 === 0 ? text : '', required: index % 2 === 0, group: index > 6 ? text : '', error, widget }));

const form = (changes: Partial<OperationFormView>): OperationFormView => ({
  draftId: 'd1',
  from: 'page.2',
  title: 'Create calendar',
  subject: '',
  notice: '',
  fields: fields('Opening hours', 4, ''),
  page: 2,
  pages: 3,
  error: null,
  load: null,
  moveUp: null,
  submit: action('form.submit', { draftId: 'd1', from: 'page.2' }),
  submitText: 'Run',
  leave: action('operation.list', {}),
  leaveText: 'All operations',
  ...changes,
});

const place = { draftId: 'd1', at: 'body.openHours', label: hostile };

const picking = { ...place, wanted: hostile, searchedBy: 'Name, e-mail or phone', words: '', within: 'page.1', onTheWay: null, found: null, chosen: [], error: null };

/** A page of a form is at most thirty fields, and its lists hold 250 choices in all (`triggers/operations/widgets.ts`). */
const fullPage = [0, 1].flatMap((round) => fields(endless, 40, endless).map((field) => ({ ...field, at: `${field.at}.${round}`, label: `${round} ${field.label}` })));

export const operationFormExamples: readonly Example[] = [
  { name: 'operation form', card: operationFormCard(form({ load: action('form.load', { draftId: 'd1', from: 'page.1' }), page: 1 })) },
  { name: 'operation form, nothing to fill in', card: operationFormCard(form({ fields: [], pages: 1, page: 1 })) },
  { name: 'operation form, endless and wrong everywhere', card: operationFormCard(form({ title: endless, notice: hostile, error: endless, fields: fullPage })) },
  { name: 'an item of a list, hostile', card: operationFormCard(form({ fields: fields(hostile, 3, hostile), pages: 1, page: 1, moveUp: action('form.moveItemUp', { draftId: 'd1', at: 'body.openHours', index: '1' }) })) },
  { name: 'items of a list', card: operationItemsCard({ ...place, items: ['Monday, 9 to 5', '', endless, hostile] }) },
  { name: 'items of a list, none', card: operationItemsCard({ ...place, items: [] }) },
  { name: 'pick a contact', card: pickCard(picking) },
  { name: 'pick a contact, nobody found', card: pickCard({ ...picking, words: endless, found: [], error: hostile }) },
  { name: 'pick one of many', card: pickCard({ ...picking, found: several(200, endless).map(({ value, text }) => ({ value, title: text, subtitle: hostile })) }) },
  { name: 'pick several', card: pickCard({ ...picking, found: several(5, hostile).map(({ value, text }) => ({ value, title: text, subtitle: '' })), chosen: several(50, endless) }) },
  { name: 'pick what has to be known before', card: pickCard({ ...picking, label: endless, onTheWay: 'conversation', found: [] }) },
  { name: 'options', card: optionsCard({ ...place, chosen: 3, count: 500, groups: Array.from({ length: 120 }, (_, index) => ({ name: `${index}${hostile}`, chosen: 1, count: 4 })) }) },
  { name: 'options, none', card: optionsCard({ ...place, chosen: 0, count: 0, groups: [] }) },
  { name: 'options of a group', card: optionGroupCard({ ...place, group: `=${hostile}`, choices: several(150, endless), chosen: ['v3'] }) },
  { name: 'options, nothing found', card: optionGroupCard({ ...place, group: '?', choices: [], chosen: [] }) },
];
