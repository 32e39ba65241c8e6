import { anyOperation } from '../ghl/calls';
import type { Call, OperationId } from '../ghl/calls';
import { asObject, asText, asTextEntries } from '../json';
import { GhlError } from '../ghl/errors';
import type { App } from './app';
import type { Change, ChangeDetails } from './journal';
import { canUndo } from './journal';
import { fieldsFor } from './operations/fields-for';
import { textsNow } from './operations/load';
import type { Write } from './write';
import { write } from './write';
import { contactFields, noteFields, taskFields } from './written-fields';
import type { Fields } from './written-fields';

/** How an attempt to take something back ended, in words for the rep. */
export interface Undone {
  readonly undone: boolean;
  readonly contactId: string;
  readonly words: string;
}

/** What an updated thing looks like now. Of the others `currentTexts` knows. */
const currentFields: Partial<Record<OperationId, (app: App, input: Readonly<Record<string, string>>) => Fields | null>> = {
  'contacts.tasks.update': ({ ghl }, { contactId = '', taskId = '' }) => {
    const { task } = ghl.call('contacts.tasks.get', { contactId, taskId });
    return task && taskFields(task);
  },
  'contacts.notes.update': ({ ghl }, { contactId = '', id = '' }) => {
    const { note } = ghl.call('contacts.notes.get', { contactId, id });
    return note && noteFields(note);
  },
  'contacts.update': ({ ghl }, { contactId = '' }) => {
    const { contact } = ghl.call('contacts.get', { contactId });
    return contact && contactFields(contact);
  },
};

/** The same for an operation that only forms know, by the places of its fields. */
const currentTexts = (app: App, { id, input }: Call): Fields | null => {
  const row = anyOperation(id);
  const values = Object.fromEntries(Object.entries(input).map(([name, value]) => [`path.${name}`, asText(value)]));
  return row ? textsNow(app, { row, fields: fieldsFor(app, row, id), values }) : null;
};

/** GoHighLevel keeps some texts in another spelling than it was given them in: phone numbers, tags, web addresses. */
const bare = (text = ''): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether somebody changed since what this write had left behind. */
const changedSince = (app: App, { call, after }: ChangeDetails): boolean => {
  if (after === null) return false;
  const read = currentFields[call.id];
  const current = read ? read(app, call.input as unknown as Readonly<Record<string, string>>) : currentTexts(app, call);
  const differs = (name: string, value: string): boolean => (read ? current?.[name] !== value : bare(current?.[name]) !== bare(value));
  return current !== null && Object.entries(after).some(([name, value]) => differs(name, value));
};

/** What the change itself wrote: that is what taking it back loses. */
const writtenBy = ({ call }: ChangeDetails): Fields => asTextEntries(asObject(call.input)['body']);

const takeBack = (app: App, change: Change, { call, before }: Pick<Write<OperationId>, 'call' | 'before'>): Undone => {
  const { contactId, summary } = change;
  try {
    write(app, { changeId: `${change.id}.undo`, contactId, summary: `Undone: ${summary}`, call, ...(before && { before }), undoes: change.id });
  } catch (error) {
    if (!(error instanceof GhlError && error.code === 'not-found')) throw error;
    app.journal.settle(change.id, { state: 'undone' });
    return { undone: true, contactId, words: 'It was gone already.' };
  }
  return { undone: true, contactId, words: `Undone: ${summary}` };
};

/** Takes a change back, if that is still possible and nobody else's work would be lost by it. @throws GhlError */
export const undoChange = (app: App, changeId: string): Undone => {
  const change = app.journal.find(changeId);
  const details = change && app.journal.details(change);
  const refused = (words: string): Undone => ({ undone: false, contactId: change?.contactId ?? '', words });
  if (!change || !details?.undo) return refused('There is nothing left to undo here.');
  if (change.state === 'undone') return refused('This has been undone already.');
  if (!canUndo(change, app.platform.now())) return refused('Changes can be undone for 15 minutes. Please change it by hand.');
  if (changedSince(app, details)) return refused('Somebody changed this since. Nothing was undone.');
  return takeBack(app, change, { call: details.undo, before: writtenBy(details) });
};
