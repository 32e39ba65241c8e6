import type { Row } from './records';

/** Rows by id, in the order in which they were first written, and by what they belong to. */
export interface Table<Item extends Row> {
  readonly rows: Map<string, Item>;
  readonly owned: Map<string, Set<string>>;
  /** The ids of what a row belongs to: its contact, its calendar, its location. */
  readonly ownersOf: (row: Item) => readonly string[];
}

export const table = <Item extends Row>(owners: (row: Item) => string | readonly string[] = () => ''): Table<Item> => ({
  rows: new Map(),
  owned: new Map(),
  ownersOf: (row) => {
    const found = owners(row);
    return typeof found === 'string' ? [found] : found;
  },
});

/** A table's rows. A row is replaced, never changed in place, so whoever holds one keeps what they saw. */
export interface Collection<Item extends Row> {
  readonly all: () => readonly Item[];
  readonly where: (test: (row: Item) => boolean) => readonly Item[];
  /** The rows that belong to this contact, calendar or location: as many steps as there are of them. */
  readonly of: (owner: string) => readonly Item[];
  readonly withId: (id: string) => Item | null;
  readonly size: () => number;
  readonly add: (row: Item) => Item;
  /** Replaces the row of the same id, or adds it. */
  readonly put: (row: Item) => Item;
  readonly remove: (id: string) => void;
  readonly removeWhere: (test: (row: Item) => boolean) => void;
}

export const collection = <Item extends Row>({ rows, owned, ownersOf }: Table<Item>): Collection<Item> => {
  const remove = (id: string): void => {
    const row = rows.get(id);
    if (!row) return;
    rows.delete(id);
    for (const owner of ownersOf(row)) owned.get(owner)?.delete(id);
  };
  const put = (row: Item): Item => {
    const owners = ownersOf(row);
    const old = rows.get(row.id);
    if (old) for (const owner of ownersOf(old)) if (!owners.includes(owner)) owned.get(owner)?.delete(row.id);
    rows.set(row.id, row);
    for (const owner of owners) {
      const siblings = owned.get(owner);
      if (siblings) siblings.add(row.id);
      else owned.set(owner, new Set<string>().add(row.id));
    }
    return row;
  };
  const where: Collection<Item>['where'] = (test) => [...rows.values()].filter(test);
  return {
    all: () => [...rows.values()],
    where,
    of: (owner) => {
      const found: Item[] = [];
      for (const id of owned.get(owner) ?? []) {
        const row = rows.get(id);
        if (row) found.push(row);
      }
      return found;
    },
    withId: (id) => rows.get(id) ?? null,
    size: () => rows.size,
    add: put,
    put,
    remove,
    removeWhere: (test) => {
      for (const { id } of where(test)) remove(id);
    },
  };
};

/** Puts rows back in the place of those that are there. */
export const refill = <Item extends Row>(into: Table<Item>, saved: readonly Item[]): void => {
  into.rows.clear();
  into.owned.clear();
  const { put } = collection(into);
  for (const row of saved) put(row);
};
