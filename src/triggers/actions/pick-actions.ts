import type { PickView } from '../../cards/pick-card';
import { pickCard, pickInputs } from '../../cards/pick-card';
import type { Call } from '../../ghl/calls';
import { asList, asObject, asText } from '../../json';
import { answerRow } from '../../mapping/answer-view';
import type { FormField } from '../../mapping/form-fields';
import type { App } from '../app';
import { failureWords } from '../change-contact';
import type { AddOnEvent } from '../event';
import type { HandlersOf } from '../handler';
import { typed } from '../handler';
import { updated } from '../landing';
import { searchedFor } from '../operations/choices';
import type { Draft } from '../operations/draft';
import { saveDraft } from '../operations/draft';
import { keptDraft } from '../operations/filled-in';
import { formWith } from '../operations/form';
import { allowedFor, fillingOf } from '../operations/widgets';
import { withDraft, withField } from '../operations/with-draft';

type Found = NonNullable<PickView['found']>;

/** Contacts by words in their name, e-mail or phone. @throws GhlError */
const contactsFor = (app: App, words: string): Found => {
  const call = { id: 'contacts.search', input: { body: { pageLimit: 20, query: words } } } as unknown as Call;
  const reply = app.ghl.call(call.id, call.input as never);
  return asList(asObject(reply)['contacts'], (contact) => ({ value: asText(asObject(contact)['id']), ...answerRow(contact) }));
};

/** Those of a list that is known, in whose name all of the words are; the whole list without words. */
const amongKnown = (app: App, event: AddOnEvent, { draft, field, words }: { readonly draft: Draft; readonly field: FormField; readonly words: string }): Found => {
  const wanted = words.toLowerCase().split(/\s+/);
  return allowedFor(field, fillingOf(app, event, draft, [field]))
    .filter(({ text }) => wanted.every((word) => text.toLowerCase().includes(word)))
    .map(({ value, text }) => ({ value, title: text, subtitle: '' }));
};

const isContact = ({ name }: FormField): boolean => searchedFor.includes(name);

export const pickActions: HandlersOf<'pick'> = {
  'pick.open': ({ app, event, form, parameters: { from, ...place } }) =>
    withField(app, place, (kept, field) => {
      const draft = keptDraft(app, event, { draft: kept, from, form });
      const found = isContact(field) ? null : amongKnown(app, event, { draft, field, words: '' });
      return updated(pickCard({ ...place, label: field.label, isContact: isContact(field), words: '', found, error: null }));
    }),

  'pick.search': ({ app, event, form, parameters }) =>
    withField(app, parameters, (draft, field) => {
      const words = typed(form, pickInputs.words);
      const view = { ...parameters, label: field.label, isContact: isContact(field), words };
      if (!isContact(field)) return updated(pickCard({ ...view, found: amongKnown(app, event, { draft, field, words }), error: null }));
      if (words === '') return updated(pickCard({ ...view, found: null, error: 'Type a name, an e-mail or a phone number.' }));
      try {
        return updated(pickCard({ ...view, found: contactsFor(app, words), error: null }));
      } catch (failure) {
        return updated(pickCard({ ...view, found: null, error: failureWords(failure) }));
      }
    }),

  'pick.choose': ({ app, event, parameters: { draftId, at, value, text } }) =>
    withDraft(app, draftId, (draft) => {
      const errors = Object.fromEntries(Object.entries(draft.errors).filter(([place]) => place !== at));
      const picked = saveDraft(app, { ...draft, errors, values: { ...draft.values, [at]: value }, names: { ...draft.names, [at]: text } });
      return updated(formWith(app, event, { draft: picked, at }));
    }),

  'pick.clear': ({ app, event, parameters: { draftId, at } }) =>
    withDraft(app, draftId, (draft) => {
      const without = (texts: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(texts).filter(([place]) => place !== at));
      return updated(formWith(app, event, { draft: saveDraft(app, { ...draft, values: without(draft.values), names: without(draft.names) }), at }));
    }),
};
