import type { MergeRule, Seen } from '../../../src/mapping/sync/merge';
import { merge, nothingSeen } from '../../../src/mapping/sync/merge';
import { baseAfter } from '../../../src/mapping/sync/unconfirmed';

const both: MergeRule = { direction: 'both', removal: 'remove' };
const seen = (label: boolean, tag: boolean): Seen => ({ label, tag });
const agreed = seen(true, true);

it.each<readonly [string, Seen, Seen, ReturnType<typeof merge>]>([
  ['a new label tags the contact', nothingSeen, seen(true, false), { write: { side: 'tag', value: true }, base: agreed, reason: 'label-added' }],
  ['a new tag labels the mail', nothingSeen, seen(false, true), { write: { side: 'label', value: true }, base: agreed, reason: 'tag-added' }],
  ['a label taken off takes the tag off', agreed, seen(false, true), { write: { side: 'tag', value: false }, base: nothingSeen, reason: 'label-removed' }],
  ['a tag taken off takes the label off', agreed, seen(true, false), { write: { side: 'label', value: false }, base: nothingSeen, reason: 'tag-removed' }],
  ['the same done on both sides needs nothing', nothingSeen, agreed, { write: null, base: agreed, reason: 'label-added' }],
  ['what nobody touched stays', agreed, agreed, { write: null, base: agreed, reason: null }],
  ['sides that were left different stay different', seen(false, true), seen(false, true), { write: null, base: seen(false, true), reason: null }],
])('%s', (_, base, now, merged) => {
  expect(merge(base, now, both)).toStrictEqual(merged);
});

it('takes nothing away when nothing was agreed: what is missing on one side was added on the other', () => {
  expect(merge(nothingSeen, seen(false, true), both).write).toStrictEqual({ side: 'label', value: true });
  expect(merge(nothingSeen, seen(true, false), both).write).toStrictEqual({ side: 'tag', value: true });
});

it('takes what was not looked at for unchanged', () => {
  expect(merge(agreed, { label: null, tag: null }, both)).toStrictEqual({ write: null, base: agreed, reason: null });
  expect(merge(agreed, { label: null, tag: false }, both).write).toStrictEqual({ side: 'label', value: false });
});

describe('opposite changes on both sides', () => {
  const base = seen(true, false);
  const now = seen(false, true);

  it('are decided by the newer one', () => {
    expect(merge(base, { ...now, labelAt: 200, tagAt: 100 }, both)).toStrictEqual({ write: { side: 'tag', value: false }, base: nothingSeen, reason: 'newer-label' });
    expect(merge(base, { ...now, labelAt: 100, tagAt: 200 }, both)).toStrictEqual({ write: { side: 'label', value: true }, base: agreed, reason: 'newer-tag' });
  });
  it('are decided for what was added when nothing tells which is newer', () => {
    expect(merge(base, { ...now, tagAt: 200 }, both)).toStrictEqual({ write: { side: 'label', value: true }, base: agreed, reason: 'undecided' });
    expect(merge(now, { ...base, labelAt: 5, tagAt: 5 }, both)).toStrictEqual({ write: { side: 'tag', value: true }, base: agreed, reason: 'undecided' });
  });
  it('are decided by the side that the pair follows', () => {
    expect(merge(base, { ...now, labelAt: 100, tagAt: 200 }, { ...both, direction: 'to-tag' }).write).toStrictEqual({ side: 'tag', value: false });
    expect(merge(base, { ...now, labelAt: 200, tagAt: 100 }, { ...both, direction: 'to-label' }).write).toStrictEqual({ side: 'label', value: true });
  });
});

describe('a pair set to one way', () => {
  it('leaves the other side alone, and remembers what it saw there', () => {
    expect(merge(nothingSeen, seen(false, true), { ...both, direction: 'to-tag' })).toStrictEqual({ write: null, base: seen(false, true), reason: 'other-direction' });
    expect(merge(agreed, seen(false, true), { ...both, direction: 'to-label' })).toStrictEqual({ write: null, base: seen(false, true), reason: 'other-direction' });
  });
});

it('keeps the other side of a removal when the pair is set so, for good', () => {
  const rule: MergeRule = { direction: 'both', removal: 'keep' };
  const kept = merge(agreed, seen(false, true), rule);
  expect(kept).toStrictEqual({ write: null, base: seen(false, true), reason: 'kept' });
  expect(merge(kept.base, seen(false, true), rule).write).toBeNull();
  expect(merge(kept.base, agreed, rule)).toStrictEqual({ write: null, base: agreed, reason: 'label-added' });
});

describe('a write whose end nobody knows', () => {
  const announced = { side: 'tag', value: true, at: 1000 } as const;

  it('has happened when its side is as it was to be', () => {
    expect(baseAfter(announced, nothingSeen, agreed)).toStrictEqual(agreed);
  });
  it('has not when its side is as it was, and has been for long', () => {
    expect(baseAfter(announced, nothingSeen, { label: true, tag: false, tagAt: 900 })).toStrictEqual(nothingSeen);
    expect(baseAfter(announced, nothingSeen, { label: true, tag: false })).toStrictEqual(nothingSeen);
  });
  it('has, and was taken back by somebody, when its side was changed since', () => {
    expect(baseAfter(announced, nothingSeen, { label: true, tag: false, tagAt: 1100 })).toStrictEqual(agreed);
  });
});
