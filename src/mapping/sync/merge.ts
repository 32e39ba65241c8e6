import type { Pair } from './label-pairs';

/** The two sides of a pair for one contact: a label on the contact's mail, and the tag on the contact. */
export type Side = 'label' | 'tag';

/** What was there on each side when the last run was done with it. They may differ, and stay so: a removal that is kept. */
export type Seen = Readonly<Record<Side, boolean>>;

/** Nothing was ever agreed. Against this a removal does not count, so a base that got lost only ever adds. */
export const nothingSeen: Seen = { label: false, tag: false };

/** What there is now. Null: not looked at, or nothing to be said about it, which is no change. */
export interface Sighting {
  readonly label: boolean | null;
  readonly tag: boolean | null;
  /** When each side was last changed, as far as anything tells; milliseconds since 1970. */
  readonly labelAt?: number | null;
  readonly tagAt?: number | null;
}

/** Why something is done, or not. */
export type Reason =
  | 'label-added'
  | 'label-removed'
  | 'tag-added'
  | 'tag-removed'
  /** Both sides changed, each another way; the newer one counts. */
  | 'newer-label'
  | 'newer-tag'
  /** Both sides changed, each another way, and nothing tells which came last: what was added counts. */
  | 'undecided'
  /** A removal, and the pair is set to keep the other side. */
  | 'kept'
  /** A change on the side that this pair does not follow. */
  | 'other-direction';

/** One thing to be written: the side, and whether it is to be there. */
export interface Change {
  readonly side: Side;
  readonly value: boolean;
}

export interface Merged {
  readonly write: Change | null;
  /** What is agreed once the write has succeeded. */
  readonly base: Seen;
  /** Null when nothing changed. */
  readonly reason: Reason | null;
}

export type MergeRule = Pick<Pair, 'direction' | 'removal'>;

const other: Readonly<Record<Side, Side>> = { label: 'tag', tag: 'label' };

const changeReason = (side: Side, value: boolean): Reason => `${side}-${value ? 'added' : 'removed'}`;

const follows = (side: Side, { direction }: MergeRule): boolean => direction === 'both' || direction === (side === 'label' ? 'to-tag' : 'to-label');

/** Which of two opposite changes counts: the newer; the one that added if nothing tells. */
const newer = (now: Seen, { labelAt, tagAt }: Sighting): { readonly side: Side; readonly reason: Reason } =>
  labelAt == null || tagAt == null || labelAt === tagAt
    ? { side: now.label ? 'label' : 'tag', reason: 'undecided' }
    : labelAt > tagAt
      ? { side: 'label', reason: 'newer-label' }
      : { side: 'tag', reason: 'newer-tag' };

/** What a change on one side does to the other. */
const carry = (side: Side, now: Seen, { rule, reason }: { readonly rule: MergeRule; readonly reason: Reason }): Merged => {
  const value = now[side];
  if (!follows(side, rule)) return { write: null, base: now, reason: 'other-direction' };
  if (!value && rule.removal === 'keep') return { write: null, base: now, reason: 'kept' };
  return { write: { side: other[side], value }, base: { label: value, tag: value }, reason };
};

/**
 * Brings the two sides of one pair together, three ways: each side is held against what it was when they last agreed. A
 * side that changed carries its change over; what neither side touched stays, even where the sides differ. What the sync
 * itself wrote is in the base already, and so is no change.
 */
export const merge = (base: Seen, sighting: Sighting, rule: MergeRule): Merged => {
  const now: Seen = { label: sighting.label ?? base.label, tag: sighting.tag ?? base.tag };
  const changed = (['label', 'tag'] as const).filter((side) => now[side] !== base[side]);
  const [first, second] = changed;
  if (first === undefined) return { write: null, base, reason: null };
  if (now.label === now.tag) return { write: null, base: now, reason: changeReason(first, now[first]) };
  if (second === undefined) return carry(first, now, { rule, reason: changeReason(first, now[first]) });
  if (rule.direction === 'both') {
    const { side, reason } = newer(now, sighting);
    return carry(side, now, { rule, reason });
  }
  const leading: Side = rule.direction === 'to-tag' ? 'label' : 'tag';
  return carry(leading, now, { rule, reason: changeReason(leading, now[leading]) });
};
