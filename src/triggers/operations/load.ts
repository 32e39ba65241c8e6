import { anyOperation, offeredOperations } from '../../ghl/calls';
import type { Call } from '../../ghl/calls';
import { unwrap } from '../../ghl/reply';
import { asObject } from '../../json';
import { answerOf } from '../../mapping/answer-view';
import { inputFrom } from '../../mapping/form-input';
import { recordTexts } from '../../mapping/record-texts';
import type { App } from '../app';
import type { Draft } from './draft';
import { saveDraft } from './draft';

/** The operation that reads what a form changes: the same path by GET. Undefined where there is none. */
export const readerOf = ({ row }: Draft): string | undefined =>
  row.method === 'PUT' ? offeredOperations().find((id) => anyOperation(id)?.method === 'GET' && anyOperation(id)?.path === row.path) : undefined;

/** The draft with what is there now filled in; null while it is not said of what. @throws GhlError */
export const loadedDraft = (app: App, draft: Draft): Draft | null => {
  const id = readerOf(draft);
  const row = id === undefined ? undefined : anyOperation(id);
  const path = draft.fields.filter(({ at }) => at.startsWith('path.'));
  const filled = row && inputFrom(row, path, draft.values);
  if (!row || !filled || 'errors' in filled) return null;
  const [outcome] = app.ghl.waveAsItCame([{ id, input: filled.input } as unknown as Call]);
  const answer = answerOf(row, outcome && unwrap(outcome));
  const texts = recordTexts(draft.fields, asObject(answer)['thing']);
  return saveDraft(app, { ...draft, values: { ...draft.values, ...texts }, before: texts, errors: {} });
};
