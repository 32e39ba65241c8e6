import type { FormWidget } from '../../cards/operation-form-card';
import { longestTyped } from '../../cards/operation-form-card';
import type { Choice } from '../../cards/drop-down';
import type { PickKind } from '../../ghl/guide/picks';
import { pickerFor } from '../../mapping/due';
import { writingOf } from '../../mapping/form-moments';
import type { FormField } from '../../mapping/form-fields';
import { severalIn } from '../../mapping/form-values';
import { optionWords } from '../../mapping/option-words';
import { isSecretName } from '../../mapping/secret-fields';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import type { Surroundings } from '../surroundings';
import { surroundings } from '../surroundings';
import { ensureLocation } from './ensure-location';
import type { Choices } from './choices';
import { choicesFor } from './choices';
import type { Draft } from './draft';
import { countAt, isItems } from './fields';
import { finderOf, givenIn } from './picking';

/** More than these are looked through on a card of their own: the lists on a card that is full of them are shorter. */
const most = { boxes: 20, inDropDown: 40 };
const mostOnFullCard = { boxes: 6, inDropDown: 10 };
/** A card with more than these choices would outgrow what Google takes. */
const fullCard = 250;

const hints: Readonly<Partial<Record<FormField['field']['type'], string>>> = {
  texts: 'Separate several by commas',
  numbers: 'Numbers, separated by commas',
  object: 'JSON between braces',
  objects: 'JSON between brackets',
};

const longTexts = ['body', 'message', 'html', 'rawHTML', 'description', 'notes', 'formSubmitThanksMessage'];

/** What an optional yes or no is when neither is said. */
const unsaid: Readonly<Record<Draft['row']['method'], string>> = { GET: 'Either', POST: 'Not said', PUT: 'Leave as it is', DELETE: 'Not said' };

/** What answers speak of by id. It is read along with a form's own lists, so that it is told by name. */
const spokenOf: Readonly<Record<string, readonly PickKind[]>> = {
  opportunity: ['stage'],
  opportunities: ['stage'],
  event: ['calendar'],
  events: ['calendar'],
  calendar: ['group'],
  calendars: ['group'],
  blogs: ['author', 'category'],
};

/** What the widgets of a card are made of. */
export interface Filling {
  readonly draft: Draft;
  readonly choices: Choices;
  readonly around: Surroundings;
  readonly most: typeof most;
}

export const fillingOf = (app: App, event: AddOnEvent, draft: Draft, fields: readonly FormField[]): Filling => {
  ensureLocation(app);
  const around = surroundings(app, event);
  const picked = fields.flatMap(({ pick }) => (pick && !finderOf(pick) ? [pick] : []));
  const kinds = [...new Set([...picked, ...(spokenOf[draft.row.root ?? ''] ?? [])])];
  const choices = choicesFor(app, { kinds, info: around.info, given: givenIn(draft) });
  const counts = fields.map((field) => allowedFor(field, { choices }).length).filter((count) => count <= most.inDropDown);
  const isFull = counts.reduce((sum, count) => sum + count, 0) > fullCard;
  return { draft, around, choices, most: isFull ? mostOnFullCard : most };
};

/** What a field can be set to; empty where anything can be typed. */
export const allowedFor = ({ name, field, custom, pick }: FormField, { choices }: Pick<Filling, 'choices'>): readonly Choice[] =>
  field.values?.map((value) => ({ value, text: custom ? value : optionWords(name, value) })) ?? (pick && choices[pick]) ?? [];

export const isSeveral = ({ field }: FormField): boolean => field.type === 'texts' || field.type === 'numbers';

const hintFor = (formField: FormField): string => {
  const { at, field, help, pick } = formField;
  const { min, max } = field;
  if (isSecretName(at)) return 'Not kept: type it on the page that you send';
  if (pick) return 'The list of these cannot be read, so paste an ID';
  if (help !== '') return help;
  if (min !== undefined) return max === undefined ? `At least ${min}` : `From ${min} to ${max}`;
  if (formField.custom?.box) return 'All boxes together replace what was there';
  return hints[field.type] ?? '';
};

const textWidget = (formField: FormField, value: string, suggestions: readonly string[]): FormWidget => {
  const { at, name, field } = formField;
  const long = field.long === true || longTexts.includes(name) || field.type === 'object' || field.type === 'objects';
  return { kind: 'text', value: isSecretName(at) ? '' : value, hint: hintFor(formField), long, suggestions };
};

/** What was chosen stays to be chosen, though it is not offered any more. */
const withChosen = (offered: readonly Choice[], values: readonly string[]): readonly Choice[] => [
  ...offered,
  ...values.filter((one) => one !== '' && !offered.some(({ value }) => value === one)).map((value) => ({ value, text: value })),
];

/** How a field is asked for. */
export const widgetFor = (formField: FormField, filling: Filling): FormWidget => {
  const { draft, around } = filling;
  const { at, name, field, required, pick } = formField;
  const { local } = around;
  const value = draft.values[at] ?? '';
  const nameOf = (one: string): string => allowed.find((choice) => choice.value === one)?.text ?? one;
  const allowed = allowedFor(formField, filling);
  if (value.length > longestTyped) return { kind: 'fixed', text: `A text of ${value.length} characters, kept as it is` };
  if (formField.custom?.fixed) return { kind: 'fixed', text: 'Is added in GoHighLevel itself' };
  if (isItems(formField)) return { kind: 'items', count: countAt(draft.values, at) };
  if (pick && finderOf(pick)) return { kind: 'search', text: (draft.names[at] ?? value).split('\n').join(', ') };
  if (field.type === 'flag') return required ? { kind: 'switch', on: value === 'true' } : { kind: 'flag', value, none: unsaid[draft.row.method] };
  const writing = writingOf(field);
  if (writing) {
    const read = writing.read(value);
    const at = Number.isNaN(read) ? null : read;
    return writing.isDay ? { kind: 'day', at } : { kind: 'time', zone: local.timeZone, value: at === null ? null : pickerFor(at, local) };
  }
  if (allowed.length > 0 && isSeveral(formField)) {
    const values = severalIn(field, value);
    return allowed.length <= filling.most.boxes ? { kind: 'choices', values, choices: withChosen(allowed, values) } : { kind: 'options', chosen: values.map(nameOf), count: allowed.length };
  }
  if (allowed.length > filling.most.inDropDown) return { kind: 'search', text: value === '' ? '' : nameOf(value) };
  if (allowed.length > 0) return { kind: 'choice', value, choices: withChosen(allowed, [value]) };
  if (pick && filling.choices[pick]) return { kind: 'fixed', text: 'There is none to choose yet' };
  return textWidget(formField, value, name === 'tags' ? around.info.tags.map((tag) => tag.name) : formField.suggestions);
};

/** Whether it is filled in on the card itself, so that its value comes along with a click. */
export const isInput = ({ kind }: FormWidget): boolean => !['items', 'search', 'options', 'fixed'].includes(kind);
