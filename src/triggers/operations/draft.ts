import type { Operation } from '../../ghl/operation';
import { anyOperation } from '../../ghl/calls';
import { asObject, asText, asTextEntries } from '../../json';
import type { FormField } from '../../mapping/form-fields';
import { formFields } from '../../mapping/form-fields';
import type { FormValues } from '../../mapping/form-values';
import { isSecretName } from '../../mapping/secret-fields';
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
  const kept = Object.fromEntries(Object.entries(values).filter(([at]) => !isSecretName(at)));
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
