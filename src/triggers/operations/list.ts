import type { OperationLine, OperationsView } from '../../cards/operations-card';
import type { OperationContext } from '../../cards/operation-context';
import { anyOperation, offeredOperations } from '../../ghl/calls';
import { asTexts } from '../../json';
import { formFields } from '../../mapping/form-fields';
import type { App } from '../app';
import { categories, categoryOf } from './categories';
import { knownValues } from './context';
import { obstacleLine, obstacleTo } from './obstacle';

export const recentKey = 'operations.recent';
const recentKept = 6;

export const operationLine = (app: App, id: string): OperationLine | null => {
  const row = anyOperation(id);
  return row?.title === undefined ? null : { id, title: row.title, obstacle: obstacleLine(obstacleTo(app, row)) };
};

const lines = (app: App, ids: readonly string[]): readonly OperationLine[] => ids.flatMap((id) => operationLine(app, id) ?? []);

/** Every word has to be somewhere in the title, the category or the id. */
const matches = (id: string, words: readonly string[]): boolean => {
  const text = `${anyOperation(id)?.title ?? ''} ${categoryOf(id)} ${id}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

/** What is asked of the list: words to search for, or a category to open; neither for the beginning. */
export const operationsView = (app: App, { words = '', category = '' }: { readonly words?: string; readonly category?: string }): OperationsView => {
  const ids = offeredOperations();
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words !== '' ? ids.filter((id) => matches(id, wanted)) : category !== '' ? ids.filter((id) => categoryOf(id) === category) : [];
  return {
    words,
    category,
    context: {},
    found: lines(app, found),
    recent: lines(app, asTexts(app.memory.get(recentKey)?.value)),
    categories: Object.keys(categories).map((name) => ({ name, count: ids.filter((id) => categoryOf(id) === name).length })),
  };
};

/** Those that take what a card is about, in the path, the query or the body. */
export const operationsFitting = (app: App, context: OperationContext): readonly OperationLine[] =>
  lines(
    app,
    offeredOperations().filter((id) => {
      const row = anyOperation(id);
      return row && Object.keys(knownValues(id, formFields(row), context)).length > 0;
    }),
  );

/** Puts an operation in front of those that were used last. */
export const rememberUsed = (app: App, id: string): void => {
  const before = asTexts(app.memory.get(recentKey)?.value);
  app.memory.put(recentKey, [id, ...before.filter((one) => one !== id)].slice(0, recentKept));
};
