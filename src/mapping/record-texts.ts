import { contactFrom } from '../ghl/model/contact';
import { asList, asObject, asText } from '../json';
import { customTexts } from './custom-fields';
import type { FormField } from './form-fields';
import { itemFields } from './form-fields';
import { writingOf } from './form-moments';
import type { FormValues } from './form-values';

/** One value as the form's text; empty for what is not there. */
const textOf = ({ field }: FormField, value: unknown): string => {
  if (field.type === 'texts' || field.type === 'numbers') return asList(value, (item) => asText(item) || null).join('\n');
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  const writing = writingOf(field);
  const at = writing?.read(asText(value)) ?? NaN;
  return writing && !Number.isNaN(at) ? writing.write(at) : asText(value);
};

/** What lies where `settings.name` says. */
const valueAt = (thing: unknown, place: string): unknown => place.split('.').reduce<unknown>((inner, name) => (Array.isArray(inner) ? (inner as unknown[])[Number(name)] : asObject(inner)[name]), thing);

const fieldTexts = (field: FormField, thing: unknown): readonly (readonly [string, string])[] => {
  const value = valueAt(thing, field.at.slice('body.'.length));
  if (!field.field.fields) return [[field.at, textOf(field, value)]];
  const count = Array.isArray(value) ? value.length : 0;
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => itemFields(field, index).flatMap((inner) => fieldTexts(inner, thing)));
};

/** A thing of GoHighLevel's as the texts of the form that changes it. */
export const recordTexts = (fields: readonly FormField[], thing: unknown): FormValues => {
  const body = fields.filter(({ at, custom }) => at.startsWith('body.') && !custom);
  const texts = { ...Object.fromEntries(body.flatMap((field) => fieldTexts(field, thing))), ...customTexts(fields, contactFrom(thing)?.customFields ?? []) };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
};
