import fc from 'fast-check';
import type { KnownPair, MailLabel } from '../../../src/mapping/sync/label-pairs';
import { nameUnder, pairLabels } from '../../../src/mapping/sync/label-pairs';
import { labelForTag, labelPlan } from '../../../src/mapping/sync/made-labels';
import type { LabelRule } from '../../../src/mapping/sync/sync-settings';
import { standardSync, syncSettings, syncSettingsFrom } from '../../../src/mapping/sync/sync-settings';
import { clashKey, labelFault, spellingsOf, stageTag, tagName } from '../../../src/mapping/sync/tag-name';
import { wildText } from '../../builders/wild';

/** Labels by id, as `Label_1: 'GHL/Hot lead'`. */
const labels = (names: Readonly<Record<string, string>>): readonly MailLabel[] => Object.entries(names).map(([id, name]) => ({ id, name }));

const aRule = (labelId: string, rule: Partial<LabelRule> = {}): LabelRule => ({ labelId, tag: '', on: true, direction: 'both', removal: 'remove', ...rule });

const pairing = (names: Readonly<Record<string, string>>, known: readonly KnownPair[] = [], rules: readonly LabelRule[] = []) =>
  pairLabels({ labels: labels(names), known, settings: { ...standardSync, rules } });

/** `Label_1 = hot lead`, in order. */
const paired = (...given: Parameters<typeof pairing>): readonly string[] => pairing(...given).pairs.map(({ labelId, tag }) => `${labelId} = ${tag}`);

describe('a label', () => {
  it('under the parent goes with the tag of its name, whatever their capitals', () => {
    expect(paired({ a: 'GHL/Hot lead', b: 'ghl/VIP', c: 'Other/Hot', d: 'GHL', e: 'GHLX/Hot' })).toStrictEqual(['a = hot lead', 'b = vip']);
  });
  it.each([
    ['a slash in the tag', 'GHL/Real/Estate', 'real/estate'],
    ['an emoji', 'GHL/🔥 Hot', '🔥 hot'],
    ['an accent written in two characters', 'GHL/Cafe\u0301', 'caf\u00e9'],
    ['two spaces', 'GHL/hot  lead ', 'hot lead'],
    ['letters of another script', 'GHL/ΠΕΛΆΤΗΣ', 'πελάτης'],
  ])('with %s goes with its tag', (_, label, tag) => {
    expect(paired({ a: label })).toStrictEqual([`a = ${tag}`]);
  });
  it('goes with the tag, the way and the removal that were set for it, wherever it is', () => {
    const rule = aRule('a', { tag: 'customer', direction: 'to-tag', removal: 'keep' });
    expect(pairing({ a: 'Clients' }, [], [rule]).pairs).toStrictEqual([
      { labelId: 'a', labelName: 'Clients', tag: 'customer', direction: 'to-tag', removal: 'keep' },
    ]);
  });
  it('is left alone when it is switched off', () => {
    expect(paired({ a: 'GHL/Hot', b: 'GHL/VIP' }, [], [aRule('a', { on: false })])).toStrictEqual(['b = vip']);
  });
  it('under Stage shows stages and is no tag', () => {
    expect(paired({ a: 'GHL/Stage', b: 'GHL/Stage/Proposal', c: 'GHL/Stages' })).toStrictEqual(['c = stages']);
  });
});

describe('a label that changed since the last run', () => {
  const known: readonly KnownPair[] = [{ labelId: 'a', labelName: 'GHL/Hot', tag: 'hot' }];

  it('keeps its tag when it is renamed or moved, and the rep hears of it', () => {
    expect(pairing({ a: 'Warm' }, known)).toStrictEqual({
      pairs: [{ labelId: 'a', labelName: 'Warm', tag: 'hot', direction: 'both', removal: 'remove' }],
      forgotten: [],
      notices: [{ kind: 'renamed', from: 'GHL/Hot', to: 'Warm', tag: 'hot' }],
    });
  });
  it('takes no tag along when it is deleted, and one made anew starts from nothing agreed', () => {
    expect(pairing({}, known)).toStrictEqual({ pairs: [], forgotten: ['hot'], notices: [{ kind: 'deleted', label: 'GHL/Hot', tag: 'hot' }] });
    expect(pairing({ b: 'GHL/Hot' }, known)).toMatchObject({ pairs: [{ labelId: 'b', tag: 'hot' }], forgotten: ['hot'] });
  });
  it('gives up the tag it had when it is switched off or gets another', () => {
    expect(pairing({ a: 'GHL/Hot' }, known, [aRule('a', { on: false })]).forgotten).toStrictEqual(['hot']);
    expect(pairing({ a: 'GHL/Hot' }, known, [aRule('a', { tag: 'warm' })])).toMatchObject({ pairs: [{ tag: 'warm' }], forgotten: ['hot'] });
  });
});

it('a label that shows a stage is nobody’s tag, wherever it is moved', () => {
  expect(pairing({ a: 'GHL/Hot' }, [{ labelId: 'a', labelName: 'GHL/Stage/Viewing', tag: stageTag('s1') }])).toStrictEqual({ pairs: [], forgotten: [], notices: [] });
});

