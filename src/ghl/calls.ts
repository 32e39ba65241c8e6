import { entryOf } from '../json';
import type { ClickOperations } from './click-operations';
import { clickOperations } from './click-operations';
import { compositions, formOperations } from './form-operations';
import type { InputOf, Operation, ReplyOf } from './operation';
import { contactOperations } from './operations/contacts';
import { locationOperations } from './operations/locations';
import { noteOperations } from './operations/notes';
import { taskOperations } from './operations/tasks';
import { once } from '../platform/read-once';

/** Where every operation lives. */
export const ghlOrigin = 'https://services.leadconnectorhq.com';

/** What opening a mail calls. Made when the first of them is: a mail opened again calls none. */
const readOperations = once(() => ({
  ...contactOperations(),
  ...taskOperations(),
  ...noteOperations(),
  ...locationOperations(),
}));

export type CalledOperations = ReturnType<typeof readOperations> & ClickOperations;

/** Every endpoint of GoHighLevel that the product calls, by id: a part of the catalogue. */
export const calledOperations = (): CalledOperations => ({ ...readOperations(), ...clickOperations() });

export type OperationId = keyof CalledOperations;
export type Input<Id extends OperationId> = InputOf<CalledOperations[Id]>;
export type Reply<Id extends OperationId> = ReplyOf<CalledOperations[Id]>;

/** The row of any operation, by an id that came from outside. */
export const anyOperation = (id: string): Operation | undefined =>
  entryOf<Operation>(readOperations(), id) ?? entryOf<Operation>(clickOperations(), id) ?? entryOf<Operation>({ ...formOperations(), ...compositions() }, id);

/** The row behind an id, without its literal types. An operation that only forms call has one as well. */
export const operation = (id: OperationId): Operation => anyOperation(id) as Operation;

/** The ids of everything that a person can be offered: tokens are nobody's to ask for. */
export const offeredOperations = (): readonly string[] =>
  [calledOperations(), formOperations(), compositions()].flatMap(Object.keys).filter((id) => anyOperation(id)?.title !== undefined);

/** One call, ready to be sent alone or in a wave with others. */
export type Call<Id extends OperationId = OperationId> = Id extends OperationId ? { readonly id: Id; readonly input: Input<Id> } : never;

/** A call as a value: `call('contacts.get', { contactId })`. */
export const call = <Id extends OperationId>(id: Id, input: Input<Id>): Call<Id> => ({ id, input }) as Call<Id>;
