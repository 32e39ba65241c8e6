import type { Call, Input, OperationId, Reply } from '../ghl/calls';
import type { App } from './app';

/**
 * After an answer got lost: is what was to be created there? Looked for by its content among what is new, since
 * GoHighLevel takes no key of ours. Null when it is not there; undefined for an operation that creates nothing, which
 * is not looked for and does no harm twice.
 */
export const findWritten = (app: App, { id, input }: Call, knownIds: readonly string[]): Reply<OperationId> | null | undefined => {
  const find = finders[id as keyof typeof finders] as Finder | undefined;
  return find?.(app, input, (found) => !knownIds.includes(found));
};

/** Whether a lost write of this kind can be looked for. */
export const isFindable = (id: string): boolean => id in finders;

type Finder = (app: App, input: unknown, isNew: (id: string) => boolean) => Reply<OperationId> | null;

const findTask = (app: App, { contactId, body }: Input<'contacts.tasks.create'>, isNew: (id: string) => boolean): Reply<'contacts.tasks.create'> | null => {
  const { tasks } = app.ghl.call('contacts.tasks.list', { contactId });
  const task = tasks.find((one) => isNew(one.id) && one.title === body.title && Date.parse(one.dueDate) === Date.parse(body.dueDate));
  return task ? { task } : null;
};

const findNote = (app: App, { contactId, body }: Input<'contacts.notes.create'>, isNew: (id: string) => boolean): Reply<'contacts.notes.create'> | null => {
  const { notes } = app.ghl.call('contacts.notes.list', { contactId });
  const note = notes.find((one) => isNew(one.id) && one.body === body.body);
  return note ? { note } : null;
};

const findContact = (app: App, { body }: Input<'contacts.create'>, isNew: (id: string) => boolean): Reply<'contacts.create'> | null => {
  const search = body.email ? { email: body.email } : body.phone ? { number: body.phone } : null;
  const contact = search && app.ghl.call('contacts.get-duplicate', { query: search }).contact;
  return contact && isNew(contact.id) ? { contact } : null;
};

const finders = {
  'contacts.tasks.create': findTask as Finder,
  'contacts.notes.create': findNote as Finder,
  'contacts.create': findContact as Finder,
} satisfies Partial<Record<OperationId, Finder>>;
