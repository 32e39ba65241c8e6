import type { CacheStore, PropertyStore } from '../platform';

/** A `PropertiesService` store. Opened on the first use, because opening one costs a call. */
export const propertyStore = (open: () => GoogleAppsScript.Properties.Properties): PropertyStore => ({
  readAll: () => open().getProperties(),
  write: (changes) => {
    const store = open();
    const kept = Object.entries(changes).filter((entry): entry is [string, string] => entry[1] !== null);
    if (kept.length > 0) store.setProperties(Object.fromEntries(kept), false);
    for (const [key, value] of Object.entries(changes)) if (value === null) store.deleteProperty(key);
  },
});

/** The longest value that a cache takes, in bytes (https://developers.google.com/apps-script/reference/cache/cache). */
const longestValue = 102400;

/** Counts three bytes for everything that is not plain ASCII, which is never too few. */
const bytesAtMost = (text: string): number => text.replace(/[^ -~]/g, '...').length;

/** A cache may forget at any time, so one that fails, or is given too long a value, has merely forgotten. */
const orForgotten = <Result>(work: () => Result, forgotten: Result): Result => {
  try {
    return work();
  } catch {
    return forgotten;
  }
};

export const cacheStore = (open: () => GoogleAppsScript.Cache.Cache): CacheStore => ({
  readAll: (keys) => (keys.length === 0 ? {} : orForgotten(() => open().getAll([...keys]) as Record<string, string>, {})),
  writeAll: (entries, seconds) => {
    const short = Object.entries(entries).filter(([, value]) => bytesAtMost(value) <= longestValue);
    if (short.length > 0) orForgotten(() => open().putAll(Object.fromEntries(short), seconds), undefined);
  },
  removeAll: (keys) => {
    if (keys.length > 0) open().removeAll([...keys]);
  },
});
