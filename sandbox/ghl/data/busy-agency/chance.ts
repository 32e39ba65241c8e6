import type { Random } from '../../../world';

/** One of a list that is not empty. */
export const pick = <Item>(random: Random, items: readonly [Item, ...Item[]] | readonly Item[]): Item => {
  const item = items[Math.floor(random.next() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};

/** A whole number from 0 up to, not including, `end`. */
export const below = (random: Random, end: number): number => Math.floor(random.next() * end);
