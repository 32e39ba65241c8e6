/** One contact and one tag, as a world to be synced: both sides, what was agreed, and runs that may be killed at any step. */
import type { MergeRule, Reason, Seen, Side } from '../../../src/mapping/sync/merge';
import { merge, nothingSeen } from '../../../src/mapping/sync/merge';
import type { Unconfirmed } from '../../../src/mapping/sync/unconfirmed';
import { baseAfter } from '../../../src/mapping/sync/unconfirmed';

export interface World {
  readonly now: () => Seen;
  readonly base: () => Seen;
  /** Somebody changes one side by hand. */
  readonly edit: (side: Side, value: boolean) => void;
  /** A run, one durable step at each turn; whoever stops asking has killed it. */
  readonly run: () => Iterator<string>;
  readonly reasons: readonly Reason[];
  readonly writes: () => number;
}

export const aWorld = (rule: MergeRule): World => {
  let clock = 0;
  let writes = 0;
  const sides: Record<Side, boolean> = { label: false, tag: false };
  const changedAt: Record<Side, number> = { label: 0, tag: 0 };
  const reasons: Reason[] = [];
  let store: { readonly base: Seen; readonly unconfirmed: Unconfirmed | null } = { base: nothingSeen, unconfirmed: null };
  const tick = (): number => (clock += 1);
  const set = (side: Side, value: boolean): void => {
    if (sides[side] === value) return;
    sides[side] = value;
    changedAt[side] = tick();
  };

  const run = function* (): Generator<string, void> {
    const label = sides.label;
    const labelAt = changedAt.label;
    yield 'read the label';
    const sighting = { label, labelAt, tag: sides.tag, tagAt: changedAt.tag };
    yield 'read the tag';
    const { unconfirmed } = store;
    if (unconfirmed) {
      store = { base: baseAfter(unconfirmed, store.base, sighting), unconfirmed: null };
      yield 'settle what was unconfirmed';
    }
    const { write, base, reason } = merge(store.base, sighting, rule);
    if (reason) reasons.push(reason);
    if (write) {
      store = { ...store, unconfirmed: { ...write, at: tick() } };
      yield 'announce the write';
      set(write.side, write.value);
      writes += 1;
      yield 'write';
    }
    store = { base, unconfirmed: null };
    yield 'agree';
  };

  return { now: () => ({ ...sides }), base: () => store.base, edit: set, run, reasons, writes: () => writes };
};

/** Runs to the end. */
export const finish = (run: Iterator<string>): void => {
  while (!run.next().done);
};
