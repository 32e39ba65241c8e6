/** Lists of ids under names, each ascending, which for ids of messages is the order in which they came. */
export interface SortedIds {
  /** Empty under a name that has none. */
  readonly under: (name: string) => readonly string[];
  readonly add: (name: string, id: string) => void;
  readonly remove: (name: string, id: string) => void;
}


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

export const createSortedIds = (): SortedIds => {
  const lists = new Map<string, string[]>();
  /** Ids that are still in their list but do not belong there any more. They are taken out when somebody looks. */
  const gone = new Map<string, Set<string>>();
  return {
    under: (name) => {
      const ids = lists.get(name) ?? [];
      const left = gone.get(name);
      if (left === undefined) return ids;
      const kept = ids.filter((id) => !left.has(id));
      gone.delete(name);
      lists.set(name, kept);
      return kept;
    },
    add: (name, id) => {
      const ids = lists.get(name);
      if (ids === undefined) return void lists.set(name, [id]);
      if (gone.get(name)?.delete(id) === true) return;
      if ((ids.at(-1) ?? '') < id) return void ids.push(id);
      const place = placeOf(ids, id);
      if (ids[place] !== id) ids.splice(place, 0, id);
    },
    remove: (name, id) => {
      const ids = lists.get(name) ?? [];
      if (ids[placeOf(ids, id)] === id) gone.set(name, (gone.get(name) ?? new Set()).add(id));
    },
  };
};
