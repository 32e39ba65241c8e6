import { asObject, parseJson } from '../json';
import type { JsonObject } from '../json';
import type { Operation } from '../ghl/operation';
import type { FormField } from './form-fields';

/** What was filled in, as text, by the place of the field. A list of texts is one text with commas. */
export type FormValues = Readonly<Record<string, string>>;

export type ReadValue = { readonly value: unknown } | { readonly error: string };

const items = (text: string): readonly string[] => text.split(/[,\n]/).map((item) => item.trim()).filter(Boolean);

const asNumber = (text: string): number | null => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null);

/** How each type of field reads the text that a person typed, or says what is wrong with it. */
const readers: Readonly<Record<FormField['field']['type'], (text: string) => ReadValue>> = {
  text: (text) => ({ value: text }),
  time: (text) => (Number.isNaN(Date.parse(text)) ? { error: 'needs a date and a time' } : { value: text }),
  flag: (text) => ({ value: text === 'true' }),
  number: (text) => {
    const value = asNumber(text);
    return value === null ? { error: 'needs a number' } : { value };
  },
  texts: (text) => ({ value: items(text) }),
  numbers: (text) => {
    const values = items(text).map(asNumber);
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

/** The value of a field, or what is wrong with it. @param text as it was filled in; not empty */
export const readValue = ({ field }: FormField, text: string): ReadValue => {
  const read = readers[field.type](text);
  if ('error' in read || !field.values) return read;
  const strange = [read.value].flat().map(String).find((value) => !field.values?.includes(value));
  return strange === undefined ? read : { error: `cannot be “${strange.slice(0, 40)}”; it can be ${field.values.slice(0, 12).join(', ')}` };
};

/** Puts a value where `body.settings.name` or `body.openHours.0.hours` says. */
const put = (into: Record<string, unknown>, [first = '', ...rest]: readonly string[], value: unknown): void => {
  if (rest.length === 0) {
    into[first] = value;
    return;
  }
  const inner = asObject(into[first]);
  into[first] = { ...inner };
  put(into[first] as Record<string, unknown>, rest, value);
};

/** Objects whose keys are 0, 1, 2… are the lists that they were written for. */
const withLists = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withLists(inner)] as const);
  return entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key)) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
};

export type FilledForm = { readonly input: JsonObject } | { readonly errors: Readonly<Record<string, string>> };

/**
 * The operation's input out of what was filled in. An empty field is not sent.
 * @returns errors by the place of the field, when something is missing or cannot be read
 */
export const inputFrom = (row: Operation, fields: readonly FormField[], values: FormValues): FilledForm => {
  const errors: Record<string, string> = {};
  const input: Record<string, unknown> = {};
  for (const field of fields) {
    const text = values[field.at] ?? '';
    if (text.trim() === '') {
      if (field.required) errors[field.at] = 'is needed';
      continue;
    }
    const read = readValue(field, text);
    if ('error' in read) errors[field.at] = read.error;
    else put(input, field.at.split('.'), read.value);
  }
  if (Object.keys(errors).length > 0) return { errors };
  const { path, query, body } = withLists(input) as { readonly path?: JsonObject; readonly query?: JsonObject; readonly body?: JsonObject };
  const content = body ?? {};
  return {
    input: { ...path, ...(row.query && { query: query ?? {} }), ...(row.body && { body: row.bodyIs === 'list' ? [content] : content }) },
  };
};
