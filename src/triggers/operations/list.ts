import type { OperationContext } from '../../cards/operation-context';
import type { OperationLine, OperationsView } from '../../cards/operations-card';
import { anyOperation, offeredOperations } from '../../ghl/calls';
import { asObject, asText, asTextEntries, asTexts, parseJson } from '../../json';
import { formFields } from '../../mapping/form-fields';
import type { App } from '../app';
import { categories, categoryOf } from './categories';
import { aboutWhat } from './context';
import { obstacleLine, obstacleTo } from './obstacle';
import { wordsMatch } from './search-words';
import { starredOperations } from './starred';

const recentKey = 'operations.recent';
const recentKept = 6;

/** What of the list is looked at: words that were searched for, a category, what fits a card; the beginning without any. */
export interface Shown {
  readonly words?: string;
  readonly category?: string;
  readonly context?: OperationContext;
}

type Groups = OperationsView['groups'];

const linesOf = (app: App, ids: readonly string[]): readonly OperationLine[] => {
  const starred = starredOperations(app);
  return ids.flatMap((id) => {
    const row = anyOperation(id);
    return row?.title === undefined ? [] : [{ id, title: row.title, obstacle: obstacleLine(obstacleTo(app, row)), starred: starred.includes(id) }];
  });
};

/** Those with the words in their title come before those with the words elsewhere. */
const found = (words: string): readonly string[] => {
  const titleOf = (id: string): string => anyOperation(id)?.title ?? '';
  const all = offeredOperations().filter((id) => wordsMatch(words, `${titleOf(id)} ${categoryOf(id)} ${id}`));
  const inTitle = all.filter((id) => wordsMatch(words, titleOf(id)));
  return [...inTitle, ...all.filter((id) => !inTitle.includes(id))];
};

const headings: Readonly<Record<keyof OperationContext, string>> = {
  taskId: 'For this task',
  noteId: 'For this note',
  appointmentId: 'For this appointment',
  opportunityId: 'For this opportunity',
  messageId: 'For this message',
  conversationId: 'For this conversation',
  contactId: 'For this contact',
  email: 'For this address',
};

/** Those that take what a card is about, in the path, the query or the body; the most particular first. */
const fitting = (app: App, context: OperationContext): Groups => {
  const about = offeredOperations().map((id) => ({ id, about: aboutWhat(id, formFields(anyOperation(id) ?? { method: 'GET', path: '', version: null, scopes: [] }), context) }));
  return Object.entries(headings).map(([name, heading]) => ({ heading, lines: linesOf(app, about.flatMap((one) => (one.about === name ? [one.id] : []))) }));
};

const groupsFor = (app: App, { words = '', category = '', context = {} }: Shown): Groups => {
  if (words !== '') return [{ heading: `Found for “${words}”`, lines: linesOf(app, found(words)) }];
  if (category !== '') return [{ heading: category, lines: linesOf(app, offeredOperations().filter((id) => categoryOf(id) === category)) }];
  if (Object.keys(context).length > 0) return fitting(app, context);
  return [
    { heading: 'Starred', lines: linesOf(app, starredOperations(app)) },
    { heading: 'Used last', lines: linesOf(app, asTexts(app.memory.get(recentKey)?.value)) },
  ];
};

export const operationsView = (app: App, shown: Shown): OperationsView => {
  const { words = '', category = '', context = {} } = shown;
  const ids = offeredOperations();
  const isBeginning = words === '' && category === '' && Object.keys(context).length === 0;
  return {
    words,
    context,
    groups: groupsFor(app, shown),
    nothing: isBeginning ? 'Star an operation in its list to find it here at once.' : 'Nothing is called that. Try one word, such as “appointment” or “pipeline”.',
    categories: isBeginning ? Object.keys(categories).map((name) => ({ name, count: ids.filter((id) => categoryOf(id) === name).length })) : [],
    shown: JSON.stringify(shown),
  };
};

/** Reads back what `OperationsView.shown` says. */
export const shownFrom = (text: string): Shown => {
  const { words, category, context } = asObject(parseJson(text));
  return { words: asText(words), category: asText(category), context: asTextEntries(context) };
};

/** Puts an operation in front of those that were used last. */
export const rememberUsed = (app: App, id: string): void => {
  const before = asTexts(app.memory.get(recentKey)?.value);
  app.memory.put(recentKey, [id, ...before.filter((one) => one !== id)].slice(0, recentKept));
};
