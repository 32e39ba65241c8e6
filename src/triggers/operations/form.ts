import type { Card } from '../../cards/card';
import type { FormFieldView, FormWidget, OperationFormView } from '../../cards/operation-form-card';
import { operationFormCard } from '../../cards/operation-form-card';
import type { ActionCall } from '../../cards/actions';
import { action } from '../../cards/actions';
import type { FormField } from '../../mapping/form-fields';
import { formFields, itemFields } from '../../mapping/form-fields';
import { dueFromPicker, pickerFor } from '../../mapping/due';
import type { App } from '../app';
import type { AddOnEvent, Form } from '../event';
import type { Surroundings } from '../surroundings';
import { surroundings } from '../surroundings';
import type { Choices } from './choices';
import { choicesFor, searchedFor } from './choices';
import type { Draft } from './draft';
import { countAt, isItems, isSecret } from './draft';

const perPage = 40;
/** Longer lists of allowed values are typed, with suggestions. */
const boxes = 40;

/** What is needed comes first; the rest follows in pages that fit on a card. */
export const pagesOf = (fields: readonly FormField[]): readonly (readonly FormField[])[] => {
  const needed = fields.filter(({ required }) => required);
  const others = fields.filter(({ required }) => !required);
  const short = needed.length + others.length <= 8;
  if (short) return [fields];
  const first = needed.length === 0 ? others.slice(0, 8) : needed;
  const rest = needed.length === 0 ? others.slice(8) : others;
  return [first, ...Array.from({ length: Math.ceil(rest.length / perPage) }, (_, page) => rest.slice(page * perPage, (page + 1) * perPage))];
};

const hints: Readonly<Partial<Record<FormField['field']['type'], string>>> = {
  texts: 'Separate several by commas',
  numbers: 'Numbers, separated by commas',
  object: 'JSON between braces',
  objects: 'JSON between brackets',
};

const longTexts = ['body', 'message', 'html', 'rawHTML', 'description', 'notes', 'formSubmitThanksMessage'];

const values = (text: string): readonly string[] => text.split(',').map((item) => item.trim()).filter(Boolean);

interface Filling {
  readonly draft: Draft;
  readonly choices: Choices;
  readonly around: Surroundings;
}

const widgetFor = (formField: FormField, { draft, choices, around }: Filling): FormWidget => {
  const { at, name, field } = formField;
  const value = draft.values[at] ?? '';
  const allowed = field.values?.map((one) => ({ value: one, text: one })) ?? choices[name] ?? [];
  if (isItems(formField)) return { kind: 'items', count: countAt(draft.values, at) };
  if (searchedFor.includes(name)) return { kind: 'search', text: draft.names[at] ?? value };
  if (field.type === 'flag') return { kind: 'flag', value };
  if (field.type === 'time') return { kind: 'time', value: value === '' ? null : pickerFor(Date.parse(value), around.local) };
  if (field.type === 'texts' && allowed.length > 0 && allowed.length <= boxes) return { kind: 'choices', values: values(value), choices: allowed };
  if (field.type !== 'texts' && allowed.length > 0) return { kind: 'choice', value, choices: allowed };
  const suggestions = name === 'tags' ? around.info.tags.map((tag) => tag.name) : allowed.map(({ text }) => text);
  return { kind: 'text', value, hint: hints[field.type] ?? '', long: longTexts.includes(name) || field.type === 'object' || field.type === 'objects', suggestions };
};

const notices: Readonly<Record<string, string>> = {
  'contacts.update': 'Tags given here replace all tags of the contact. To add one, use “Add tags to contact”.',
  'contacts.upsert': 'If somebody has this address as an additional one, it becomes their main address and the old one is lost. Tags given here replace all tags.',
  'contacts.tags.add': 'A tag can start workflows, which may send messages.',
  'contacts.tags.bulk-update': 'A tag can start workflows, which may send messages to everybody chosen.',
  'contacts.workflows.add': 'The workflow starts at once and may send messages.',
  'contacts.campaigns.add': 'The campaign starts at once and may send messages.',
  'contacts.business.bulk-update': 'An empty business takes the contacts out of the business they are in.',
  'conversations.messages.send': 'This sends a real message to the contact, through GoHighLevel.',
  'conversations.messages.set-status': 'GoHighLevel allows this only to the app that provided the message.',
};

