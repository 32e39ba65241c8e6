import { action } from '../../cards/actions';
import { answerCard, rawAnswerCard } from '../../cards/answer-cards';
import { confirmCard } from '../../cards/confirm-card';
import { operationItemsCard } from '../../cards/operation-items-card';
import { operationsCard, operationsInputs } from '../../cards/operations-card';
import { pickCard, pickInputs } from '../../cards/pick-card';
import { anyOperation } from '../../ghl/calls';
import type { Call } from '../../ghl/calls';
import { asList, asObject, asText } from '../../json';
import { answerDetails, answerOf, answerRow } from '../../mapping/answer-view';
import type { FormField } from '../../mapping/form-fields';
import { formFields, itemFields } from '../../mapping/form-fields';
import { inputFrom, readValue } from '../../mapping/form-values';
import { nextPage } from '../../mapping/next-page';
import type { App } from '../app';
import { failureWords } from '../change-contact';
import type { AddOnEvent, Form } from '../event';
import type { HandlersOf } from '../handler';
import { typed } from '../handler';
import { pushed, updated } from '../landing';
import type { Response } from '../response';
import type { Draft } from '../operations/draft';
import { allFields, answerOfDraft, countAt, draftWithId, expanded, fieldAt, saveDraft, withoutItem } from '../operations/draft';
import { filledIn, itemForm, operationForm, pagesOf } from '../operations/form';
import { operationsForContact, operationsView, rememberUsed } from '../operations/list';
import { answeredCard, runDraft } from '../operations/run';

/** The cache has let go of a form that was left open for hours. */
const formGone = (app: App): Response => ({
  navigate: [{ update: operationsCard(operationsView(app, {})) }],
  notify: 'That form was left open too long. Choose the operation again.',
});

type WithDraft = (draft: Draft) => Response;

const withDraft = (app: App, draftId: string, work: WithDraft): Response => {
  const draft = draftWithId(app, draftId);
  return draft ? work(draft) : formGone(app);
};

/** The page that holds a field; 1 if none does. */
const pageWith = (fields: readonly FormField[], at: string): number => Math.max(1, pagesOf(fields).findIndex((page) => page.some((field) => at === field.at || at.startsWith(`${field.at}.`))) + 1);

/** The fields whose inputs came along: those of the page that was shown. */
const shownFields = (draft: Draft, form: Form): readonly FormField[] => {
  const pages = pagesOf(formFields(draft.row));
  const names = [...Object.keys(form.texts), ...Object.keys(form.times)];
  return pages.find((page) => page.some(({ at }) => names.includes(at))) ?? [];
};

const withForm = (app: App, event: AddOnEvent, draft: Draft, form: Form): Draft => saveDraft(app, filledIn(app, event, { draft, fields: shownFields(draft, form), form }));

const begin = (app: App, event: AddOnEvent, operation: string, contactId?: string): Response => {
  const row = anyOperation(operation);
  if (!row) return formGone(app);
  const places = formFields(row).filter(({ name }) => name === 'contactId' || name === 'contact_id');
  const known = contactId === undefined ? [] : places.map(({ at }) => [at, contactId] as const);
  rememberUsed(app, operation);
  const draft = saveDraft(app, { id: app.platform.newId(), operation, row, values: Object.fromEntries(known), names: {} });
  return pushed(operationForm(app, event, { draft, page: 1 }));
};

const run = (app: App, event: AddOnEvent, draft: Draft): Response => {
  const filled = inputFrom(draft.row, allFields(draft), draft.values);
  if ('errors' in filled) {
    const [first = ''] = Object.keys(filled.errors);
    const page = pageWith(formFields(draft.row), first);
    return updated(operationForm(app, event, { draft, page, errors: filled.errors, error: 'Something is missing or cannot be read: see the fields.' }));
  }
  try {
    return pushed(runDraft(app, draft, filled));
  } catch (failure) {
    return updated(operationForm(app, event, { draft, page: 1, error: failureWords(failure) }));
  }
};

const asked = (draft: Draft): Response =>
  pushed(
    confirmCard({
      title: `${draft.row.title ?? draft.operation}?`,
      subject: Object.values(draft.names).join(', '),
      consequence: 'What is deleted or taken away in GoHighLevel this way cannot be brought back from here.',
      confirmText: 'Yes, go on',
      confirm: action('operation.run', { draftId: draft.id }),
      cancel: action('operation.page', { draftId: draft.id, page: '1' }),
    }),
  );

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

