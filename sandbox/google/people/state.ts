import type { JsonObject } from '../../../src/json';
import type { DataSet } from '../../ghl/data/data-sets';
import type { World } from '../../world';
import { createJsonState, type JsonState } from '../json-state';
import { peopleOf } from './seeds';

/** A person's fields, by name, each with its values as they were written. */
export type PersonFields = Readonly<Record<string, readonly JsonObject[]>>;

export interface Contact {
  /** A `c` and a number of up to 19 digits. */
  readonly id: string;
  readonly fields: PersonFields;
  /** Which change of the account made it what it is; etags come from it. */
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly deleted: boolean;
}

export interface ContactGroup {
  readonly id: string;
  readonly name: string;
  readonly system: boolean;
}

export interface PeopleData {
  readonly contacts: readonly Contact[];
  /** People whom the user has written to and never saved. */
  readonly otherContacts: readonly Contact[];
  readonly groups: readonly ContactGroup[];
  /** What a search looks through: the contacts as they were at the last warm-up. */
  readonly searchedContacts: readonly Contact[];
  readonly searchedOthers: readonly Contact[];
  /** Counts the changes. */
  readonly changes: number;
}

export type PeopleState = JsonState<PeopleData>;

export const createPeopleState = (world: World, data: DataSet): PeopleState => createJsonState(peopleOf(data, world.clock.now()));
