import type { Call, Input, OperationId, Reply } from '../ghl/calls';
import { call } from '../ghl/calls';
import { formInverse, formInverses } from './form-inverses';
import type { ChangeDetails } from './journal';
import type { Fields } from './written-fields';
import { contactFields, filled, noteFields, sameNames, taskFields } from './written-fields';

interface Inverse<Id extends OperationId> {
  /** The call that takes it back; null when nothing can. `before` is what was there before the write. */
  readonly undo: (input: Input<Id>, reply: Reply<Id>, before: Fields) => Call | null;
  /** What was there before has to be known, or it would be taken back to nothing. */
  readonly needsBefore?: true;
  /** What the write left behind, where somebody else might change it again. */
  readonly after?: (reply: Reply<Id>) => Fields | null;
}

/** For every operation that writes: how to take it back. The inverse of an inverse is here too, so that an undo can be undone. */
const inverses: { readonly [Id in OperationId]?: Inverse<Id> } = {
  'contacts.create': { undo: (_, { contact }) => contact && call('contacts.delete', { contactId: contact.id }) },
  'contacts.update': {
    needsBefore: true,
    undo: ({ contactId, body }, _, before) => call('contacts.update', { contactId, body: sameNames(body as Fields, before) }),
    after: ({ contact }) => contact && contactFields(contact),
  },
  'contacts.tags.add': { undo: ({ contactId, body }) => call('contacts.tags.remove', { contactId, body }) },
  'contacts.tags.remove': { undo: ({ contactId, body }) => call('contacts.tags.add', { contactId, body }) },
  'contacts.tasks.create': { undo: ({ contactId }, { task }) => task && call('contacts.tasks.delete', { contactId, taskId: task.id }) },
  'contacts.tasks.update': {
    needsBefore: true,
    undo: ({ contactId, taskId, body }, _, before) => call('contacts.tasks.update', { contactId, taskId, body: sameNames(body as Fields, before) }),
    after: ({ task }) => task && taskFields(task),
  },
  'contacts.tasks.complete': {
    undo: ({ contactId, taskId, body }) => call('contacts.tasks.complete', { contactId, taskId, body: { completed: !body.completed } }),
  },
  'contacts.tasks.delete': {
    needsBefore: true,
    undo: ({ contactId }, _, { title = '', dueDate = '', completed, ...rest }) =>
      call('contacts.tasks.create', { contactId, body: { title, dueDate, completed: completed === 'true', ...filled(rest) } }),
  },
  'contacts.notes.create': { undo: ({ contactId }, { note }) => note && call('contacts.notes.delete', { contactId, id: note.id }) },
  'contacts.notes.update': {
    needsBefore: true,
    undo: ({ contactId, id, body }, _, before) => call('contacts.notes.update', { contactId, id, body: sameNames(body as Fields, before) }),
    after: ({ note }) => note && noteFields(note),
  },
  'contacts.notes.delete': {
    needsBefore: true,
    undo: ({ contactId }, _, { body = '', ...rest }) => call('contacts.notes.create', { contactId, body: { body, ...filled(rest) } }),
  },
};

/** The operations that are taken back by what they answer and what was there before. */
export const invertible: readonly string[] = [...Object.keys(inverses), ...formInverses];

/**
 * How a write that succeeded is taken back, and what it left behind.
 * @param before empty where nobody looked
 * @param whole the answer as GoHighLevel wrote it
 */
export const inverseOf = <Id extends OperationId>(
  { call: made, before }: Pick<ChangeDetails, 'call' | 'before'>,
  reply: Reply<Id>,
  whole: unknown,
): Pick<ChangeDetails, 'undo' | 'after'> => {
  const inverse = inverses[made.id as Id] as Inverse<Id> | undefined;
  if (!inverse) return { undo: formInverse(made, whole), after: null };
  const isKnown = inverse.needsBefore === undefined || Object.keys(before).length > 0;
  return { undo: (isKnown && inverse.undo(made.input as Input<Id>, reply, before)) || null, after: inverse.after?.(reply) ?? null };
};
