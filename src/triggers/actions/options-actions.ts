import type { Card } from '../../cards/card';
import type { Choice } from '../../cards/drop-down';
import { optionGroupCard, optionsCard, optionsInputs } from '../../cards/options-card';
import type { FormField } from '../../mapping/form-fields';
import { severalIn } from '../../mapping/form-values';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import type { HandlersOf } from '../handler';
import { chosen as ticked, typed } from '../handler';
import { updated } from '../landing';
import type { Draft } from '../operations/draft';
import { saveDraft } from '../operations/draft';
import { keptDraft } from '../operations/filled-in';
import { allowedFor, fillingOf } from '../operations/widgets';
import { withField } from '../operations/with-draft';

/** `payments/orders.readonly` is of the group `payments`. */
const groupOf = (value: string): string => value.split(/[/.]/)[0] ?? value;

/** `=payments` is a group, `?refund` are words; an empty one is everything. */
const inGroup = (choices: readonly Choice[], group: string): readonly Choice[] => {
  const name = group.slice(1).toLowerCase();
  const words = name.split(/\s+/);
  return choices.filter(({ value, text }) => (group.startsWith('=') ? groupOf(value).toLowerCase() === name : words.every((word) => text.toLowerCase().includes(word))));
};

interface Options {
  readonly draft: Draft;
  readonly field: FormField;
}

const choicesOf = (app: App, event: AddOnEvent, { draft, field }: Options): readonly Choice[] => allowedFor(field, fillingOf(app, event, draft, [field]));

const chosenIn = ({ draft, field }: Options): readonly string[] => severalIn(field.field, draft.values[field.at] ?? '');

const overview = (app: App, event: AddOnEvent, options: Options): Card => {
  const { draft, field } = options;
  const [choices, chosen] = [choicesOf(app, event, options), chosenIn(options)];
  const groups = [...new Set(choices.map(({ value }) => groupOf(value)))].map((name) => {
    const inside = inGroup(choices, `=${name}`);
    return { name, count: inside.length, chosen: inside.filter(({ value }) => chosen.includes(value)).length };
  });
  return optionsCard({ draftId: draft.id, at: field.at, label: field.label, chosen: chosen.length, count: choices.length, groups });
};

const groupCard = (app: App, event: AddOnEvent, options: Options, group: string): Card => {
  const { draft, field } = options;
  return optionGroupCard({ draftId: draft.id, at: field.at, label: field.label, group, choices: inGroup(choicesOf(app, event, options), group), chosen: chosenIn(options) });
};

export const optionsActions: HandlersOf<'options'> = {
  'options.open': ({ app, event, form, parameters: { from, ...place } }) =>
    withField(app, place, (kept, field) => updated(overview(app, event, { draft: keptDraft(app, event, { draft: kept, from, form }), field }))),

  'options.search': ({ app, event, form, parameters }) =>
    withField(app, parameters, (draft, field) => updated(groupCard(app, event, { draft, field }, `?${typed(form, optionsInputs.words).slice(0, 100)}`))),

  'options.show': ({ app, event, parameters: { group, ...place } }) =>
    withField(app, place, (draft, field) => updated(group === '*' ? overview(app, event, { draft, field }) : groupCard(app, event, { draft, field }, group))),

  'options.keep': ({ app, event, form, parameters: { group, take, ...place } }) =>
    withField(app, place, (kept, field) => {
      const here = inGroup(choicesOf(app, event, { draft: kept, field }), group).map(({ value }) => value);
      const shown = take === 'ticked' ? here.slice(0, 100) : here;
      const taken = take === 'all' ? shown : take === 'none' ? [] : ticked(form, optionsInputs.ticked);
      const others = chosenIn({ draft: kept, field }).filter((value) => !shown.includes(value));
      const draft = saveDraft(app, { ...kept, values: { ...kept.values, [field.at]: [...others, ...taken].join('\n') } });
      return updated(overview(app, event, { draft, field }));
    }),
};
