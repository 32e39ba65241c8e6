/** What outlives an execution in properties, within Google's limits (https://developers.google.com/apps-script/guides/services/quotas). */
import { GoogleException } from './google-error';
import { limits } from './limits';

/** Functions and plain data only, so that an execution in another thread can have it too. */
export interface PropertyStore {
  readonly get: (key: string) => string | null;
  readonly all: () => Readonly<Record<string, string>>;
  /** Writes all or nothing; with `replace` nothing else is left. @throws GoogleException for what is too large */
  readonly put: (changes: Readonly<Record<string, string>>, replace: boolean) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
}

const bytes = (entries: Iterable<readonly [string, string]>): number =>
  [...entries].reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);

export const createPropertyStore = (stored: Map<string, string>): PropertyStore => ({
  get: (key) => stored.get(key) ?? null,
  all: () => Object.fromEntries(stored),
  put: (values, replace) => {
    const changes = Object.entries(values);
    if (changes.some(([, value]) => Buffer.byteLength(value) > limits.propertyValueBytes)) throw new GoogleException('Argument too large: value');
    if (bytes(new Map([...(replace ? [] : stored), ...changes])) > limits.propertyStoreBytes) {
      throw new GoogleException('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    if (replace) stored.clear();
    changes.forEach(([key, value]) => stored.set(key, value));
  },
  remove: (key) => void stored.delete(key),
  clear: () => stored.clear(),
});