interface Shown {
  readonly draft: Draft;
  readonly page: number;
  readonly errors?: Readonly<Record<string, string>>;
  readonly error?: string | null;
}

interface Asked extends Shown {
  readonly fields: readonly FormField[];
  readonly title: string;
  readonly notice: string;
  readonly submit: ActionCall;
  readonly submitText: string;
  readonly leave: ActionCall;
  readonly leaveText: string;
}

const cardFor = (app: App, event: AddOnEvent, asked: Asked): Card => {
  const { draft, errors = {}, error = null } = asked;
  const pages = pagesOf(asked.fields);
  const page = Math.min(Math.max(asked.page, 1), pages.length);
  const fields = pages[page - 1] ?? [];
  const around = surroundings(app, event);
  const filling: Filling = { draft, around, choices: choicesFor(app, fields, around.info) };
  const view: OperationFormView = {
    draftId: draft.id,
    title: asked.title,
    notice: asked.notice,
    fields: fields.map((formField): FormFieldView => {
      const { at, label, required, group } = formField;
      return { at, label, required, group, error: errors[at] ?? '', widget: widgetFor(formField, filling) };
    }),
    page,
    pages: pages.length,
    error,
    submit: asked.submit,
    submitText: asked.submitText,
    leave: asked.leave,
    leaveText: asked.leaveText,
  };
  return operationFormCard(view);
};

/** The form of a draft, on one of its pages. */
export const operationForm = (app: App, event: AddOnEvent, shown: Shown): Card => {
  const { draft } = shown;
  const { row, operation, id: draftId } = draft;
  return cardFor(app, event, {
    ...shown,
    fields: formFields(row),
    title: row.title ?? operation,
    notice: notices[operation] ?? '',
    submit: action('form.submit', { draftId }),
    submitText: row.destructive ? 'Go on' : 'Run',
    leave: action('operation.list', {}),
    leaveText: 'All operations',
  });
};

interface ItemShown extends Omit<Shown, 'page'> {
  readonly list: FormField;
  readonly index: number;
}

/** The form of one item of a list. */
export const itemForm = (app: App, event: AddOnEvent, { list, index, ...shown }: ItemShown): Card => {
  const where = { draftId: shown.draft.id, at: list.at };
  return cardFor(app, event, {
    ...shown,
    page: 1,
    fields: itemFields(list, index),
    title: `${list.label}, number ${index + 1}`,
    notice: '',
    submit: action('form.saveItem', { ...where, index: String(index) }),
    submitText: 'Keep',
    leave: action('form.items', where),
    leaveText: 'Back',
  });
};

/** What was filled in on the page that was shown, laid over what the draft holds. What is searched for elsewhere stays. */
export const filledIn = (app: App, event: AddOnEvent, { draft, fields, form }: { readonly draft: Draft; readonly fields: readonly FormField[]; readonly form: Form }): Draft => {
  const { local } = surroundings(app, event);
  const read = (field: FormField): string => {
    const picked = form.times[field.at];
    if (field.field.type === 'time') return picked ? new Date(dueFromPicker(picked.at, local)).toISOString() : '';
    return (form.texts[field.at] ?? []).join(',').trim();
  };
  const here = fields.filter((field) => !isItems(field) && !searchedFor.includes(field.name));
  return { ...draft, values: { ...draft.values, ...Object.fromEntries(here.map((field) => [field.at, read(field)])) } };
};

/** Whether a value of a page has to be typed anew, because it is never kept. */
export const hasSecrets = (fields: readonly FormField[]): boolean => fields.some(({ at }) => isSecret(at));
