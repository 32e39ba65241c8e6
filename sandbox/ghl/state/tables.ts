import type { PlannedFault } from '../faults';
import type {
  AccessToken, Account, AppointmentRecord, ContactRecord, CustomFieldRecord, LocationRecord, NoteRecord, Row, TagRecord, TaskRecord,
  Usage, UserRecord, Voucher,
} from './records';
import type { Publication } from './search-index';

/** Rows in the order in which they were written. */
export interface Table<Item> {
  rows: readonly Item[];
}

const table = <Item>(): Table<Item> => ({ rows: [] });

/** Everything that can change, as plain values: what is not in here is not in a snapshot. */
export const emptyTables = () => ({
  accounts: table<Account>(),
  locations: table<LocationRecord>(),
  users: table<UserRecord>(),
  tags: table<TagRecord>(),
  customFields: table<CustomFieldRecord>(),
  contacts: table<ContactRecord>(),
  tasks: table<TaskRecord>(),
  notes: table<NoteRecord>(),
  appointments: table<AppointmentRecord>(),
  searchable: table<ContactRecord>(),
  unpublished: table<Publication>(),
  accessTokens: table<AccessToken>(),
  refreshTokens: table<Voucher>(),
  codes: table<Voucher>(),
  usage: table<Usage>(),
  faults: table<PlannedFault>(),
});

export type Tables = ReturnType<typeof emptyTables>;

/** Puts rows back that were saved as `JSON.stringify(tables)`. */
export const restoreTables = (tables: Tables, saved: string): void => {
  const rows = JSON.parse(saved) as Tables;
  for (const name of Object.keys(tables) as (keyof Tables)[]) Object.assign(tables[name], rows[name]);
};

/** A table's rows by id. A row is replaced, never changed in place, so whoever holds one keeps what they saw. */
export interface Collection<Item extends Row> {
  readonly all: () => readonly Item[];
  readonly where: (test: (row: Item) => boolean) => readonly Item[];
  readonly withId: (id: string) => Item | null;
  readonly add: (row: Item) => Item;
  /** Replaces the row of the same id, or adds it. */
  readonly put: (row: Item) => Item;
  readonly removeWhere: (test: (row: Item) => boolean) => void;
}

export const collection = <Item extends Row>(table: Table<Item>): Collection<Item> => {
  const withId = (id: string): Item | null => table.rows.find((row) => row.id === id) ?? null;
  const add = (row: Item): Item => {
    table.rows = [...table.rows, row];
    return row;
  };
  return {
    all: () => table.rows,
    where: (test) => table.rows.filter(test),
    withId,
    add,
    put: (row) => {
      if (withId(row.id) === null) return add(row);
      table.rows = table.rows.map((old) => (old.id === row.id ? row : old));
      return row;
    },
    removeWhere: (test) => {
      table.rows = table.rows.filter((row) => !test(row));
    },
  };
};
