/** Whatever people do on both sides, and wherever runs are killed: the sides come together, and the last word counts. */
import fc from 'fast-check';
import type { MergeRule, Side } from '../../../src/mapping/sync/merge';
import type { World } from './a-synced-pair';
import { aWorld, finish } from './a-synced-pair';

const both: MergeRule = { direction: 'both', removal: 'remove' };

type Event = { readonly edit: Side; readonly value: boolean } | { readonly step: 0 | 1 } | { readonly kill: 0 | 1 };

const edit = fc.record({ edit: fc.constantFrom<Side>('label', 'tag'), value: fc.boolean() });
const runner = fc.constantFrom<0 | 1>(0, 1);
const oneAtATime = fc.array(fc.oneof(edit, fc.record({ step: fc.constant(0 as const) }), fc.record({ kill: fc.constant(0 as const) })), { maxLength: 60 });
const twoAtOnce = fc.array(fc.oneof(edit, { weight: 2, arbitrary: fc.record({ step: runner }) }, fc.record({ kill: runner })), { maxLength: 80 });

/** Plays the events, with runs that begin when one is asked to go on; what is still under way at the end is killed. */
const play = (world: World, events: readonly Event[]): void => {
  const runs: (Iterator<string> | null)[] = [null, null];
  for (const event of events) {
    if ('edit' in event) world.edit(event.edit, event.value);
    else if ('kill' in event) runs[event.kill] = null;
    else if ((runs[event.step] ??= world.run()).next().done) runs[event.step] = null;
  }
};

const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

const equal = ({ label, tag }: { readonly label: boolean; readonly tag: boolean }): boolean => label === tag;

/** Makes the edits, lets two runs go by, and looks whether each side that was changed on balance is as it was left. */
const expectKept = (world: World, last: readonly { readonly edit: Side; readonly value: boolean }[]): void => {
  const before = world.now();
  for (const { edit: side, value } of last) world.edit(side, value);
  const after = world.now();
  const changed = (['label', 'tag'] as const).filter((side) => before[side] !== after[side]);
  finish(world.run());
  finish(world.run());
  // Where both sides were changed, each another way, one of them has to give.
  if (changed.length < 2 || equal(after)) expect(changed.map((side) => world.now()[side])).toStrictEqual(changed.map((side) => after[side]));
};

describe.each([
  ['runs that are killed anywhere', oneAtATime],
  ['two runs at once, killed anywhere', twoAtOnce],
])('after any edits and %s', (_, events) => {
  it('two quiet runs bring both sides together, and a third has nothing to do', () => {
    fc.assert(
      fc.property(events, (played) => {
        const world = aWorld(both);
        play(world, played);
        finish(world.run());
        finish(world.run());
        const writes = world.writes();
        finish(world.run());
        expect({ equal: equal(world.now()), base: world.base(), writes: world.writes() }).toStrictEqual({ equal: true, base: world.now(), writes });
      }),
      { numRuns: 2000 },
    );
  });

  it('no edit made after the last run is lost', () => {
    fc.assert(
      fc.property(events, edits, (played, last) => {
        const world = aWorld(both);
        play(world, played);
        finish(world.run());
        expectKept(world, last);
      }),
      { numRuns: 2000 },
    );
  });
});

it('no edit made after a run that was killed is lost, whatever that run had to do', () => {
  fc.assert(
    fc.property(edits, fc.constantFrom<Side>('label', 'tag'), fc.boolean(), fc.nat(7), edits, (first, side, value, steps, last) => {
      const world = aWorld(both);
      for (const one of first) world.edit(one.edit, one.value);
      finish(world.run());
      world.edit(side, value);
      const killed = world.run();
      for (let step = 0; step < steps; step += 1) killed.next();
      expectKept(world, last);
    }),
    { numRuns: 2000 },
  );
});

it('a run after a run has nothing to do, whatever the pair is set to', () => {
  const rules = fc.record<MergeRule>({ direction: fc.constantFrom('both', 'to-tag', 'to-label'), removal: fc.constantFrom('remove', 'keep') });
  fc.assert(
    fc.property(rules, fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 8 }), (rule, days) => {
      const world = aWorld(rule);
      for (const edits of days) {
        for (const { edit: side, value } of edits) world.edit(side, value);
        finish(world.run());
        const writes = world.writes();
        finish(world.run());
        expect({ writes: world.writes(), base: world.base() }).toStrictEqual({ writes, base: world.now() });
      }
    }),
  );
});
