import { operationsCard } from '../../cards/operations-card';
import type { FormField } from '../../mapping/form-fields';
import type { App } from '../app';
import type { Response } from '../response';
import type { Draft } from './draft';
import { draftWithId } from './draft';
import { located } from './fields';
import { operationsView } from './list';

/** The cache has let go of a form that was left open for hours. */
export const formGone = (app: App): Response => ({
  navigate: [{ update: operationsCard(operationsView(app, {})) }],
  notify: 'That form was left open too long, and nothing was sent. Choose the operation again.',
});

/** Works on the draft that a button names. */
export const withDraft = (app: App, draftId: string, work: (draft: Draft) => Response): Response => {
  const draft = draftWithId(app, draftId);
  return draft ? work(draft) : formGone(app);
};

interface Place {
  readonly draftId: string;
  readonly at: string;
}

/** Works on the field that a button names. */
export const withField = (app: App, { draftId, at }: Place, work: (draft: Draft, field: FormField) => Response): Response =>
  withDraft(app, draftId, (draft) => {
    const found = located(draft.fields, at);
    return found ? work(draft, found.field) : formGone(app);
  });
