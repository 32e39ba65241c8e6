import fc from 'fast-check';
import type { Agreement } from '../../../src/mapping/sync/base-change';
import type { Base } from '../../../src/mapping/sync/base-store';
import { mostBaseBytes, openBase } from '../../../src/mapping/sync/base-store';
import { nothingSeen } from '../../../src/mapping/sync/merge';
import type { Seen } from '../../../src/mapping/sync/merge';
import { bytesOf } from '../../../src/platform/property-bag';

const agreed: Seen = { label: true, tag: true };

type Properties = Readonly<Record<string, string>>;

interface Kept {
  readonly base: (locationId?: string) => Base;
  readonly store: (agreements: readonly Agreement[], forgotten?: readonly string[]) => ReturnType<Base['change']>;
  readonly properties: () => Properties;
  readonly write: (changes: Readonly<Record<string, string | null>>) => void;
}

/** A base that is opened afresh for each question, as each run does. */
const kept = ({ room = mostBaseBytes, locationId = 'loc1' } = {}): Kept => {
  let properties: Properties = {};
  let lists = 0;
  const base = (location = locationId): Base => openBase({ get: (key) => properties[key] ?? null, locationId: location, newId: `list${(lists += 1)}`, room });
  const write = (changes: Readonly<Record<string, string | null>>): void => {
    properties = Object.fromEntries(Object.entries({ ...properties, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null));
  };
  const store: Kept['store'] = (agreements, forgotten) => {
    const change = base().change(agreements, forgotten);
    write(change.properties);
    return change;
  };
  return { base, store, properties: () => properties, write };
};

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The same ids at each run, and no two alike. */
const idAt = (index: number, length: number): string => {
  let state = index * 2_654_435_761 + 1;
  const rest = Array.from({ length: length - 4 }, () => letters[(state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % 62]).join('');
  return rest + index.toString(36).padStart(4, '0');
};

const id = fc.integer({ min: 0, max: 400 }).map((index) => idAt(index, 20));
const tag = fc.oneof(fc.constantFrom('hot lead', 'vip', 'a/b', 'ünïcode 🔥', '"quoted" \\'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }));
const seen = fc.constantFrom<Seen>(agreed, { label: true, tag: false }, { label: false, tag: true }, nothingSeen);
const agreements = fc.array(fc.record({ contactId: id, tag, base: seen }), { maxLength: 60 });

it('gives back what was agreed last, run after run', () => {
  fc.assert(
    fc.property(fc.array(agreements, { maxLength: 5 }), (runs) => {
      const store = kept();
      const expected = new Map<string, Agreement>();
      for (const run of runs) {
        for (const one of run) expected.set(`${one.contactId} ${one.tag}`, one);
        store.store([...new Map(run.map((one) => [`${one.contactId} ${one.tag}`, one])).values()]);
      }
      const base = store.base();
      for (const { contactId, tag: name, base: last } of expected.values()) expect(base.agreed({ contactId, tag: name })).toStrictEqual(last);
      expect(base.size()).toBe(new Set([...expected.values()].filter((one) => one.base.label || one.base.tag).map(({ contactId }) => contactId)).size);
      expect(base.isDamaged()).toBe(false);
    }),
  );
});

it.each([20, 24])('has room for 15,000 contacts with three tags each, with ids of %i characters', (length) => {
  const tags = Array.from({ length: 12 }, (_, index) => `customer segment ${index}`);
  const many = Array.from({ length: 15_000 }, (_, index) => [0, 1, 2].map((one): Agreement => ({ contactId: idAt(index, length), tag: tags[(index * 7 + one * 5) % 12]!, base: agreed }))).flat();
  const store = kept();
  const { leftOut } = store.store(many);
  const sizes = Object.entries(store.properties()).map(([key, text]) => bytesOf(key) + bytesOf(text));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect({ leftOut, contacts: store.base().size(), shards: sizes.length }).toStrictEqual({ leftOut: [], contacts: 15_000, shards: 65 });
  expect(Math.max(...sizes)).toBeLessThan(9_000);
  expect(total).toBeLessThan(length === 20 ? 350_000 : 410_000);
  expect(store.base().agreed({ contactId: idAt(14_999, length), tag: tags[(14_999 * 7) % 12]! })).toStrictEqual(agreed);
});

it('says what it has no room for, keeps the rest, and stays within its room', () => {
  const store = kept({ room: 20_000 });
  const many = Array.from({ length: 2_000 }, (_, index): Agreement => ({ contactId: idAt(index, 20), tag: 'vip', base: agreed }));
  const { leftOut } = store.store(many);
  expect(leftOut.length + store.base().size()).toBe(2_000);
  expect(store.base().size()).toBeGreaterThan(700);
  expect(leftOut.map((place) => store.base().agreed(place))).toStrictEqual(leftOut.map(() => nothingSeen));
  const total = Object.entries(store.properties()).filter(([key]) => key !== 'sync.tags').reduce((sum, [key, text]) => sum + bytesOf(key) + bytesOf(text), 0);
  expect(total).toBeLessThanOrEqual(20_000);
  // What is taken back makes room again.
  const [first] = leftOut;
  const gone = many.filter(({ contactId }) => store.base().agreed({ contactId, tag: 'vip' }).tag).map((one) => ({ ...one, base: nothingSeen }));
  expect(store.store([...gone, { ...first!, base: agreed }]).leftOut).toStrictEqual([]);
});

it('has numbers for hundreds of tags, and leaves out what comes after', () => {
  const store = kept();
  const many = Array.from({ length: 800 }, (_, index): Agreement => ({ contactId: idAt(index % 50, 20), tag: `t${index}`, base: agreed }));
  const { leftOut } = store.store(many);
  const held = many.filter(({ contactId, tag: name }) => !leftOut.some((place) => place.tag === name && place.contactId === contactId));
  expect(held.length).toBeGreaterThan(600);
  expect(held.map((place) => store.base().agreed(place))).toStrictEqual(held.map(() => agreed));
});

it('writes the shards that change, and no others', () => {
  const store = kept();
  const many = Array.from({ length: 3_000 }, (_, index): Agreement => ({ contactId: idAt(index, 20), tag: 'vip', base: agreed }));
  store.store(many);
  expect(store.store(many.slice(0, 10)).properties).toStrictEqual({});
  expect(Object.keys(store.store([{ contactId: idAt(5_000, 20), tag: 'vip', base: agreed }]).properties)).toHaveLength(1);
});

it('forgets a tag, and nothing else', () => {
  const store = kept();
  store.store([{ contactId: 'a1', tag: 'vip', base: agreed }, { contactId: 'a1', tag: 'hot', base: agreed }, { contactId: 'b2', tag: 'hot', base: agreed }]);
  store.store([], ['hot']);
  expect([store.base().contactsOf('hot'), store.base().contactsOf('vip')]).toStrictEqual([[], ['a1']]);
});

describe('damage', () => {
  const filled = (): Kept => {
    const store = kept();
    store.store(Array.from({ length: 500 }, (_, index): Agreement => ({ contactId: idAt(index, 20), tag: index % 2 ? 'vip' : 'hot', base: agreed })));
    return store;
  };
  const changedText = fc.record({ at: fc.nat(400), to: fc.constantFrom('', 'x', '!', '<', '~', '9', '🔥', '11') });

  it('to one property is noticed; its contacts count as never agreed, the others stay, and it is cleared by the next write', () => {
    fc.assert(
      fc.property(fc.nat(63), changedText, (shard, { at, to }) => {
        const store = filled();
        const key = `sync.base.${shard}`;
        const text = store.properties()[key]!;
        const damaged = text.slice(0, at % text.length) + to + text.slice((at % text.length) + 1);
        fc.pre(damaged !== text);
        store.write({ [key]: damaged });
        const base = store.base();
        const lost = Array.from({ length: 500 }, (_, index) => index).filter((index) => !base.agreed({ contactId: idAt(index, 20), tag: index % 2 ? 'vip' : 'hot' }).tag);
        expect({ damaged: base.isDamaged(), size: base.size() }).toStrictEqual({ damaged: true, size: 500 - lost.length });
        expect(lost.length).toBeLessThan(30);
        store.store([]);
        expect({ damaged: store.base().isDamaged(), size: store.base().size() }).toStrictEqual({ damaged: false, size: 500 - lost.length });
      }),
    );
  });

  it.each<readonly [string, (store: Kept) => void]>([
    ['a list of tags that was cut short', (store) => store.write({ 'sync.tags': store.properties()['sync.tags']!.slice(0, -3) })],
    ['a list of tags that is gone', (store) => store.write({ 'sync.tags': null })],
  ])('such as %s makes all of it count as never agreed', (_, harm) => {
    const store = filled();
    harm(store);
    expect({ damaged: store.base().isDamaged(), size: store.base().size() }).toStrictEqual({ damaged: true, size: 0 });
    store.store([{ contactId: 'a1', tag: 'vip', base: agreed }]);
    expect({ damaged: store.base().isDamaged(), size: store.base().size() }).toStrictEqual({ damaged: false, size: 1 });
  });

  it('is what another location’s base is taken for', () => {
    const store = filled();
    expect({ damaged: store.base('loc2').isDamaged(), size: store.base('loc2').size() }).toStrictEqual({ damaged: true, size: 0 });
  });

  it('is what two shards are that changed places', () => {
    const store = filled();
    const { 'sync.base.0': zero = '', 'sync.base.1': one = '' } = store.properties();
    store.write({ 'sync.base.0': one, 'sync.base.1': zero });
    expect(store.base().isDamaged()).toBe(true);
  });
});
