import type { Operation } from '../../ghl/operation';
import { anyOperation } from '../../ghl/calls';
import type { OperationContext } from '../../cards/operation-context';
import { asObject, asText, asTextEntries, asTexts } from '../../json';
import type { FormField } from '../../mapping/form-fields';
import type { FormValues } from '../../mapping/form-values';
import { presetTexts } from '../../mapping/form-values';
import { isSecretName } from '../../mapping/secret-fields';
import type { App } from '../app';
import { companyOf } from '../location-info';
import { fieldsWith, knownValues } from './context';
import { knownNames } from './known-names';
import { fieldsFor } from './fields-for';

/** A form that is being filled in. It is kept in the cache: a form that nobody touches for hours is gone. */
export interface Draft {
  readonly id: string;
  readonly operation: string;
  readonly row: Operation;
  /** Everything that can be filled in, lists as one field each. */
  readonly fields: readonly FormField[];
  readonly values: FormValues;
  /** What is known to be there already, where the operation changes something. */
  readonly before: FormValues;
  /** What was picked on another card, by name. */
  readonly names: Readonly<Record<string, string>>;
  /** The places of what was known before anybody typed, which is not asked for. */
  readonly given: readonly string[];
  /** What was wrong when it was sent last, by the place of the field, until that field is changed. */
  readonly errors: Readonly<Record<string, string>>;
  /** The attempt that may have been done although its answer got lost, once the rep was told so; empty for none. */
  readonly warned: string;
}

const draftKey = (id: string): string => `operation.${id}`;

export const saveDraft = (app: App, draft: Draft): Draft => {
  const { id, operation, values, before, names, given, errors, warned } = draft;
  const kept = Object.fromEntries(Object.entries(values).filter(([at]) => !isSecretName(at)));
  app.memory.put(draftKey(id), { operation, values: kept, before, names, given, errors, warned });
  return draft;
};

const locationIdOf = ({ session }: App): string => {
  const stored = session.stored();
  return stored && 'locationId' in stored ? stored.locationId : '';
};

/** A form nobody has touched yet, with what is known beforehand. Null when no such operation is known. */
export const newDraft = (app: App, operation: string, known: OperationContext = {}): Draft | null => {
  const row = anyOperation(operation);
  if (!row) return null;
  const fields = fieldsFor(app, row, operation);
  const already = knownValues(operation, fields, { ...known, companyId: companyOf(app) });
  const typed = fieldsWith('email', operation, fields).map(({ at }) => at);
  const given = Object.keys(already).filter((at) => !typed.includes(at));
  const names = knownNames(app, { operation, fields, known });
  const values = { ...presetTexts(fields, locationIdOf(app)), ...already };
  return saveDraft(app, { id: app.platform.newId(), operation, row, fields, values, before: {}, names, given, errors: {}, warned: '' });
};

/** The fields that are asked for: those that are not known, or that something is wrong with. */
export const askedFields = ({ fields, given, errors }: Draft): readonly FormField[] => fields.filter(({ at }) => !given.includes(at) || errors[at] !== undefined);

/** Null when the cache has let go of it, or when no such operation is known. */
export const draftWithId = (app: App, id: string): Draft | null => {
  const kept = asObject(app.memory.get(draftKey(id))?.value);
  const operation = asText(kept['operation']);
  const row = anyOperation(operation);
  if (!row) return null;
  const { values, before, names, given, errors, warned } = kept;
  return {
    id,
    operation,
    row,
    fields: fieldsFor(app, row, operation),
    values: asTextEntries(values),
    before: asTextEntries(before),
    names: asTextEntries(names),
    given: asTexts(given),
    errors: asTextEntries(errors),
    warned: asText(warned),
  };
};
