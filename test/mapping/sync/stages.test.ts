import fc from 'fast-check';
import { contactFrom } from '../../../src/ghl/model/contact';
import type { FoundContact } from '../../../src/mapping/sync/contact-search';
import type { AgreedAt } from '../../../src/mapping/sync/reconcile';
import { stageOf, stageRepairs, stagesFrom } from '../../../src/mapping/sync/stages';
import { stageTag, tagName } from '../../../src/mapping/sync/tag-name';
import type { ReadThread } from '../../../src/mapping/sync/thread-labels';

const pipelines = (...names: readonly Readonly<Record<string, string>>[]) => names.map((stages) => ({ stages: Object.entries(stages).map(([id, name]) => ({ id, name })) }));

describe('the stages of pipelines', () => {
  it('of one name are one, whatever their capitals', () => {
    expect(stagesFrom(pipelines({ a: 'New', b: ' Viewing ' }, { c: 'NEW', d: '' }), [])).toStrictEqual([
      { tag: stageTag('a'), name: 'New', ids: ['a', 'c'] },
      { tag: stageTag('b'), name: 'Viewing', ids: ['b'] },
    ]);
  });
  it('are still known by what stood for them, when another pipeline comes first', () => {
    expect(stagesFrom(pipelines({ c: 'New' }, { a: 'New' }), [{ tag: stageTag('a') }])).toStrictEqual([{ tag: stageTag('a'), name: 'New', ids: ['c', 'a'] }]);
  });
  it('are none where nothing legible is', () => {
    fc.assert(fc.property(fc.anything(), (json) => void stagesFrom(json, [])));
  });
});

it('no tag is spelled like what stands for a stage', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (tag, id) => expect(tagName(tag)).not.toBe(stageTag(id))));
});

const pairs = [
  { labelId: 'L1', tag: stageTag('a'), stageIds: ['a', 'c'] },
  { labelId: 'L2', tag: stageTag('b'), stageIds: ['b'] },
];

const isAt = (...places: readonly string[]): AgreedAt => ({ contactId, tag }) => {
  const is = places.includes(contactId + tag);
  return { label: is, tag: is };
};

it.each([
  ['the one of its open opportunity', ['b'], isAt(), stageTag('b')],
  ['none without an opportunity', [], isAt(), ''],
  ['none in a stage that has no label', ['z'], isAt(), ''],
  ['one for two opportunities in stages of one name', ['a', 'c'], isAt(), stageTag('a')],
  ['what is shown already, of several', ['a', 'b'], isAt('ana b'), stageTag('b')],
  ['to be asked for, of several of which none is shown', ['a', 'b'], isAt(), null],
  ['to be asked for, when what is shown seems gone', [], isAt('ana a'), null],
])('the stage of a contact is %s', (_, stages, agreed, stage) => {
  expect(stageOf({ ...contactFrom({ id: 'ana' }), stages } as FoundContact, pairs, agreed)).toBe(stage);
});

describe('a conversation at hand', () => {
  const thread = (labelIds: readonly string[], people: readonly string[]): ReadThread => ({
    ...{ id: 't', owners: people, outside: people, labelled: {} },
    messages: [{ id: 'm', labelIds }],
  });
  const none = { threadId: 't', arrived: [], added: {}, removed: [] };
  const repairs = (labelIds: readonly string[], { people = ['ana'], news = none, before = isAt('ana a'), after = before }: { people?: readonly string[]; news?: typeof none | null; before?: AgreedAt; after?: AgreedAt } = {}) =>
    stageRepairs({ threads: [thread(labelIds, people)], news: news && [news], pairs, before, after }).map(({ labelId, add, isPutBack }) => `${add ? '+' : '-'}${labelId}${isPutBack ? ' back' : ''}`);

  it('shows the stage of who is on it', () => expect(repairs([])).toStrictEqual(['+L1']));
  it('shows it again after it was taken off', () => expect(repairs([], { news: { ...none, removed: ['L1'] } as never })).toStrictEqual(['+L1 back']));
  it('shows no other', () => expect(repairs(['L1', 'L2'])).toStrictEqual(['-L2 back']));
  it('shows none of somebody who is in none', () => expect(repairs(['L1', 'L9'], { people: ['ben'] })).toStrictEqual(['-L1 back']));
  it('shows it if one of several is in it', () => expect(repairs(['L1'], { people: ['ana', 'ben'] })).toStrictEqual([]));
  it('is left to whoever deals with a contact that moves', () => expect(repairs(['L1'], { after: isAt('ana b') })).toStrictEqual([]));
  it('that was found by its label gets no other: it may be old', () => expect(repairs(['GHL/Hot'], { news: null })).toStrictEqual([]));
});
