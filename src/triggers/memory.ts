import type { CacheStore } from '../platform/platform';
import { asNumber, asObject, asTexts, parseJson } from '../json';
import { once } from '../platform/read-once';

/** Kept as long as the cache allows; how old a thing may be when it is shown is decided by whoever reads it. */
const lifeSeconds = 21_600;

/** The cache's own limit is 100 kB; what is over this is not worth remembering. */
const valueLimit = 90_000;

/** Sign-out has to find everything again, since the cache cannot list its keys. */
const indexKey = 'index';
const indexLimit = 300;

export interface Remembered {
  readonly value: unknown;
  /** When it was put there, in milliseconds since 1970. */
  readonly at: number;
}

/** What is remembered between executions, for speed alone: any of it may be gone at any time. */
export interface Memory {
  /** Fetches these in one call, so that `get` need not. */
  readonly prefetch: (keys: readonly string[]) => void;
  readonly get: (key: string) => Remembered | null;
  /** Kept for this execution at once, and written for others by `commit`. */
  readonly put: (key: string, value: unknown) => void;
  readonly forget: (key: string) => void;
  /** Writes everything that was put, in one call. */
  readonly commit: () => void;
  /** Forgets everything, here and in the cache. */
  readonly clear: () => void;
}

const rememberedFrom = (text: string): Remembered | null => {
  const { value, at } = asObject(parseJson(text));
  const when = asNumber(at);
  return when === null ? null : { value, at: when };
};

export const createMemory = (store: CacheStore, now: () => number): Memory => {
  const known = new Map<string, () => Remembered | null>();
  const staged = new Map<string, Remembered>();
  const forgotten = new Set<string>();

  const prefetch = (keys: readonly string[]): void => {
    const missing = [...keys, indexKey].filter((key) => !known.has(key));
    if (missing.length === 0) return;
    const found = store.readAll(missing);
    // Taken apart when it is asked for: the index, with hundreds of keys, seldom is.
    for (const key of missing) known.set(key, once(() => rememberedFrom(found[key] ?? '')));
  };

  const get = (key: string): Remembered | null => {
    prefetch([key]);
    return known.get(key)?.() ?? null;
  };

  const put = (key: string, value: unknown): void => {
    const remembered = { value, at: now() };
    known.set(key, () => remembered);
    staged.set(key, remembered);
    forgotten.delete(key);
  };

  const index = (): readonly string[] => asTexts(get(indexKey)?.value);

  return {
    prefetch,
    get,
    put,
    forget: (key) => {
      known.set(key, () => null);
      staged.delete(key);
      forgotten.add(key);
    },
    commit: () => {
      if (forgotten.size > 0) store.removeAll([...forgotten]);
      forgotten.clear();
      if (staged.size === 0) return;
      const keys = [...new Set([...staged.keys(), ...index()])].filter((key) => key !== indexKey).slice(0, indexLimit);
      put(indexKey, keys);
      const texts = [...staged].map(([key, remembered]) => [key, JSON.stringify(remembered)] as const);
      store.writeAll(Object.fromEntries(texts.filter(([, text]) => text.length <= valueLimit)), lifeSeconds);
      staged.clear();
    },
    clear: () => {
      store.removeAll([...index(), indexKey]);
      known.clear();
      staged.clear();
    },
  };
};
