/** What outlives an execution in a cache, on the world's clock. */
import type { Clock } from '../world';
import { limits } from './limits';

export interface CacheEntry {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface CacheStore {
  /** What is still alive, by key. */
  readonly entries: () => ReadonlyMap<string, CacheEntry>;
  readonly get: (key: string) => string | null;
  readonly put: (key: string, value: string, seconds: number) => void;
  readonly remove: (key: string) => void;
  /** Google may forget at any time; this is that time. */
  readonly clear: () => void;
}

export const createCacheStore = (clock: Clock): CacheStore => {
  const stored = new Map<string, CacheEntry>();

  const entries = (): ReadonlyMap<string, CacheEntry> => {
    for (const [key, { expiresAt }] of stored) if (expiresAt <= clock.now()) stored.delete(key);
    return stored;
  };

  /** Over a thousand items, the nine hundred farthest from their expiry are kept. */
  const shrink = (): void => {
    if (stored.size <= limits.cacheItems || entries().size <= limits.cacheItems) return;
    const farthestFirst = [...stored].sort(([, one], [, other]) => other.expiresAt - one.expiresAt);
    for (const [key] of farthestFirst.slice(limits.cacheItemsKept)) stored.delete(key);
  };

  return {
    entries,
    get: (key) => {
      const entry = stored.get(key);
      return entry && entry.expiresAt > clock.now() ? entry.value : null;
    },
    put: (key, value, seconds) => {
      stored.set(key, { value, expiresAt: clock.now() + seconds * 1000 });
      shrink();
    },
    remove: (key) => void stored.delete(key),
    clear: () => stored.clear(),
  };
};
