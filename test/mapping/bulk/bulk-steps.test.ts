import fc from 'fast-check';
import type { BulkContact, Mark } from '../../../src/mapping/bulk/bulk-contacts';
import { contactsFrom, contactsText, marks } from '../../../src/mapping/bulk/bulk-contacts';
import type { ContactResult } from '../../../src/mapping/bulk/bulk-steps';
import { cancelled, merged, nextBatches, recovered, reopened, sending } from '../../../src/mapping/bulk/bulk-steps';
import { progressOf } from '../../../src/mapping/bulk/bulk-progress';
import '../../property-seed';

const contact = (id: string, mark: Mark = marks.todo, target = 0): BulkContact => ({ id, target, before: null, mark });
const marksOf = (contacts: readonly BulkContact[]): string => contacts.map(({ mark }) => mark).join('');

const aContact = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9]{20}$/),
  target: fc.nat(61),
  before: fc.option(fc.nat(61)),
  mark: fc.constantFrom(...Object.values(marks)),
}, { noNullPrototype: true });

it('is kept as text and read again as it was', () => {
  fc.assert(fc.property(fc.array(aContact), (contacts) => expect(contactsFrom(contactsText(contacts))).toStrictEqual(contacts)));
});

it('reads from a damaged text what it can, and never fails', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(contactsFrom(text).every(({ id }) => id !== '')).toBe(true)));
});

it('sends contacts of one target together, in order, as many calls at a time as may be', () => {
  const contacts = [0, 0, 1, 0, 1, 0, 0].map((target, index) => contact(`c${index}`, marks.todo, target));
  expect(nextBatches(contacts, { together: 2, parallel: 3 })).toStrictEqual([
    { target: 0, places: [0, 1] },
    { target: 1, places: [2, 4] },
    { target: 0, places: [3, 5] },
  ]);
});

it('sends again what a killed run had on its way, where that does no harm, and leaves the rest unknown', () => {
  const killed = [contact('a', '+'), contact('b', '>'), contact('c', ']'), contact('d', '.')];
  expect([marksOf(recovered(killed, true)), marksOf(recovered(killed, false))]).toStrictEqual(['+,,.', '+??.']);
});

it('believes what an answer says was there before only when nothing was sent before', () => {
  const list = { contacts: [{ ...contact('a', '>'), before: 0 }, { ...contact('b', ']'), before: 0 }], olds: ['vip'] };
  const said: ContactResult = { outcome: 'same', before: 'vip,spring' };
  expect(merged(list, new Map([[0, said], [1, said]]), { isSafeTwice: true, wasSo: () => false })).toStrictEqual({
    contacts: [{ ...contact('a', '='), before: 1 }, { ...contact('b', '+'), before: 0 }],
    olds: ['vip', 'vip,spring'],
  });
});

it('counts as changed what was sent before and is as it should be, unless it was so from the start', () => {
  const list = { contacts: [{ ...contact('a', ']'), before: 0 }, { ...contact('b', ']'), before: 1 }, contact('c', ']')], olds: ['vip', ''] };
  const results = new Map([0, 1, 2].map((place) => [place, { outcome: 'same' as const, before: 'vip' }]));
  expect(marksOf(merged(list, results, { isSafeTwice: true, wasSo: (_, before) => before === 'vip' }).contacts)).toBe('=++');
});

it('leaves out what was not sent when it is cancelled, and tries again only what failed', () => {
  const contacts = [...'.,>+=!?-'].map((mark, index) => contact(`c${index}`, mark as Mark));
  expect([marksOf(cancelled(contacts)), marksOf(reopened(contacts))]).toStrictEqual(['-->+=!?-', '.,>+=.?-']);
});

type Event = 'answered' | 'refused' | 'failed' | 'lost after' | 'lost before' | 'killed after' | 'killed before';
const events: readonly Event[] = ['answered', 'refused', 'failed', 'lost after', 'lost before', 'killed after', 'killed before'];
const outcomes: { readonly [E in Event]: ContactResult['outcome'] | null } = {
  answered: 'changed', refused: 'refused-for-now', failed: 'failed', 'lost after': 'lost', 'lost before': 'lost', 'killed after': null, 'killed before': null,
};
const arrives = (event: Event): boolean => event === 'answered' || event === 'lost after' || event === 'killed after';

/** Goes through a list while everything goes wrong that can, in the order of `luck`; then everything goes well. */
const wentThrough = (count: number, size: { together: number; parallel: number }, { luck, isSafeTwice }: { luck: readonly Event[]; isSafeTwice: boolean }) => {
  let contacts: readonly BulkContact[] = Array.from({ length: count }, (_, index) => contact(`c${index}`));
  const happened = contacts.map(() => 0);
  let turn = 0;
  for (;;) {
    contacts = recovered(contacts, isSafeTwice);
    const batches = nextBatches(contacts, size);
    if (batches.length === 0) return { contacts, happened };
    contacts = sending(contacts, batches);
    const results = new Map<number, ContactResult>();
    for (const { places } of batches) {
      const event = luck[turn] ?? 'answered';
      turn += 1;
      const outcome = outcomes[event];
      for (const place of places) {
        if (arrives(event)) happened[place] = Number(happened[place]) + 1;
        if (outcome !== null) results.set(place, { outcome });
      }
    }
    contacts = merged({ contacts, olds: [] }, results, { isSafeTwice, wasSo: () => false }).contacts;
  }
};

const aWay = fc.record({
  count: fc.nat(40),
  size: fc.record({ together: fc.integer({ min: 1, max: 5 }), parallel: fc.integer({ min: 1, max: 5 }) }),
  luck: fc.array(fc.constantFrom(...events), { maxLength: 60 }),
});

it('comes to an end whatever happens, forgets nobody, and says of nobody that it is done who is not', () => {
  fc.assert(
    fc.property(aWay, ({ count, size, luck }) => {
      const { contacts, happened } = wentThrough(count, size, { luck, isSafeTwice: true });
      const { all, finished, failed, changed, unknown } = progressOf(contacts);
      expect({ all, finished, unknown, sum: failed + changed }).toStrictEqual({ all: count, finished: count, unknown: 0, sum: count });
      contacts.forEach(({ mark }, place) => expect(mark === marks.changed ? Number(happened[place]) > 0 : true).toBe(true));
    }),
  );
});

it('never does what does harm twice more than once, and names who is not certain', () => {
  fc.assert(
    fc.property(aWay, ({ count, size, luck }) => {
      const { contacts, happened } = wentThrough(count, size, { luck, isSafeTwice: false });
      expect(Math.max(0, ...happened)).toBeLessThanOrEqual(1);
      contacts.forEach(({ mark }, place) => {
        if (mark === marks.changed) expect(happened[place]).toBe(1);
        if (mark === marks.failed) expect(happened[place]).toBe(0);
        expect([marks.changed, marks.failed, marks.unknown]).toContain(mark);
      });
    }),
  );
});
