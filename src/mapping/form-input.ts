import { asObject } from '../json';
import type { JsonObject } from '../json';
import type { Operation } from '../ghl/operation';
import { customInput } from './custom-fields';
import type { FormField } from './form-fields';
import { unaskedBody } from './form-fields';
import type { FormValues } from './form-values';
import { errorsIn, readValue } from './form-values';

type Made = Record<string, unknown> | unknown[];

/** Puts a value where `body.settings.name` or `body.openHours.0.hours` says: a number is a place in a list. */
const put = (into: Made, [first = '', ...rest]: readonly string[], value: unknown): void => {
  const made = into as Record<string, unknown>;
  if (rest.length === 0) {
    made[first] = value;
    return;
  }
  made[first] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {};
  put(made[first] as Made, rest, value);
};

/** Items that nothing was filled in for leave no hole. */
const withoutHoles = (_: string, value: unknown): unknown => (Array.isArray(value) ? value.filter((item) => item !== undefined) : value);

/** Whether what lies at a place, or inside a list there, is as it was before. */
const isAsBefore = (values: FormValues, before: FormValues, place: string): boolean => {
  const here = (all: FormValues): string => JSON.stringify(Object.entries(all).filter(([at, text]) => (at === place || at.startsWith(`${place}.`)) && text !== '').sort());
  return here(values) === here(before);
};

/** What stands for nothing where there was something; undefined where nothing can. */
export const emptied = ({ type, nullable }: FormField['field']): unknown => (nullable ? null : type === 'text' ? '' : type === 'texts' || type === 'objects' ? [] : undefined);

const isSentEmpty = ({ field }: FormField): boolean => field.emptiable ?? (field.required === true && field.nullable === true);

export type FilledForm = { readonly input: JsonObject } | { readonly errors: Readonly<Record<string, string>> };

/**
 * The operation's input out of what was filled in. An empty field is not sent.
 * @param before what is known to be there already: then only what is needed or another is sent, and what was emptied
 * @returns errors by the place of the field, when something is missing or cannot be read
 */
export const inputFrom = (row: Operation, fields: readonly FormField[], values: FormValues, before: FormValues = {}): FilledForm => {
  const [first] = fields;
  const isEmpty = row.someNeeded === true && first !== undefined && fields.every(({ at }) => (values[at] ?? '').trim() === '');
  const errors = isEmpty ? { [first.at]: 'this or one of the others is needed' } : errorsIn(fields, values);
  if (Object.keys(errors).length > 0) return { errors };
  const made: Record<string, unknown> = {};
  for (const field of fields.filter(({ custom }) => !custom)) {
    const text = values[field.at] ?? '';
    const list = field.at.split(/\.\d+\./)[0] ?? '';
    const isKnown = Object.keys(before).some((at) => at === list || at.startsWith(`${list}.`));
    if (isKnown && !field.required && isAsBefore(values, before, list)) continue;
    const read = text.trim() === '' ? { value: (isKnown && list === field.at) || isSentEmpty(field) ? emptied(field.field) : undefined } : readValue(field, text);
    if ('value' in read && read.value !== undefined) put(made, field.at.split('.'), read.value);
  }
  const { path, query = {}, body = {} } = asObject(JSON.parse(JSON.stringify(made, withoutHoles)));
  const custom = customInput(fields, values, before);
  const content = { ...unaskedBody(row), ...asObject(body), ...(custom.length > 0 && { customFields: custom }) };
  return { input: { ...asObject(path), ...(row.query && { query }), ...(row.body && { body: row.bodyIs === 'list' ? [content] : content }) } };
};
