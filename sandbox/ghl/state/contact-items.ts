import type { Dependants } from './contacts';
import type { ContactItem } from './records';
import type { Collection } from './collection';

/** What is undefined stays as it is. */
type Changes<Item> = { readonly [Name in keyof Item]?: Item[Name] | undefined };

/** Tasks, notes or appointments, which live and die with their contact. */
export interface ContactItems<Item extends ContactItem> extends Dependants {
  /** In the order of writing: GoHighLevel promises none. */
  readonly ofContact: (contactId: string) => readonly Item[];
  /** Null as well when the item is another contact's. */
  readonly find: (contactId: string, id: string) => Item | null;
  readonly add: (item: Omit<Item, 'id'>) => Item;
  readonly change: (item: Item, changes: Changes<Item>) => Item;
  readonly remove: (item: Item) => void;
}

export const createContactItems = <Item extends ContactItem>(rows: Collection<Item>, newId: () => string): ContactItems<Item> => ({
  ofContact: (contactId) => rows.of(contactId),
  find: (contactId, id) => {
    const item = rows.withId(id);
    return item?.contactId === contactId ? item : null;
  },
  // TypeScript cannot see that Omit<Item, 'id'> and an id make an Item again.
  add: (item) => rows.add({ ...item, id: newId() } as unknown as Item),
  change: (item, changes) => rows.put({ ...item, ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) }),
  remove: ({ id }) => rows.remove(id),
  removeOf: (contactId) => {
    for (const { id } of rows.of(contactId)) rows.remove(id);
  },
});
