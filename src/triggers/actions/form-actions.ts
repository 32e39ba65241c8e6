import { itemFields } from '../../mapping/form-fields';
import type { FormField } from '../../mapping/form-fields';
import { errorsIn } from '../../mapping/form-values';
import { isSecretName } from '../../mapping/secret-fields';
import type { App } from '../app';
import { failureWords } from '../change-contact';
import type { HandlersOf } from '../handler';
import { updated } from '../landing';
import type { Draft } from '../operations/draft';
import { askedFields, saveDraft } from '../operations/draft';
import type { Item } from '../operations/fields';
import { expanded, itemAt, withItemMovedUp, withoutItem } from '../operations/fields';
import { filledIn, keptDraft } from '../operations/filled-in';
import { formWith, itemForm, operationForm } from '../operations/form';
import { itemsCard } from '../operations/items';
import { loadedDraft } from '../operations/load';
import { pageWith } from '../operations/pages';
import { asked, runForm } from '../operations/submit';
import { formGone, withDraft, withField } from '../operations/with-draft';
import type { Response } from '../response';

interface ItemPlace {
  readonly draftId: string;
  readonly at: string;
  readonly index: string;
}

const withItem = (app: App, { draftId, at, index }: ItemPlace, work: (draft: Draft, item: Item) => Response): Response =>
  withDraft(app, draftId, (draft) => {
    const item = itemAt(draft.fields, `${at}.${index}`);
    return item ? work(draft, item) : formGone(app);
  });

/** A secret that was typed on the page that is left is not on the next one. */
const secretWords = (draft: Draft): string | undefined =>
  Object.entries(draft.values).some(([at, text]) => isSecretName(at) && text !== '') ? 'Type the password or key again on the page that you send: it is not kept.' : undefined;

const withoutErrors = (draft: Draft, fields: readonly FormField[]): Draft['errors'] =>
  Object.fromEntries(Object.entries(draft.errors).filter(([at]) => !fields.some((field) => field.at === at)));

/** The page to go on with, from 1: the first on which loading filled something in. */
const firstFilledIn = (draft: Draft, loaded: Draft): number => {
  const fields = askedFields(loaded);
  return pageWith(fields, fields.find(({ at }) => (loaded.values[at] ?? '') !== (draft.values[at] ?? ''))?.at ?? '');
};

export const formActions: HandlersOf<'form'> = {
  'form.page': ({ app, event, form, parameters: { draftId, page, from } }) =>
    withDraft(app, draftId, (kept) => {
      const draft = keptDraft(app, event, { draft: kept, from, form });
      return updated(operationForm(app, event, { draft, page: Number(page) || 1 }), secretWords(draft));
    }),

  'form.submit': ({ app, event, form, parameters: { draftId, from } }) =>
    withDraft(app, draftId, (kept) => {
      const draft = keptDraft(app, event, { draft: kept, from, form });
      return draft.row.destructive ? asked(draft) : runForm(app, event, draft);
    }),

  'form.run': ({ app, event, parameters: { draftId } }) => withDraft(app, draftId, (draft) => runForm(app, event, draft)),

  'form.load': ({ app, event, form, parameters: { draftId, from } }) =>
    withDraft(app, draftId, (kept) => {
      const draft = keptDraft(app, event, { draft: kept, from, form });
      try {
        const loaded = loadedDraft(app, draft);
        if (!loaded) return updated(operationForm(app, event, { draft, page: 1, error: 'Choose first what is to be changed.' }));
        return updated(operationForm(app, event, { draft: loaded, page: firstFilledIn(draft, loaded) }), 'Filled in with what is there. Only what you change is sent.');
      } catch (failure) {
        return updated(operationForm(app, event, { draft, page: 1, error: failureWords(failure) }));
      }
    }),

  'form.show': ({ app, event, parameters: { draftId, at } }) => withDraft(app, draftId, (draft) => updated(formWith(app, event, { draft, at }))),

  'form.items': ({ app, event, form, parameters: { from, ...place } }) =>
    withField(app, place, (kept, list) => updated(itemsCard(app, event, { draft: keptDraft(app, event, { draft: kept, from, form }), list }))),

  'form.item': ({ app, event, parameters }) => withItem(app, parameters, (draft, item) => updated(itemForm(app, event, { draft, ...item }))),

  'form.saveItem': ({ app, event, form, parameters }) =>
    withItem(app, parameters, (kept, item) => {
      const { list, index } = item;
      const filled = filledIn(app, event, { draft: kept, from: `${list.at}.${index}`, form });
      const fields = expanded(itemFields(list, index), filled.values);
      const errors = errorsIn(fields, filled.values);
      const draft = saveDraft(app, { ...filled, errors: { ...withoutErrors(filled, fields), ...errors } });
      if (Object.keys(errors).length === 0) return updated(itemsCard(app, event, { draft, list }));
      return updated(itemForm(app, event, { draft, ...item, error: 'Something is missing or cannot be read. See what is marked below.' }));
    }),

  'form.moveItemUp': ({ app, event, parameters }) =>
    withItem(app, parameters, (draft, item) =>
      updated(itemsCard(app, event, { draft: saveDraft(app, { ...draft, values: withItemMovedUp(draft.values, item), names: withItemMovedUp(draft.names, item) }), list: item.list })),
    ),

  'form.removeItem': ({ app, event, parameters }) =>
    withItem(app, parameters, (draft, item) =>
      updated(itemsCard(app, event, { draft: saveDraft(app, { ...draft, values: withoutItem(draft.values, item), names: withoutItem(draft.names, item), errors: {} }), list: item.list })),
    ),
};
