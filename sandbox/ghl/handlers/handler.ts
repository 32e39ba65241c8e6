import type { Catalogue, Input, OperationId } from '../../../src/ghl/catalogue';
import type { Fields, LocationName, Operation, PathNames, RequiredNames } from '../../../src/ghl/operation';
import type { JsonObject } from '../../../src/json';
import { refusals } from '../refusals';
import type { ContactRecord, Grant, LocationRecord } from '../state/records';
import type { State } from '../state/state';

/** The record where the operation has one for sure, and null where it has no place for it. */
type If<Condition extends boolean, Value> = Condition extends true ? Value : null;

type HasToken<Id extends OperationId> = Catalogue[Id] extends { readonly tokens: readonly [] } ? false : true;
/** Where the catalogue's row names a location: for sure, perhaps, or nowhere. */
type LocationIn<Row extends Operation, Name extends string = LocationName<Row>> =
  Name extends PathNames<Row['path']> | RequiredNamesOf<Row['query']> | RequiredNamesOf<Row['body']>
    ? LocationRecord
    : Name extends keyof Row['query'] | keyof Row['body'] ? LocationRecord | null : null;
type RequiredNamesOf<F> = F extends Fields ? RequiredNames<F> : never;
type HasContact<Id extends OperationId> = Input<Id> extends { readonly contactId: string } ? true : false;

/** What a handler works with. By then everything that the row says about a request has been checked. */
export interface Context<Id extends OperationId> {
  readonly id: Id;
  readonly state: State;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly grant: If<HasToken<Id>, Grant>;
  /** The one that the request names. */
  readonly location: LocationIn<Catalogue[Id]>;
  /** The one that the path names. */
  readonly contact: If<HasContact<Id>, ContactRecord>;
  readonly input: Input<Id>;
}

/** The body of success: JSON, a list of JSON, or the content of an answer that is no JSON. */
export type Answer = JsonObject | readonly JsonObject[] | Uint8Array;

/** Changes the state and answers with the body of success, or throws a Refusal. */
export type Handler<Id extends OperationId> = (context: Context<Id>) => Answer;

/** One handler per row of the catalogue: leaving one out does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };

/** Handlers of some rows, for the families' files. */
export type HandlersOf<Ids extends OperationId> = { readonly [Id in Ids]: Handler<Id> };

/** A handler as the server sees it, which knows its id only while it runs. */
export type AnyHandler = (context: Readonly<Record<keyof Context<OperationId>, unknown>>) => Answer;

/** The one way not to model an operation: it is then answered 501, by name. */
export const notModelled = ({ id }: { readonly id: OperationId }): never => {
  throw refusals.notModelled(id);
};
