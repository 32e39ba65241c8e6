import fc from 'fast-check';
import { call } from '../../src/ghl/calls';
import { createPropertyBag } from '../../src/platform/property-bag';
import { canUndo, createJournal, undoMs } from '../../src/triggers/journal';
import type { ChangeDetails } from '../../src/triggers/journal';
import { createInMemoryPlatform } from '../platform/in-memory-platform';

const open = (platform = createInMemoryPlatform()) => ({
  platform,
  journal: createJournal({ properties: createPropertyBag(platform.userProperties), now: platform.now, alongside: () => ({}) }),
});

const aNote = (body: string): ChangeDetails => ({
  call: call('contacts.notes.create', { contactId: 'c1', body: { body } }),
  undo: call('contacts.notes.delete', { contactId: 'c1', id: 'n1' }),
  before: {},
  after: null,
  knownIds: ['n0'],
});

const change = (id: string) => ({ id, contactId: 'c1', summary: `Note ${id}` });

const done = (journal: ReturnType<typeof open>['journal'], id: string, body: string): void => {
  journal.begin(change(id), aNote(body));
  journal.settle(id, { state: 'done' });
};

describe('the journal of writes', () => {
  it('shows a write as pending to the next execution, before its answer', () => {
    const { platform, journal } = open();
    journal.begin(change('a'), aNote('text'));
    expect(open(platform).journal.list()).toMatchObject([{ id: 'a', state: 'pending', summary: 'Note a' }]);
  });

  it('keeps what is needed to send it again and to take it back', () => {
    const { platform, journal } = open();
    journal.begin(change('a'), aNote('text'));
    journal.settle('a', { state: 'done', details: aNote('text') });
    const later = open(platform).journal;
    expect(later.details(later.find('a')!)).toStrictEqual(aNote('text'));
  });

  it('offers undo for fifteen minutes', () => {
    const { platform, journal } = open();
    journal.begin(change('a'), aNote('x'));
    expect(canUndo(journal.find('a')!, platform.now())).toBe(false);
    journal.settle('a', { state: 'done', details: aNote('x') });
    expect(canUndo(journal.find('a')!, platform.now() + undoMs - 1)).toBe(true);
    expect(canUndo(journal.find('a')!, platform.now() + undoMs)).toBe(false);
  });

  it('forgets the oldest and never outgrows a property', () => {
    const { platform, journal } = open();
    for (let n = 0; n < 40; n += 1) done(journal, String(n), 'é'.repeat(n * 200));
    expect(journal.list().map(({ id }) => id)).toStrictEqual(Array.from({ length: 12 }, (_, n) => String(39 - n)));
    expect(Math.max(...[...platform.userEntries].map(([key, value]) => Buffer.byteLength(key + value)))).toBeLessThanOrEqual(9_000);
  });

  it('leaves no part of a long text behind when it forgets it', () => {
    const { platform, journal } = open();
    for (let n = 0; n < 12; n += 1) done(journal, `long ${n}`, 'x'.repeat(20_000));
    const before = platform.userEntries.size;
    for (let n = 0; n < 12; n += 1) done(journal, `short ${n}`, 'x');
    expect([before, platform.userEntries.size]).toStrictEqual([12 * 8, 12 * 2]);
  });

  it('says that a text of a novel cannot be undone, instead of failing', () => {
    const { platform, journal } = open();
    journal.begin(change('a'), aNote('x'.repeat(200_000)));
    journal.settle('a', { state: 'done', details: aNote('x'.repeat(200_000)) });
    expect(canUndo(journal.find('a')!, platform.now())).toBe(false);
  });

  it('gives back any text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 4_000 }), (body) => {
        const { platform, journal } = open();
        journal.begin(change('a'), aNote(body));
        const later = open(platform).journal;
        expect(later.details(later.find('a')!)?.call.input).toStrictEqual({ contactId: 'c1', body: { body } });
      }),
      { numRuns: 100 },
    );
  });

  it('keeps what still has to be sent, however much is written after it', () => {
    const { journal } = open();
    journal.begin(change('waits'), aNote('x'));
    journal.settle('waits', { state: 'waiting' });
    for (let n = 0; n < 40; n += 1) done(journal, String(n), 'x');
    expect(journal.find('waits')).toMatchObject({ state: 'waiting' });
    expect(journal.list()).toHaveLength(13);
  });

  it('loses nothing when two executions write at once', () => {
    const { platform, journal } = open();
    const other = open(platform).journal;
    other.list();
    journal.begin(change('a'), aNote('x'));
    other.begin(change('b'), aNote('y'));
    journal.settle('a', { state: 'done' });
    expect(open(platform).journal.list().map(({ id, state }) => [id, state]).sort()).toStrictEqual([['a', 'done'], ['b', 'pending']]);
  });

  it('takes stored rubbish for an empty journal', () => {
    const { journal } = open(createInMemoryPlatform({ userProperties: { 'change.a': '{"state":"odd"}', 'change.b': '7', 'change.c': 'null', 'change.d': '{' } }));
    expect(journal.list()).toStrictEqual([]);
  });
});
