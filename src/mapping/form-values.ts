import type { Field } from '../ghl/operation';
import { parseJson } from '../json';
import type { FormField } from './form-fields';

/** What was filled in, as text, by the place of the field. A list of texts is one text, its items on lines. */
export type FormValues = Readonly<Record<string, string>>;

export type ReadValue = { readonly value: unknown } | { readonly error: string };

/** The items of a list, which is one text: by lines, and where they are typed freely by commas too. */
export const severalIn = ({ values }: Field, text: string): readonly string[] => text.split(values ? /\n/ : /[,\n]/).map((item) => item.trim()).filter(Boolean);

const asNumber = (text: string): number | null => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null);

/** How each type of field reads the text that a person typed, or says what is wrong with it. */
const readers: Readonly<Record<FormField['field']['type'], (text: string, field: Field) => ReadValue>> = {
  text: (text) => ({ value: text }),
  time: (text) => (Number.isNaN(Date.parse(text)) ? { error: 'needs a date and a time' } : { value: text }),
  flag: (text) => ({ value: text === 'true' }),
  number: (text) => {
    const value = asNumber(text);
    return value === null ? { error: 'needs a number' } : { value };
  },
  texts: (text, field) => ({ value: severalIn(field, text) }),
  numbers: (text, field) => {
    const values = severalIn(field, text).map(asNumber);
    return values.includes(null) ? { error: 'needs numbers, separated by commas' } : { value: values };
  },
  object: (text) => {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { value } : { error: 'needs JSON between braces: {"name": "value"}' };
  },
  objects: (text) => {
    const value = parseJson(text);
    return Array.isArray(value) ? { value } : { error: 'needs JSON between brackets: [{"name": "value"}]' };
  },
  anything: (text) => ({ value: parseJson(text) ?? text }),
};

/** What is wrong with a number that the field does not go up or down to; null if nothing is. */
const outOfBounds = ({ min = -Infinity, max = Infinity }: FormField['field'], value: unknown): string | null => {
  if (typeof value !== 'number' || (value >= min && value <= max)) return null;
  return Number.isFinite(min) && Number.isFinite(max) ? `has to be from ${min} to ${max}` : value < min ? `has to be at least ${min}` : `has to be at most ${max}`;
};

/** The value of a field, or what is wrong with it. @param text as it was filled in; not empty */
export const readValue = ({ field }: FormField, text: string): ReadValue => {
  const read = readers[field.type](text, field);
  if ('error' in read) return read;
  const error = outOfBounds(field, read.value);
  if (error !== null) return { error };
  const strange = field.values && [read.value].flat().map(String).find((value) => !field.values?.includes(value));
  return strange === undefined ? read : { error: `cannot be “${strange.slice(0, 40)}”; it can be ${field.values?.slice(0, 12).join(', ')}` };
};

/** Whether something in the object is filled in of which the field is a needed part, or the field is needed anyway. */
const isNeeded = ({ required, neededWith }: FormField, values: FormValues): boolean =>
  required || (neededWith !== '' && Object.entries(values).some(([at, text]) => at.startsWith(`${neededWith}.`) && text.trim() !== ''));

/** What is missing or cannot be read, by the place of the field. */
export const errorsIn = (fields: readonly FormField[], values: FormValues): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const text = values[field.at] ?? '';
      if (text.trim() === '') return isNeeded(field, values) ? [[field.at, 'is needed']] : [];
      const read = readValue(field, text);
      return 'error' in read ? [[field.at, read.error]] : [];
    }),
  );

/** What needed fields begin with. @param locationId what `@location` stands for */
export const presetTexts = (fields: readonly FormField[], locationId: string): FormValues =>
  Object.fromEntries(fields.flatMap(({ at, required, preset }) => (required && preset !== '' ? [[at, preset === '@location' ? locationId : preset]] : [])));
