import { changed } from './changed';
import type { Changes } from './changed';
import type { Dependants } from './contacts';
import type { ContactItem } from './records';
import type { Collection } from './collection';

/** Tasks, notes or appointments, which live and die with their contact. */
export interface ContactItems<Item extends ContactItem> extends Dependants {
  readonly all: () => readonly Item[];
  /** In the order of writing: GoHighLevel promises none. */
  readonly ofContact: (contactId: string) => readonly Item[];
  /** Null as well when the item is another contact's. */
  readonly find: (contactId: string, id: string) => Item | null;
  readonly add: (item: Omit<Item, 'id'>) => Item;
  /** Writes one that has its id already. */
  readonly put: (item: Item) => Item;
  readonly change: (item: Item, changes: Changes<Item>) => Item;
  readonly remove: (item: Item) => void;
}

/** `lastSeen` is shown each item that is about to go, while its contact is still there. */
export const createContactItems = <Item extends ContactItem>(
  rows: Collection<Item>,
  newId: () => string,
  lastSeen: (item: Item) => void = () => undefined,
): ContactItems<Item> => ({
  all: rows.all,
  ofContact: (contactId) => rows.of(contactId),
  find: (contactId, id) => {
    const item = rows.withId(id);
    return item?.contactId === contactId ? item : null;
  },
  // TypeScript cannot see that Omit<Item, 'id'> and an id make an Item again.
  add: (item) => rows.add({ ...item, id: newId() } as unknown as Item),
  put: rows.put,
  change: (item, changes) => rows.put(changed(item, changes)),
  remove: (item) => {
    lastSeen(item);
    rows.remove(item.id);
  },
  removeOf: (contactId) => {
    for (const item of rows.of(contactId)) {
      lastSeen(item);
      rows.remove(item.id);
    }
  },
});
