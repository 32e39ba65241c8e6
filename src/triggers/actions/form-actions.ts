import { operationItemsCard } from '../../cards/operation-items-card';
import { pickCard, pickInputs } from '../../cards/pick-card';
import type { Call } from '../../ghl/calls';
import { asList, asObject, asText } from '../../json';
import { answerRow } from '../../mapping/answer-view';
import type { FormField } from '../../mapping/form-fields';
import { formFields, itemFields } from '../../mapping/form-fields';
import { readValue } from '../../mapping/form-values';
import type { App } from '../app';
import { failureWords } from '../change-contact';
import type { AddOnEvent, Form } from '../event';
import type { HandlersOf } from '../handler';
import { typed } from '../handler';
import { updated } from '../landing';
import type { Draft } from '../operations/draft';
import { countAt, expanded, fieldAt, saveDraft, withoutItem } from '../operations/draft';
import { filledIn, itemForm, operationForm, pagesOf } from '../operations/form';
import { asked, pageWith, runForm } from '../operations/submit';
import { formGone, withDraft } from '../operations/with-draft';
import type { Response } from '../response';

/** The fields whose inputs came along: those of the page that was shown. */
const shownFields = (draft: Draft, form: Form): readonly FormField[] => {
  const pages = pagesOf(formFields(draft.row));
  const names = [...Object.keys(form.texts), ...Object.keys(form.times)];
  return pages.find((page) => page.some(({ at }) => names.includes(at))) ?? [];
};

const withForm = (app: App, event: AddOnEvent, draft: Draft, form: Form): Draft => saveDraft(app, filledIn(app, event, { draft, fields: shownFields(draft, form), form }));

const itemsOf = (draft: Draft, list: FormField): Response => {
  const count = countAt(draft.values, list.at);
  const items = Array.from({ length: count }, (_, index) =>
    itemFields(list, index)
      .flatMap(({ at }) => draft.values[at] ?? [])
      .filter(Boolean)
      .join(', '),
  );
  return updated(operationItemsCard({ draftId: draft.id, at: list.at, label: list.label, items }));
};

interface Place {
  readonly draftId: string;
  readonly at: string;
}

const withList = (app: App, { draftId, at }: Place, work: (draft: Draft, list: FormField) => Response): Response =>
  withDraft(app, draftId, (draft) => {
    const list = fieldAt(draft, at);
    return list ? work(draft, list) : formGone(app);
  });

/** Contacts by words in their name, e-mail or phone. */
const contactsFor = (app: App, words: string) => {
  const call = { id: 'contacts.search', input: { body: { pageLimit: 20, query: words } } } as unknown as Call;
  const reply = app.ghl.call(call.id, call.input as never);
  return asList(asObject(reply)['contacts'], (contact) => ({ value: asText(asObject(contact)['id']), ...answerRow(contact) }));
};

export const formActions: HandlersOf<'form'> = {
  'form.page': ({ app, event, form, parameters: { draftId, page } }) =>
    withDraft(app, draftId, (draft) => updated(operationForm(app, event, { draft: withForm(app, event, draft, form), page: Number(page) || 1 }))),

  'form.submit': ({ app, event, form, parameters: { draftId } }) =>
    withDraft(app, draftId, (kept) => {
      const draft = filledIn(app, event, { draft: kept, fields: shownFields(kept, form), form });
      saveDraft(app, draft);
      return draft.row.destructive ? asked(draft) : runForm(app, event, draft);
    }),

  'form.run': ({ app, event, parameters: { draftId } }) => withDraft(app, draftId, (draft) => runForm(app, event, draft)),

  'form.items': ({ app, event, form, parameters }) => withList(app, parameters, (draft, list) => itemsOf(withForm(app, event, draft, form), list)),

  'form.item': ({ app, event, parameters: { index, ...place } }) => withList(app, place, (draft, list) => updated(itemForm(app, event, { draft, list, index: Number(index) || 0 }))),

  'form.saveItem': ({ app, event, form, parameters: { index, ...place } }) =>
    withList(app, place, (kept, list) => {
      const number = Number(index) || 0;
      const fields = itemFields(list, number);
      const draft = saveDraft(app, filledIn(app, event, { draft: kept, fields, form }));
      const errors = Object.fromEntries(
        expanded(fields, draft.values).flatMap((field) => {
          const text = draft.values[field.at] ?? '';
          if (text === '') return field.required ? [[field.at, 'is needed']] : [];
          const read = readValue(field, text);
          return 'error' in read ? [[field.at, read.error]] : [];
        }),
      );
      const isFine = Object.keys(errors).length === 0;
      return isFine ? itemsOf(draft, list) : updated(itemForm(app, event, { draft, list, index: number, errors, error: 'Something is missing or cannot be read: see the fields.' }));
    }),

  'form.removeItem': ({ app, parameters: { index, ...place } }) =>
    withList(app, place, (draft, list) => itemsOf(saveDraft(app, { ...draft, values: withoutItem(draft.values, list.at, Number(index) || 0) }), list)),

  'form.pick': ({ app, event, form, parameters }) =>
    withList(app, parameters, (draft, field) => {
      withForm(app, event, draft, form);
      return updated(pickCard({ ...parameters, label: field.label, words: '', found: null, error: null }));
    }),

  'form.pickSearch': ({ app, form, parameters }) =>
    withList(app, parameters, (_, field) => {
      const words = typed(form, pickInputs.words);
      const view = { ...parameters, label: field.label, words };
      if (words === '') return updated(pickCard({ ...view, found: null, error: 'Type a name, an e-mail or a phone number.' }));
      try {
        return updated(pickCard({ ...view, found: contactsFor(app, words), error: null }));
      } catch (failure) {
        return updated(pickCard({ ...view, found: null, error: failureWords(failure) }));
      }
    }),

  'form.picked': ({ app, event, parameters: { draftId, at, value, text } }) =>
    withDraft(app, draftId, (draft) => {
      const picked = saveDraft(app, { ...draft, values: { ...draft.values, [at]: value }, names: { ...draft.names, [at]: text } });
      return updated(operationForm(app, event, { draft: picked, page: pageWith(formFields(draft.row), at) }));
    }),
};
