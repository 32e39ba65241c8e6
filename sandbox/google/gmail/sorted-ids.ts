/** The place in an ascending list where the id is, or would be. */
const placeOf = (ids: readonly string[], id: string): number => {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Lists of ids under names, each ascending, which for ids of messages is the order in which they came. */
export interface SortedIds {
  /** Empty under a name that has none. */
  readonly under: (name: string) => readonly string[];
  readonly add: (name: string, id: string) => void;
  readonly remove: (name: string, id: string) => void;
  readonly names: () => readonly string[];
}

export const createSortedIds = (): SortedIds => {
  const lists = new Map<string, string[]>();
  return {
    under: (name) => lists.get(name) ?? [],
    add: (name, id) => {
      const ids = lists.get(name);
      if (ids === undefined) return void lists.set(name, [id]);
      const place = placeOf(ids, id);
      if (ids[place] !== id) ids.splice(place, 0, id);
    },
    remove: (name, id) => {
      const ids = lists.get(name) ?? [];
      const place = placeOf(ids, id);
      if (ids[place] !== id) return;
      ids.splice(place, 1);
      if (ids.length === 0) lists.delete(name);
    },
    names: () => [...lists.keys()],
  };
};
