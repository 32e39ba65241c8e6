/** The table of every operation that the sidebar offers, made from the rows. */
import { anyOperation, offeredOperations } from '../src/ghl/calls';
import { tokensOf } from '../src/ghl/operation';
import type { Operation } from '../src/ghl/operation';
import { formFields } from '../src/mapping/form-fields';
import { categories, categoryOf } from '../src/triggers/operations/categories';
import { aboutWhat } from '../src/triggers/operations/context';
import { onlyReads } from '../src/triggers/operations/run';
import { canTakeBack } from '../src/triggers/operations/undo-ahead';
import { code, table } from './markdown';

const ids = offeredOperations();

const rowOf = (id: string): Operation => anyOperation(id) ?? { method: 'GET', path: '', version: null, scopes: [] };

const cards = { taskId: 'task', noteId: 'note', appointmentId: 'appointment', opportunityId: 'opportunity', messageId: 'message', conversationId: 'conversation', contactId: 'contact', email: 'address' };

/** The cards whose “More actions” lists it, with what they are about filled in. */
const offeredOn = (id: string): string =>
  Object.entries(cards)
    .filter(([name]) => aboutWhat(id, formFields(rowOf(id), id), { [name]: 'known' }) !== null)
    .map(([, card]) => card)
    .join(', ');

const tokenNames = { location: 'location', company: 'agency', private: 'private' };

const undoOf = (id: string): string => {
  const row = rowOf(id);
  if (onlyReads(row)) return '';
  return [row.destructive ? 'asks first' : '', canTakeBack(id) ? 'can be undone' : 'for good'].filter(Boolean).join(', ');
};

/** A list is looked through for what is new by its ids, where nothing says when its things were changed. */
const polledBy = ({ changed, pages, root, ...row }: Operation): string => {
  if (!onlyReads(row)) return '';
  return changed ? `by ${code(changed)}` : pages !== undefined || /s$/.test(root ?? '') ? 'by ids' : 'compared whole';
};

const lines = (category: string): readonly (readonly string[])[] =>
  ids.filter((id) => categoryOf(id) === category).map((id) => {
    const row = rowOf(id);
    return [row.title ?? '', code(id), code(`${row.method} ${row.path}`), row.scopes.map(code).join(', '), tokensOf(row).map((kind) => tokenNames[kind]).join(', '), offeredOn(id), undoOf(id), polledBy(row)];
  });

const head = ['Operation', 'Id', 'Request', 'Scope', 'Token', 'Offered on', 'Taken back', 'Polled'];

export const operationsTables = Object.keys(categories)
  .map((category) => `## ${category}\n\n${table(head, lines(category))}`)
  .join('\n\n');

const writes = ids.filter((id) => !onlyReads(rowOf(id)));

export const operationCounts = `${ids.length} operations: ${ids.length - writes.length} that read and ${writes.length} that write, of which ${writes.filter(canTakeBack).length} can be undone.`;
