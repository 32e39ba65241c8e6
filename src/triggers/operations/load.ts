import { anyOperation, offeredOperations } from '../../ghl/calls';
import type { Call } from '../../ghl/calls';
import type { Operation } from '../../ghl/operation';
import { unwrap } from '../../ghl/reply';
import { asObject } from '../../json';
import { answerOf } from '../../mapping/answer-view';
import type { FormField } from '../../mapping/form-fields';
import { inputFrom } from '../../mapping/form-input';
import type { FormValues } from '../../mapping/form-values';
import { recordTexts } from '../../mapping/record-texts';
import type { App } from '../app';
import type { Draft } from './draft';
import { saveDraft } from './draft';

/** The operation that reads what another changes or deletes: the same path by GET. Undefined where there is none. */
export const readerOf = ({ path }: Operation): string | undefined =>
  offeredOperations().find((id) => anyOperation(id)?.method === 'GET' && anyOperation(id)?.path === path.replace(/\/status$/, ''));

/**
 * What is there now of the thing that a form changes or deletes, as texts of these fields; null where it cannot be read,
 * and while it is not said of what. @throws GhlError
 */
export const textsNow = (app: App, { row, fields, values }: Pick<Draft, 'row' | 'fields' | 'values'>, wanted: readonly FormField[] = fields): FormValues | null => {
  const id = readerOf(row) ?? '';
  const reader = anyOperation(id);
  const filled = reader && inputFrom(reader, fields.filter(({ at }) => at.startsWith('path.')), values);
  if (!reader || !filled || 'errors' in filled) return null;
  const [outcome] = app.ghl.waveAsItCame([{ id, input: filled.input } as unknown as Call]);
  return recordTexts(wanted, asObject(answerOf(reader, outcome && unwrap(outcome)))['thing']);
};

/** The draft with what is there now filled in; null where that is not known. @throws GhlError */
export const loadedDraft = (app: App, draft: Draft): Draft | null => {
  const texts = textsNow(app, draft);
  return texts && saveDraft(app, { ...draft, values: { ...draft.values, ...texts }, before: texts, errors: {} });
};
