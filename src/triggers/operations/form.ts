import type { ActionCall } from '../../cards/actions';
import { action } from '../../cards/actions';
import type { Card } from '../../cards/card';
import type { FormFieldView } from '../../cards/operation-form-card';
import { operationFormCard } from '../../cards/operation-form-card';
import { notices } from '../../ghl/guide/notices';
import type { FormField } from '../../mapping/form-fields';
import { itemFields } from '../../mapping/form-fields';
import { presetTexts } from '../../mapping/form-values';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import type { Draft } from './draft';
import { askedFields } from './draft';
import type { Item } from './fields';
import { countAt, located } from './fields';
import { fromNothing, fromPage } from './filled-in';
import { readerOf } from './load';
import { pagesOf, pageWith } from './pages';
import { onlyReads } from './run';
import { canTakeBack, undoLimit } from './undo-ahead';
import type { Filling } from './widgets';
import { fillingOf, widgetFor } from './widgets';

/** What is wrong with a field; with a list, what is wrong in the first of its items that something is wrong with. */
const errorAt = ({ errors }: Draft, at: string): string => {
  const [inside] = Object.entries(errors).filter(([place]) => place.startsWith(`${at}.`));
  const number = Number(inside?.[0].slice(at.length + 1).split('.')[0]) + 1;
  return errors[at] ?? (inside ? `number ${number}: ${inside[1]}` : '');
};

const fieldViews = (fields: readonly FormField[], filling: Filling): readonly FormFieldView[] =>
  fields.map((field): FormFieldView => {
    const { at, label, help, required, group } = field;
    return { at, label, help, required, group, error: errorAt(filling.draft, at), widget: widgetFor(field, filling) };
  });

/** What it does that one would not expect. What is destructive asks once more, and says there what cannot be brought back. */
const noticeOf = (draft: Draft): string => {
  const { operation, row } = draft;
  const isSafe = onlyReads(row) || row.destructive || canTakeBack(operation);
  return [notices[operation] ?? '', isSafe ? undoLimit(draft) : 'It cannot be undone from here.'].filter(Boolean).join(' ');
};

interface Shown {
  readonly draft: Draft;
  readonly error?: string | null;
}

/** The form of a draft, on one of its pages, from 1. */
export const operationForm = (app: App, event: AddOnEvent, { draft, page: wanted, error = null }: Shown & { readonly page: number }): Card => {
  const { row, operation, id: draftId } = draft;
  const pages = pagesOf(askedFields(draft));
  const page = Math.min(Math.max(wanted, 1), pages.length);
  const fields = pages[page - 1] ?? [];
  return operationFormCard({
    draftId,
    from: fromPage(page),
    title: row.title ?? operation,
    subject: draft.given.flatMap((at) => draft.names[at] ?? []).join(' · '),
    notice: noticeOf(draft),
    fields: fieldViews(fields, fillingOf(app, event, draft, fields)),
    page,
    pages: pages.length,
    error,
    load: page === 1 && row.method === 'PUT' && readerOf(row) !== undefined ? action('form.load', { draftId, from: fromPage(page) }) : null,
    moveUp: null,
    submit: action('form.submit', { draftId, from: fromPage(page) }),
    submitText: row.destructive ? 'Go on' : 'Run',
    leave: action('operation.list', {}),
    leaveText: 'All operations',
  });
};

/** The form of one item of a list. */
export const itemForm = (app: App, event: AddOnEvent, { draft, list, index, error = null }: Shown & Item): Card => {
  const draftId = draft.id;
  const where = { draftId, at: list.at };
  const isThere = index < countAt(draft.values, list.at);
  const moveUp: ActionCall | null = isThere && index > 0 ? action('form.moveItemUp', { ...where, index: String(index) }) : null;
  const fields = itemFields(list, index);
  const shown = isThere ? draft : { ...draft, values: { ...presetTexts(fields, ''), ...draft.values } };
  return operationFormCard({
    draftId,
    from: `${list.at}.${index}`,
    title: `${list.label}, number ${index + 1}`,
    subject: '',
    notice: '',
    fields: fieldViews(fields, fillingOf(app, event, shown, fields)),
    page: 1,
    pages: 1,
    error,
    load: null,
    moveUp,
    submit: action('form.saveItem', { ...where, index: String(index) }),
    submitText: 'Keep',
    leave: action('form.items', { ...where, from: fromNothing }),
    leaveText: isThere ? 'Change nothing' : 'Add none',
  });
};

/** The card that a field is on: a page of the form, or the item that the field is a part of. */
export const formWith = (app: App, event: AddOnEvent, { draft, at, error = null }: Shown & { readonly at: string }): Card => {
  const holder = located(draft.fields, at)?.holder;
  return holder ? itemForm(app, event, { draft, error, ...holder }) : operationForm(app, event, { draft, error, page: pageWith(askedFields(draft), at) });
};