describe('two labels that want one tag', () => {
  it('are told apart: the one that had it keeps it', () => {
    const known: readonly KnownPair[] = [{ labelId: 'b', labelName: 'GHL/Warm', tag: 'hot' }];
    expect(pairing({ a: 'GHL/Hot', b: 'GHL/Warm' }, known)).toStrictEqual({
      pairs: [{ labelId: 'b', labelName: 'GHL/Warm', tag: 'hot', direction: 'both', removal: 'remove' }],
      forgotten: [],
      notices: [{ kind: 'clash', label: 'GHL/Hot', with: 'GHL/Warm', tag: 'hot' }],
    });
  });
  it('are told apart: what was set comes before what was had, and a name comes last', () => {
    const known: readonly KnownPair[] = [{ labelId: 'b', labelName: 'GHL/Warm', tag: 'hot' }];
    expect(paired({ a: 'GHL/Hot', b: 'GHL/Warm', c: 'Clients' }, known, [aRule('c', { tag: 'hot' })])).toStrictEqual(['c = hot']);
  });
});

it('pairs one label with one tag, whatever labels, rules and known pairs there are', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const name = fc.oneof(fc.constantFrom('GHL/Hot', 'ghl/hot', 'GHL/Warm', 'GHL', 'GHL/', 'GHL/Stage/Won', 'Other'), wildText);
  const tag = fc.constantFrom('', 'hot', 'warm');
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ id, name }), { selector: (label) => label.id }),
      fc.array(fc.record({ labelId: id, labelName: name, tag: fc.constantFrom('hot', 'warm') })),
      fc.uniqueArray(fc.record({ labelId: id, tag, on: fc.boolean() }), { selector: (rule) => rule.labelId }),
      (some, known, rules) => {
        const settings = { ...standardSync, rules: rules.map(({ labelId, ...rule }) => aRule(labelId, rule)) };
        const { pairs } = pairLabels({ labels: some, known, settings });
        expect(new Set(pairs.map((pair) => pair.tag)).size).toBe(pairs.length);
        expect(new Set(pairs.map(({ labelId }) => labelId)).size).toBe(pairs.length);
        expect(pairs.every((pair) => pair.tag === tagName(pair.tag) && pair.tag !== '')).toBe(true);
      },
    ),
  );
});

describe('the name of a tag', () => {
  it('is the same however often it is folded', () => {
    fc.assert(fc.property(wildText, (text) => expect(tagName(tagName(text))).toBe(tagName(text))));
  });
  it('comes back from the label that is made for it', () => {
    const tags = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((tag) => labelFault(labelForTag(tag, 'GHL')) === null);
    fc.assert(fc.property(tags, (tag) => expect(nameUnder('GHL', labelForTag(tag, 'GHL'))).toBe(tagName(tag))));
  });
  it('finds the spellings that are there', () => {
    expect(spellingsOf('hot lead', ['hot  lead', 'Hot Lead', 'hot', 'hot lead'])).toStrictEqual(['hot  lead', 'Hot Lead', 'hot lead']);
  });
});

describe('a label to be made', () => {
  it.each([
    ['an empty part', 'GHL/a//b', 'empty'],
    ['more than 225 characters', `GHL/${'x'.repeat(222)}`, 'too-long'],
    ['a name of Gmail’s own', 'Inbox', 'gmails-own'],
    ['the beginning of Gmail’s own names', '[Gmail]/Hot', 'gmails-own'],
  ])('is refused with %s', (_, name, why) => {
    expect(labelPlan(name, [])).toStrictEqual({ kind: 'refused', name, why });
  });
  it('is taken from what is there when only capitals differ, and refused when it would be another tag', () => {
    const there = labels({ a: 'ghl/HOT lead' });
    expect(labelPlan('GHL/Hot lead', there)).toStrictEqual({ kind: 'there', labelId: 'a' });
    expect(labelPlan('GHL/hot-lead', there)).toStrictEqual({ kind: 'refused', name: 'GHL/hot-lead', why: 'clash' });
    expect(labelPlan('GHL/cold lead', there)).toStrictEqual({ kind: 'make', name: 'GHL/cold lead' });
  });
  it('clashes with names that differ by what Gmail makes no difference of', () => {
    expect(new Set(['GHL/Hot lead', 'ghl hot-lead', 'GHL-hot_lead'].map(clashKey)).size).toBe(1);
  });
});

describe('the settings', () => {
  it('are off and standard until something else is stored', () => {
    expect(syncSettingsFrom(null)).toStrictEqual(standardSync);
    expect(syncSettingsFrom('{')).toStrictEqual(standardSync);
    expect(standardSync).toMatchObject({ on: false, parent: 'GHL', direction: 'both' });
  });
  it('are read back as they were written, within bounds', () => {
    const rule = aRule('Label_7', { tag: 'hot', direction: 'to-label' });
    expect(syncSettings({ on: true, parent: ' CRM ', days: 5000, people: 'everybody', rules: [rule, { ...rule, tag: 'other' }, { labelId: '' }] })).toStrictEqual({
      ...standardSync,
      ...{ on: true, parent: 'CRM', days: 730, people: 'everybody', rules: [rule] },
    });
    expect(syncSettings({ parent: 'Inbox', days: 0, direction: 'sideways' })).toStrictEqual({ ...standardSync, days: 1 });
  });
  it('are settings whatever is stored', () => {
    fc.assert(fc.property(fc.anything(), (json) => expect(syncSettings(syncSettings(json))).toStrictEqual(syncSettings(json))));
  });
});
