import type { FormField } from '../../mapping/form-fields';
import { itemFields } from '../../mapping/form-fields';
import { writingOf } from '../../mapping/form-moments';
import { dueFromPicker } from '../../mapping/due';
import type { App } from '../app';
import type { AddOnEvent, Form } from '../event';
import type { Draft } from './draft';
import { askedFields, saveDraft } from './draft';
import { itemAt } from './fields';
import { pagesOf } from './pages';
import { fillingOf, isInput, widgetFor } from './widgets';

/** What was on the card that was clicked on, as its buttons say it: `page.2`, or an item such as `body.openHours.0`. */
export const fromPage = (page: number): string => `page.${page}`;
export const fromNothing = 'none';

/** The fields whose inputs come along with a click. */
const shownFields = (draft: Draft, from: string): readonly FormField[] => {
  const [, page] = /^page\.(\d+)$/.exec(from) ?? [];
  if (page !== undefined) return pagesOf(askedFields(draft))[Number(page) - 1] ?? [];
  const item = itemAt(draft.fields, from);
  return item ? itemFields(item.list, item.index) : [];
};

export interface FilledCard {
  readonly draft: Draft;
  readonly from: string;
  readonly form: Form;
}

/**
 * What was filled in on the card that was shown, laid over what the draft holds. What is filled in on cards of its own
 * stays. What was wrong with a field is forgotten once the field is another.
 */
export const filledIn = (app: App, event: AddOnEvent, { draft, from, form }: FilledCard): Draft => {
  const fields = shownFields(draft, from);
  const filling = fillingOf(app, event, draft, fields);
  const { local } = filling.around;
  const read = ({ at, field, required }: FormField): string => {
    const picked = form.times[at]?.at;
    const text = (form.texts[at] ?? []).join('\n').trim();
    const writing = writingOf(field);
    if (writing && picked !== undefined) return writing.write(writing.isDay ? picked : dueFromPicker(picked, local));
    return field.type === 'flag' && required ? String(text === 'true') : text;
  };
  const typed = fields.filter((field) => isInput(widgetFor(field, filling))).map((field) => [field.at, read(field)] as const);
  const news = typed.filter(([at, text]) => text !== (draft.values[at] ?? ''));
  const errors = Object.fromEntries(Object.entries(draft.errors).filter(([at]) => !news.some(([changed]) => changed === at)));
  return { ...draft, errors, values: { ...draft.values, ...Object.fromEntries(news) } };
};

/** The same, kept for the cards that follow. */
export const keptDraft = (app: App, event: AddOnEvent, card: FilledCard): Draft => saveDraft(app, filledIn(app, event, card));
