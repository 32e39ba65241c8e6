import type { JsonObject } from '../json';
import { asObject, asText, asTextEntries, entryOf, parseJson } from '../json';
import type { PropertyBag } from '../platform/property-bag';
import { bytesOf } from '../platform/property-bag';
import type { Memory } from './memory';

/** Sixteen properties of at most 9 kB: room for about two thousand addresses. */
const shards = 16;
const shardLimit = 8_500;
const memoryKey = 'senders';
const property = (shard: number): string => `senders.${shard}`;

/** Which contact an address belongs to, as far as this user has found out. */
export interface Senders {
  readonly contactIdOf: (email: string) => string | null;
  readonly learn: (email: string, contactId: string) => void;
  readonly forget: (email: string) => void;
  /** What is to be written to the properties along with the next write, so that learning costs no call of its own. */
  readonly pendingChanges: () => Readonly<Record<string, string>>;
}

const shardOf = (email: string): number => [...email].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_536, 7) % shards;

type Table = Readonly<Record<string, string>>;

/** The newest entries that fit; the oldest are forgotten first. Insertion order is age. */
const bounded = (table: Table): string => {
  const entries = Object.entries(table).filter(([, id]) => id !== '');
  while (bytesOf(JSON.stringify(Object.fromEntries(entries))) > shardLimit) entries.splice(0, Math.max(1, Math.floor(entries.length / 10)));
  return JSON.stringify(Object.fromEntries(entries));
};

/**
 * Learned at once in the cache, which the open mail's one cache call carries for nothing, and written to the
 * properties with the next write that happens anyway. An empty id is a grave: it hides an older entry.
 */
export const createSenders = ({ properties, memory }: { readonly properties: PropertyBag; readonly memory: Memory }): Senders => {
  const fresh = (): JsonObject => asObject(memory.get(memoryKey)?.value);
  const stored = (shard: number): JsonObject => asObject(parseJson(properties.get(property(shard)) ?? ''));
  /** Of a table with hundreds of people one is wanted, so the others are not looked at. */
  const idOf = (email: string): string => asText(entryOf(fresh(), email) ?? entryOf(stored(shardOf(email)), email));
  const note = (email: string, contactId: string): void => memory.put(memoryKey, { ...fresh(), [email]: contactId });

  return {
    contactIdOf: (email) => idOf(email) || null,
    learn: (email, contactId) => {
      if (idOf(email) !== contactId) note(email, contactId);
    },
    forget: (email) => note(email, ''),
    pendingChanges: () => {
      const news = asTextEntries(fresh());
      const touched = [...new Set(Object.keys(news).map(shardOf))];
      if (touched.length > 0) memory.put(memoryKey, {});
      return Object.fromEntries(
        touched.map((shard) => {
          const mine = Object.fromEntries(Object.entries(news).filter(([email]) => shardOf(email) === shard));
          return [property(shard), bounded({ ...asTextEntries(stored(shard)), ...mine })];
        }),
      );
    },
  };
};

/** The cache key that an open mail should fetch along. */
export const sendersKey = memoryKey;
