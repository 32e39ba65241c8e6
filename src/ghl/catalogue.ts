import { calledOperations } from './calls';
import { formOperations } from './form-operations';
import type { InputOf, Operation } from './operation';

/**
 * Every endpoint of GoHighLevel that is known, by id: those that the product calls, and the rest of the catalogue that
 * connectors offer. The embedded GoHighLevel answers all of them.
 */
export const catalogue = { ...calledOperations(), ...formOperations() };

export type Catalogue = typeof catalogue;
export type OperationId = keyof Catalogue;
export type Input<Id extends OperationId> = InputOf<Catalogue[Id]>;

/** The row behind an id, without its literal types. */
export const operation = (id: OperationId): Operation => catalogue[id];
