/** What is undefined stays as it is. */
export type Changes<Item> = { readonly [Name in keyof Item]?: Item[Name] | undefined };

export const changed = <Item extends object>(item: Item, changes: Changes<Item>): Item => ({
  ...item,
  ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
});
