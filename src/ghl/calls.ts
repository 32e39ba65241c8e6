import type { InputOf, Operation, ReplyOf } from './operation';
import { contactOperations } from './operations/contacts';
import { locationOperations } from './operations/locations';
import { noteOperations } from './operations/notes';
import { oauthOperations } from './operations/oauth';
import { tagOperations } from './operations/tags';
import { taskOperations } from './operations/tasks';

/** Where every operation lives. */
export const ghlOrigin = 'https://services.leadconnectorhq.com';

/** Every endpoint of GoHighLevel that the product calls, by id: a part of the catalogue. */
export const calledOperations = {
  ...contactOperations,
  ...tagOperations,
  ...taskOperations,
  ...noteOperations,
  ...locationOperations,
  ...oauthOperations,
};

export type CalledOperations = typeof calledOperations;
export type OperationId = keyof CalledOperations;
export type Input<Id extends OperationId> = InputOf<CalledOperations[Id]>;
export type Reply<Id extends OperationId> = ReplyOf<CalledOperations[Id]>;

/** The row behind an id, without its literal types. */
export const operation = (id: OperationId): Operation => calledOperations[id];

/** One call, ready to be sent alone or in a wave with others. */
export type Call<Id extends OperationId = OperationId> = Id extends OperationId ? { readonly id: Id; readonly input: Input<Id> } : never;

/** A call as a value: `call('contacts.get', { contactId })`. */
export const call = <Id extends OperationId>(id: Id, input: Input<Id>): Call<Id> => ({ id, input }) as Call<Id>;
