import type { OperationId } from '../ghl/calls';
import { asObject, asTextEntries } from '../json';
import { GhlError } from '../ghl/errors';
import type { App } from './app';
import type { Change, ChangeDetails } from './journal';
import { canUndo } from './journal';
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

/** What an updated thing looks like now. Operations that are not here cannot collide with somebody else's edit. */
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

/** Whether somebody changed since what this write had left behind. */
const changedSince = (app: App, { call, after }: ChangeDetails): boolean => {
  const read = currentFields[call.id];
  const current = after && read ? read(app, call.input as unknown as Readonly<Record<string, string>>) : null;
  return current !== null && Object.entries(after ?? {}).some(([name, value]) => current[name] !== value);
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