export const operationActions: HandlersOf<'operation'> = {
  'operation.list': ({ app }) => pushed(operationsCard(operationsView(app, {}))),

  'operation.search': ({ app, form }) => updated(operationsCard(operationsView(app, { words: typed(form, operationsInputs.words) }))),

  'operation.category': ({ app, parameters: { category } }) => pushed(operationsCard(operationsView(app, { category }))),

  'operation.forContact': ({ app, parameters: { contactId } }) => pushed(operationsCard({ ...operationsView(app, { category: 'For this contact' }), found: operationsForContact(app), contactId })),

  'operation.form': ({ app, event, parameters: { operation } }) => begin(app, event, operation),

  'operation.formFor': ({ app, event, parameters: { operation, contactId } }) => begin(app, event, operation, contactId),

  'operation.page': ({ app, event, form, parameters: { draftId, page } }) =>
    withDraft(app, draftId, (draft) => updated(operationForm(app, event, { draft: withForm(app, event, draft, form), page: Number(page) || 1 }))),

  'operation.submit': ({ app, event, form, parameters: { draftId } }) =>
    withDraft(app, draftId, (kept) => {
      const draft = filledIn(app, event, { draft: kept, fields: shownFields(kept, form), form });
      saveDraft(app, draft);
      return draft.row.destructive ? asked(draft) : run(app, event, draft);
    }),

  'operation.run': ({ app, event, parameters: { draftId } }) => withDraft(app, draftId, (draft) => run(app, event, draft)),

  'operation.items': ({ app, event, form, parameters }) => withList(app, parameters, (draft, list) => itemsOf(withForm(app, event, draft, form), list)),

  'operation.item': ({ app, event, parameters: { index, ...place } }) => withList(app, place, (draft, list) => updated(itemForm(app, event, { draft, list, index: Number(index) || 0 }))),

  'operation.saveItem': ({ app, event, form, parameters: { index, ...place } }) =>
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

  'operation.removeItem': ({ app, parameters: { index, ...place } }) =>
    withList(app, place, (draft, list) => itemsOf(saveDraft(app, { ...draft, values: withoutItem(draft.values, list.at, Number(index) || 0) }), list)),

  'operation.pick': ({ app, event, form, parameters }) =>
    withList(app, parameters, (draft, field) => {
      withForm(app, event, draft, form);
      return updated(pickCard({ ...parameters, label: field.label, words: '', found: null, error: null }));
    }),

  'operation.pickSearch': ({ app, form, parameters }) =>
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

  'operation.picked': ({ app, event, parameters: { draftId, at, value, text } }) =>
    withDraft(app, draftId, (draft) => {
      const picked = saveDraft(app, { ...draft, values: { ...draft.values, [at]: value }, names: { ...draft.names, [at]: text } });
      return updated(operationForm(app, event, { draft: picked, page: pageWith(formFields(draft.row), at) }));
    }),

  'operation.more': ({ app, event, parameters: { draftId } }) =>
    withDraft(app, draftId, (draft) => {
      const answered = answerOfDraft(app, draftId);
      const answer = answered && answerOf(draft.row, answered.reply);
      if (!answered || !answer || !('list' in answer)) return run(app, event, draft);
      const input = nextPage(draft.row, { ...answered, list: answer.list });
      if (!input) return updated(answeredCard(draft, answered), 'That was the last page.');
      try {
        return updated(runDraft(app, draft, { input, from: answered.from + answer.list.length }));
      } catch (failure) {
        return updated(answeredCard(draft, answered), failureWords(failure));
      }
    }),

  'operation.answer': ({ app, event, parameters: { draftId, index } }) =>
    withDraft(app, draftId, (draft) => {
      const answered = answerOfDraft(app, draftId);
      const answer = answered && answerOf(draft.row, answered.reply);
      if (!answer || !('list' in answer)) return run(app, event, draft);
      const thing = answer.list[Number(index)];
      const details = typeof thing === 'object' && thing !== null ? answerDetails(asObject(thing)) : [{ label: 'Value', value: asText(thing) }];
      return pushed(answerCard({ draftId, title: draft.row.title ?? draft.operation, heading: answerRow(thing).title, details, link: '' }));
    }),

  'operation.raw': ({ app, event, parameters: { draftId } }) =>
    withDraft(app, draftId, (draft) => {
      const answered = answerOfDraft(app, draftId);
      if (!answered) return run(app, event, draft);
      return pushed(rawAnswerCard({ draftId, title: draft.row.title ?? draft.operation, json: JSON.stringify(answered.reply, null, 2) }));
    }),
};
