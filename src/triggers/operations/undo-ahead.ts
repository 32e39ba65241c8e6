/** How a write of a form is taken back where that has to be known before it is sent: by writing back what was there. */
import type { Call } from '../../ghl/calls';
import { anyOperation } from '../../ghl/calls';
import { GhlError } from '../../ghl/errors';
import { asObject } from '../../json';
import { formFields } from '../../mapping/form-fields';
import { emptied, inputFrom } from '../../mapping/form-input';
import type { FormValues } from '../../mapping/form-values';
import { isSecretName } from '../../mapping/secret-fields';
import type { App } from '../app';
import type { ChangeDetails } from '../journal';
import { invertible } from '../inverse';
import type { Draft } from './draft';
import { expanded } from './fields';
import { readerOf, textsNow } from './load';

/** What is whole again when it is created anew, with another id. */
const recreated: Readonly<Record<string, string>> = {
  'contacts.notes.delete': 'contacts.notes.create',
  'contacts.tasks.delete': 'contacts.tasks.create',
};

/** Whether what an operation writes can be undone. */
export const canTakeBack = (operation: string): boolean => {
  const row = anyOperation(operation);
  return invertible.includes(operation) || recreated[operation] !== undefined || (row?.method === 'PUT' && readerOf(row) !== undefined);
};

/** An id that is taken away: GoHighLevel refuses an empty one. The reason of a loss goes with the status. */
const goesWith: readonly string[] = ['body.lostReasonId'];

const namedAtMost = 4;

/** What has no undo on a form that is otherwise written back: inputs that cannot be emptied again once they are filled in. Empty for none. */
export const undoLimit = ({ operation, row, fields, before, given }: Draft): string => {
  if (row.method !== 'PUT' || invertible.includes(operation) || readerOf(row) === undefined) return '';
  const stays = fields.filter(
    ({ at, field, required, pick, custom }) =>
      at.startsWith('body.') && !required && !custom && !given.includes(at) && !goesWith.includes(at) && (before[at] ?? '') === '' && (pick !== undefined || emptied(field) === undefined),
  );
  const names = stays.slice(0, namedAtMost).map(({ label }) => label);
  const more = stays.length > namedAtMost ? ` and ${stays.length - namedAtMost} more` : '';
  return names.length === 0 ? '' : `There is no Undo if one of these is empty before and filled in: ${names.join(', ')}${more}.`;
};

type Ahead = Pick<ChangeDetails, 'undo' | 'after'>;

const nothing: Ahead = { undo: null, after: null };

const listOf = (at: string): string => at.split(/\.\d+\./)[0] ?? '';

/** Those that lie at one of the places, or inside a list there. */
const within = (values: FormValues, places: readonly string[]): FormValues => Object.fromEntries(Object.entries(values).filter(([at]) => places.includes(listOf(at))));

const valueAt = (input: unknown, place: string): unknown => place.split('.').reduce<unknown>((inner, name) => asObject(inner)[name], input);

/** Writes back what is there now in the places that are about to be another; nothing where the form has no way to say that. */
const putBack = ({ operation, row, fields, values, before, given }: Draft, now: FormValues): Ahead => {
  const body = Object.keys(values).filter((at) => at.startsWith('body.') && !given.includes(at) && (values[at] !== '' || before[at] !== undefined));
  const changed = [...new Set(body.filter((at) => values[at] !== (now[at] ?? '')).map(listOf))];
  const written = within(values, changed);
  const rest = Object.fromEntries(Object.entries(values).filter(([at]) => !at.startsWith('body.') || given.includes(at)));
  const all = expanded(fields, { ...now, ...written }).filter(({ at, pick }) => pick === undefined || (now[at] ?? rest[at] ?? '') !== '');
  const filled = inputFrom(row, all, { ...now, ...rest }, { ...now, ...Object.fromEntries(changed.map((at) => [at, ''])), ...written });
  const isSaid = (at: string): boolean =>
    goesWith.includes(at) || ('input' in filled && (valueAt(filled.input, at) !== undefined || fields.some((field) => field.at === at && field.custom !== undefined)));
  if ('errors' in filled || changed.length === 0 || changed.some(isSecretName) || !changed.every(isSaid)) return nothing;
  return { undo: { id: operation, input: filled.input } as unknown as Call, after: written };
};

const createdAnew = (app: App, draft: Draft, id: string): Ahead => {
  const row = anyOperation(id);
  const fields = row ? formFields(row, id) : [];
  const now = textsNow(app, draft, fields);
  const filled = row && now && inputFrom(row, fields, { ...draft.values, ...now });
  return filled && 'input' in filled ? { undo: { id, input: filled.input } as unknown as Call, after: null } : nothing;
};

/** What has to be read before a write is sent. When it cannot be read, the write is not undone; that is no reason not to write. */
export const undoAhead = (app: App, draft: Draft): Ahead => {
  const { operation, row } = draft;
  const anew = recreated[operation];
  try {
    if (anew !== undefined) return createdAnew(app, draft, anew);
    if (row.method !== 'PUT') return nothing;
    const now = textsNow(app, draft);
    return now ? putBack(draft, now) : nothing;
  } catch (error) {
    if (error instanceof GhlError) return nothing;
    throw error;
  }
};
