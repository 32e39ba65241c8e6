import type { Operation } from '../../ghl/operation';
import { anyOperation } from '../../ghl/calls';
import { asNumber, asObject, asText, asTextEntries } from '../../json';
import type { FormField } from '../../mapping/form-fields';
import { formFields, itemFields } from '../../mapping/form-fields';
import type { FormValues } from '../../mapping/form-values';
import { isSecretName } from '../../mapping/secret-fields';
import type { App } from '../app';

/** A form that is being filled in. It is kept in the cache: a form that nobody touches for hours is gone. */
export interface Draft {
  readonly id: string;
  readonly operation: string;
  readonly row: Operation;
  readonly values: FormValues;
  /** What was picked on another card, by name. */
  readonly names: Readonly<Record<string, string>>;
}

const draftKey = (id: string): string => `operation.${id}`;

export const saveDraft = (app: App, draft: Draft): Draft => {
  const { id, operation, values, names } = draft;
  const kept = Object.fromEntries(Object.entries(values).filter(([at]) => !isSecret(at)));
  app.memory.put(draftKey(id), { operation, values: kept, names });
  return draft;
};

/** Never kept, shown again or logged. */
export const isSecret = (at: string): boolean => isSecretName(at);

/** Null when the cache has let go of it, or when no such operation is known. */
export const draftWithId = (app: App, id: string): Draft | null => {
  const kept = asObject(app.memory.get(draftKey(id))?.value);
  const operation = asText(kept['operation']);
  const row = anyOperation(operation);
  return row ? { id, operation, row, values: asTextEntries(kept['values']), names: asTextEntries(kept['names']) } : null;
};

/** How many items a list has so far. */
export const countAt = (values: FormValues, at: string): number => {
  const start = `${at}.`;
  const indices = Object.keys(values).flatMap((key) => (key.startsWith(start) ? Number(key.slice(start.length).split('.')[0]) : []));
  return Math.max(0, ...indices.map((index) => index + 1));
};

/** A list of groups, which is filled in item by item. */
export const isItems = ({ field }: FormField): boolean => field.type === 'objects' && field.fields !== undefined;

/** The fields with those of each item in the place of the list. A list without items stays, so that a needed one is missed. */
export const expanded = (fields: readonly FormField[], values: FormValues): readonly FormField[] =>
  fields.flatMap((field) => {
    const count = isItems(field) ? countAt(values, field.at) : 0;
    if (count === 0) return [field];
    return Array.from({ length: count }, (_, index) => index).flatMap((index) => expanded(itemFields(field, index), values));
  });

export const allFields = ({ row, values }: Draft): readonly FormField[] => expanded(formFields(row), values);

/** The field at a place, which may be inside an item. */
export const fieldAt = ({ row }: Draft, at: string): FormField | null => {
  const find = (fields: readonly FormField[]): FormField | null => {
    for (const field of fields) {
      if (field.at === at) return field;
      const index = isItems(field) && at.startsWith(`${field.at}.`) ? asNumber(at.slice(field.at.length + 1).split('.')[0]) : null;
      if (index !== null) return find(itemFields(field, index));
    }
    return null;
  };
  return find(formFields(row));
};

/** The values without one item; those behind it move up. */
export const withoutItem = (values: FormValues, at: string, index: number): FormValues =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      if (!key.startsWith(`${at}.`)) return [[key, value] as const];
      const [number = '', ...rest] = key.slice(at.length + 1).split('.');
      const place = Number(number);
      return place === index ? [] : [[[at, place > index ? place - 1 : place, ...rest].join('.'), value] as const];
    }),
  );
