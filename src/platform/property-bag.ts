import { entryOf } from '../json';
import type { PropertyStore } from './platform';

/** A property store that is read once per execution, in bulk, and remembers what was written since. */
export interface PropertyBag {
  readonly get: (key: string) => string | null;
  readonly keys: () => readonly string[];
  readonly write: (changes: Readonly<Record<string, string | null>>) => void;
  /** Reads again: what another execution wrote in the meantime matters now. */
  readonly reread: () => void;
}

export const createPropertyBag = (store: PropertyStore): PropertyBag => {
  let known: Readonly<Record<string, string>> | null = null;
  const all = (): Readonly<Record<string, string>> => (known ??= store.readAll());
  return {
    get: (key) => entryOf(all(), key) ?? null,
    keys: () => Object.keys(all()),
    write: (changes) => {
      const before = all();
      store.write(changes);
      known = Object.fromEntries(
        Object.entries({ ...before, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null),
      );
    },
    reread: () => void (known = store.readAll()),
  };
};

/** How much of a property's 9 kB a text takes: UTF-8, which JSON's own escapes keep well formed. */
export const bytesOf = (text: string): number => encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '-').length;
