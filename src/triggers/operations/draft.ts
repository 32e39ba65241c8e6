import type { Operation } from '../../ghl/operation';
import { anyOperation } from '../../ghl/calls';
import { asNumber, asObject, asText, asTextEntries } from '../../json';
import type { JsonObject } from '../../json';
import type { FormField } from '../../mapping/form-fields';
import { formFields } from '../../mapping/form-fields';
import type { FormValues } from '../../mapping/form-values';
import { isSecret, withoutSecrets } from '../../mapping/secrets';
import type { App } from '../app';

/** A form that is being filled in. It is kept in the cache: a form that nobody touches for hours is gone. */
export interface Draft {
  readonly id: string;
  readonly operation: string;
  readonly row: Operation;
  /** Everything that can be filled in, lists as one field each. */
  readonly fields: readonly FormField[];
  readonly values: FormValues;
  /** What was picked on another card, by name. */
  readonly names: Readonly<Record<string, string>>;
  /** What was wrong when it was sent last, by the place of the field, until that field is changed. */
  readonly errors: Readonly<Record<string, string>>;
}

const draftKey = (id: string): string => `operation.${id}`;

export const saveDraft = (app: App, draft: Draft): Draft => {
  const { id, operation, values, names, errors } = draft;
  const kept = Object.fromEntries(Object.entries(values).filter(([at]) => !isSecret(at)));
  app.memory.put(draftKey(id), { operation, values: kept, names, errors });
  return draft;
};

/** A form nobody has touched yet, with what is known beforehand. Null when no such operation is known. */
export const newDraft = (app: App, operation: string, valuesFor: (fields: readonly FormField[]) => FormValues = () => ({})): Draft | null => {
  const row = anyOperation(operation);
  if (!row) return null;
  const fields = formFields(row);
  return saveDraft(app, { id: app.platform.newId(), operation, row, fields, values: valuesFor(fields), names: {}, errors: {} });
};

/** Null when the cache has let go of it, or when no such operation is known. */
export const draftWithId = (app: App, id: string): Draft | null => {
  const kept = asObject(app.memory.get(draftKey(id))?.value);
  const operation = asText(kept['operation']);
  const row = anyOperation(operation);
  if (!row) return null;
  return { id, operation, row, fields: formFields(row), values: asTextEntries(kept['values']), names: asTextEntries(kept['names']), errors: asTextEntries(kept['errors']) };
};

/** What came back when the draft was run. */
export interface Answered {
  readonly input: JsonObject;
  readonly reply: unknown;
  /** The number of the first row of this page. */
  readonly from: number;
}

const answerKey = (id: string): string => `operation.${id}.answer`;

export const saveAnswer = (app: App, draftId: string, answered: Answered): void => app.memory.put(answerKey(draftId), withoutSecrets(answered));

export const answerOfDraft = (app: App, draftId: string): Answered | null => {
  const kept = asObject(app.memory.get(answerKey(draftId))?.value);
  return kept['input'] === undefined ? null : { input: asObject(kept['input']), reply: kept['reply'], from: asNumber(kept['from']) ?? 0 };
};
