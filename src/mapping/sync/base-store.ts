import { asObject, asText, asTexts, parseJson } from '../../json';
import type { Agreement } from './base-change';
import { changeShards, shardCost, shardCount } from './base-change';
import type { Shard } from './base-shard';
import { shardFrom, shardText } from './base-shard';
import { nothingSeen } from './merge';
import type { AgreedAt, Place } from './reconcile';
import { hash, sealed, unsealed } from './seal';

export interface BaseChange {
  /** The properties that change, and no others; null removes one. */
  readonly properties: Readonly<Record<string, string | null>>;
  /**
   * Places for which there is no room. Nothing counts as agreed there, so nothing is ever removed there either: beyond
   * its room the sync only adds.
   */
  readonly leftOut: readonly Place[];
}

/** The last agreed state, read from user properties shard by shard as it is asked for. */
export interface Base {
  readonly agreed: AgreedAt;
  /** Contacts about which anything is agreed for that tag. */
  readonly contactsOf: (tag: string) => readonly string[];
  /** How many contacts anything is agreed about. */
  readonly size: () => number;
  /** Whether there is no room for another contact. */
  readonly isFull: () => boolean;
  /** Whether something was illegible or another location's. It counts as nothing agreed; both sides have to be read anew. */
  readonly isDamaged: () => boolean;
  /** What to write so that this is agreed, and nothing any more about the forgotten tags. Damaged shards are removed. */
  readonly change: (agreements: readonly Agreement[], forgotten?: readonly string[]) => BaseChange;
}

interface Stored {
  /** The user's properties, by key. */
  readonly get: (key: string) => string | null;
  readonly locationId: string;
  /** Names the list of tags if there is to be a new one: numbers of one list mean nothing in another. */
  readonly newId: string;
  /** How many bytes the shards may take: what the other properties leave of the 500 kB that there are. */
  readonly room?: number;
}

/** The shards never take more than this, whatever else there is. */
export const mostBaseBytes = 420_000;

/** A contact's id with one tag. */
const longestEntry = 28;

const tagsKey = 'sync.tags';
const shardKey = (shard: number): string => `sync.base.${shard}`;
const shardOf = (contactId: string): number => hash(contactId) % shardCount;
const shardNumbers = Array.from({ length: shardCount }, (_, shard) => shard);
const empty: Shard = new Map();

/** Opens what is stored. Nothing is read before it is asked for. */
export const openBase = ({ get, locationId, newId, room = mostBaseBytes }: Stored): Base => {
  const stored = get(tagsKey);
  const list = asObject(parseJson(unsealed(locationId, stored ?? '') ?? ''));
  const listId = asText(list['id']) || newId;
  const tags = asTexts(list['tags']);
  const ownerOf = (shard: number): string => `${locationId}/${listId}/${shard}`;

  const opened = new Map<number, Shard | null>();
  const shardAt = (shard: number): Shard | null => {
    const known = opened.get(shard);
    if (known !== undefined) return known;
    const text = get(shardKey(shard));
    const body = text === null ? '' : unsealed(ownerOf(shard), text);
    const read = body === null ? null : shardFrom(body);
    opened.set(shard, read);
    return read;
  };
  const all = (): readonly (readonly [number, Shard | null])[] => shardNumbers.map((shard) => [shard, shardAt(shard)] as const);
  const damaged = (): readonly number[] => all().flatMap(([shard, contacts]) => (contacts === null ? [shard] : []));

  return {
    agreed: ({ contactId, tag }) => shardAt(shardOf(contactId))?.get(contactId)?.get(tags.indexOf(tag)) ?? nothingSeen,
    contactsOf: (tag) => {
      const number = tags.indexOf(tag);
      return all().flatMap(([, shard]) => [...(shard ?? empty)].flatMap(([contactId, agreed]) => (agreed.has(number) ? [contactId] : [])));
    },
    size: () => all().reduce((sum, [, shard]) => sum + (shard?.size ?? 0), 0),
    isFull: () => all().reduce((sum, [, shard]) => sum + shardCost + shardText(shard ?? empty).length, longestEntry) > room,
    isDamaged: () => (stored !== null && list['id'] === undefined) || damaged().length > 0,
    change: (agreements, forgotten = []) => {
      const changed = changeShards(agreements, forgotten, { shardOf, shardAt: (shard) => shardAt(shard) ?? empty, tags, room: Math.min(room, mostBaseBytes) });
      const listText = changed.tags.length === 0 ? null : sealed(locationId, JSON.stringify({ id: listId, tags: changed.tags }));
      const shards = [...changed.shards].map(([shard, contacts]) => [shardKey(shard), contacts.size === 0 ? null : sealed(ownerOf(shard), shardText(contacts))] as const);
      const texts = [[tagsKey, listText] as const, ...damaged().map((shard) => [shardKey(shard), null] as const), ...shards];
      return { properties: Object.fromEntries(texts.filter(([key, text]) => get(key) !== text)), leftOut: changed.leftOut };
    },
  };
};
