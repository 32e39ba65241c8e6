import type { CacheStore, PropertyStore } from '../../src/platform/platform';

const longestProperty = 9 * 1024;
const fullestStore = 500 * 1024;
const longestCacheValue = 100 * 1024;

const bytes = (text: string): number => Buffer.byteLength(text);

/** Properties in a map. Over Google's limits it fails as Google does. */
export const inMemoryProperties = (entries: Map<string, string>): PropertyStore => ({
  readAll: () => Object.fromEntries(entries),
  write: (changes) => {
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) entries.delete(key);
      else if (bytes(value) > longestProperty) throw new Error('Argument too large: value');
      else entries.set(key, value);
    }
    const size = [...entries].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > fullestStore) throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
  },
});

export interface CacheEntry {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** A cache in a map, by a clock that the test moves. It forgets at once what is too long to keep. */
export const inMemoryCache = (entries: Map<string, CacheEntry>, now: () => number): CacheStore => ({
  readAll: (keys) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const entry = entries.get(key);
        return entry !== undefined && entry.until > now() ? [[key, entry.value] as const] : [];
      }),
    ),
  writeAll: (values, seconds) => {
    for (const [key, value] of Object.entries(values)) {
      if (bytes(value) <= longestCacheValue) entries.set(key, { value, until: now() + seconds * 1000 });
    }
  },
  removeAll: (keys) => {
    for (const key of keys) entries.delete(key);
  },
});
