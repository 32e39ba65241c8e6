import { action } from '../../cards/actions';
import { confirmCard } from '../../cards/confirm-card';
import type { FormField } from '../../mapping/form-fields';
import { formFields } from '../../mapping/form-fields';
import { inputFrom } from '../../mapping/form-values';
import type { App } from '../app';
import { failureWords } from '../change-contact';
import type { AddOnEvent } from '../event';
import { pushed, updated } from '../landing';
import type { Response } from '../response';
import { answeredCard } from './answered-card';
import type { Draft } from './draft';
import { allFields } from './draft';
import { operationForm, pagesOf } from './form';
import { runDraft } from './run';

/** The page that holds a field; 1 if none does. */
export const pageWith = (fields: readonly FormField[], at: string): number => Math.max(1, pagesOf(fields).findIndex((page) => page.some((field) => at === field.at || at.startsWith(`${field.at}.`))) + 1);

/** Sends what was filled in, or shows the form again with what is wrong with it. */
export const runForm = (app: App, event: AddOnEvent, draft: Draft): Response => {
  const filled = inputFrom(draft.row, allFields(draft), draft.values);
  if ('errors' in filled) {
    const [first = ''] = Object.keys(filled.errors);
    const page = pageWith(formFields(draft.row), first);
    return updated(operationForm(app, event, { draft, page, errors: filled.errors, error: 'Something is missing or cannot be read: see the fields.' }));
  }
  try {
    return pushed(answeredCard(app, event, draft, runDraft(app, draft, filled.input)));
  } catch (failure) {
    return updated(operationForm(app, event, { draft, page: 1, error: failureWords(failure) }));
  }
};

/** Asks before something is lost. */
export const asked = (draft: Draft): Response =>
  pushed(
    confirmCard({
      title: `${draft.row.title ?? draft.operation}?`,
      subject: Object.values(draft.names).join(', '),
      consequence: 'What is deleted or taken away in GoHighLevel this way cannot be brought back from here.',
      confirmText: 'Yes, go on',
      confirm: action('form.run', { draftId: draft.id }),
      cancel: action('form.page', { draftId: draft.id, page: '1' }),
    }),
  );
