import type { Change, MergeRule, Reason, Seen, Sighting } from './merge';
import { merge } from './merge';

/** One contact and one tag. */
export interface Place {
  readonly contactId: string;
  /** Case-folded. */
  readonly tag: string;
}

/** What is agreed about a place; `nothingSeen` where nothing is. */
export type AgreedAt = (place: Place) => Seen;

export interface SeenPlace extends Place {
  readonly sighting: Sighting;
}

/** What there is to do about a place, and what is agreed when it is done. */
export interface Step extends Place {
  readonly write: Change | null;
  readonly base: Seen;
  readonly reason: Reason;
}

/** Tags of many contacts, for one bulk call. */
export interface TagWrite {
  readonly tag: string;
  readonly add: boolean;
  readonly contactIds: readonly string[];
}

export interface Steps {
  /** Every place where something changed, in the order in which they were seen. */
  readonly all: readonly Step[];
  readonly tagWrites: readonly TagWrite[];
  /** A label for a contact's conversations, or off them. */
  readonly labelWrites: readonly Step[];
}

interface Reconciling {
  readonly agreed: AgreedAt;
  /** Null for a tag that is not synced any more. */
  readonly ruleOf: (tag: string) => MergeRule | null;
  /** How many contacts go into one bulk call. What is announced ahead of it has to fit a property. */
  readonly mostContacts: number;
}

const chunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, chunk) => items.slice(chunk * size, (chunk + 1) * size));

/** Additions first: a run that is stopped half way has then taken nothing away that it was going to give elsewhere. */
const bulk = (steps: readonly Step[], mostContacts: number): readonly TagWrite[] => {
  const groups = new Map<string, { readonly tag: string; readonly add: boolean; readonly contactIds: string[] }>();
  for (const { contactId, tag, write } of steps) {
    if (write?.side !== 'tag') continue;
    const key = `${write.value ? '+' : '-'}${tag}`;
    const group = groups.get(key) ?? { tag, add: write.value, contactIds: [] };
    group.contactIds.push(contactId);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((one, other) => Number(other.add) - Number(one.add))
    .flatMap(({ contactIds, ...group }) => chunks(contactIds, mostContacts).map((some) => ({ ...group, contactIds: some })));
};

/** What to write where, so that both sides of every place that was looked at come together. A place is given once. */
export const reconcile = (places: readonly SeenPlace[], { agreed, ruleOf, mostContacts }: Reconciling): Steps => {
  const all = places.flatMap(({ contactId, tag, sighting }): readonly Step[] => {
    const rule = ruleOf(tag);
    const merged = rule && merge(agreed({ contactId, tag }), sighting, rule);
    return merged && merged.reason !== null ? [{ contactId, tag, write: merged.write, base: merged.base, reason: merged.reason }] : [];
  });
  return { all, tagWrites: bulk(all, mostContacts), labelWrites: all.filter(({ write }) => write?.side === 'label') };
};
