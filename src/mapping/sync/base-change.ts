import { bytesOf } from '../../platform/property-bag';
import type { Agreements, Shard } from './base-shard';
import { entryText, isStorable, mostTags } from './base-shard';
import type { Seen } from './merge';
import type { Place } from './reconcile';

/** 15,000 contacts with three tags make shards of 5.4 kB, or 6.4 kB with ids of 24 characters. */
export const shardCount = 64;

/** A property holds 9 kB; Google's page does not say whether of 1,000 or 1,024. */
const mostBytes = 9_000;

/** What a shard costs besides its entries: its key, and its seal. */
export const shardCost = 'sync.base.63'.length + 8;

export interface Agreement extends Place {
  readonly base: Seen;
}

interface Before {
  readonly shardOf: (contactId: string) => number;
  readonly shardAt: (shard: number) => Shard;
  readonly tags: readonly string[];
  /** Bytes for all shards. */
  readonly room: number;
}

export interface ChangedShards {
  readonly tags: readonly string[];
  /** The shards that changed, or seemed to, by number. */
  readonly shards: ReadonlyMap<number, Shard>;
  /** Places for which there was no room. */
  readonly leftOut: readonly Place[];
}

/** The list of tags with those that are new, as long as there are numbers for them and the list fits a property. */
const withNewTags = (tags: readonly string[], wanted: readonly string[]): readonly string[] => {
  const all = new Set(tags);
  let bytes = bytesOf(JSON.stringify(tags));
  for (const tag of wanted) {
    const more = bytesOf(JSON.stringify(tag)) + 1;
    if (all.has(tag) || all.size === mostTags || bytes + more > mostBytes - 200) continue;
    all.add(tag);
    bytes += more;
  }
  return [...all];
};

const sizeOf = (shard: Shard): number => [...shard].reduce((sum, [contactId, agreements]) => sum + entryText(contactId, agreements).length, 0);

interface Draft {
  readonly contacts: Map<string, Agreements>;
  bytes: number;
}

/**
 * Writes agreements into shards. What makes a shard smaller is done first; what makes it larger, as long as there is room.
 * A place without room loses what was agreed before as well: an old agreement would be taken for a change again and again.
 */
export const changeShards = (agreements: readonly Agreement[], forgotten: readonly string[], { shardOf, shardAt, tags, room }: Before): ChangedShards => {
  const numbered = withNewTags(tags, agreements.map(({ tag }) => tag));
  const numberOf = new Map(numbered.map((tag, number) => [tag, number]));
  const drafts = Array.from({ length: shardCount }, (_, shard): Draft => ({ contacts: new Map(shardAt(shard)), bytes: sizeOf(shardAt(shard)) }));
  const touched = new Set<number>();
  let total = drafts.reduce((sum, { bytes }) => sum + bytes + shardCost, 0);

  const put = (contactId: string, change: (agreed: Map<number, Seen>) => void): boolean => {
    const shard = shardOf(contactId);
    const draft = drafts[shard] as Draft;
    const before = draft.contacts.get(contactId) ?? new Map<number, Seen>();
    const after = new Map(before);
    change(after);
    const text = entryText(contactId, after);
    const growth = text.length - entryText(contactId, before).length;
    if (growth > 0 && (draft.bytes + growth > mostBytes - shardCost || total + growth > room)) return false;
    if (text === '') draft.contacts.delete(contactId);
    else draft.contacts.set(contactId, after);
    draft.bytes += growth;
    total += growth;
    touched.add(shard);
    return true;
  };

  for (const tag of forgotten) {
    const number = numberOf.get(tag) ?? -1;
    for (const { contacts } of drafts) for (const [contactId, agreed] of contacts) if (agreed.has(number)) put(contactId, (all) => all.delete(number));
  }
  const isSmall = ({ base }: Agreement): boolean => !base.label && !base.tag;
  const leftOut = [...agreements.filter(isSmall), ...agreements.filter((one) => !isSmall(one))].filter(({ contactId, tag, base }) => {
    const number = numberOf.get(tag) ?? -1;
    if (number < 0 || !isStorable(contactId)) return !isSmall({ contactId, tag, base });
    if (put(contactId, (all) => (base.label || base.tag ? all.set(number, base) : all.delete(number)))) return false;
    put(contactId, (all) => all.delete(number));
    return true;
  });
  return {
    tags: numbered,
    shards: new Map([...touched].map((shard) => [shard, drafts[shard]?.contacts ?? new Map()])),
    leftOut: leftOut.map(({ contactId, tag }) => ({ contactId, tag })),
  };
};
