import { DateTime } from 'luxon';
import type { Field, Fields, FieldType } from '../../src/ghl/operation';
import type { JsonObject } from '../../src/json';

/** What is wrong with a value of the wrong type, as class-validator words it (GoHighLevel's 422s are its messages). */
const typeChecks: Readonly<Record<FieldType, { readonly fits: (value: unknown) => boolean; readonly complaint: (name: string) => string }>> = {
  text: { fits: (value) => typeof value === 'string', complaint: (name) => `${name} must be a string` },
  number: { fits: Number.isFinite, complaint: (name) => `${name} must be a number conforming to the specified constraints` },
  flag: { fits: (value) => typeof value === 'boolean', complaint: (name) => `${name} must be a boolean value` },
  time: {
    fits: (value) => typeof value === 'string' && DateTime.fromISO(value).isValid,
    complaint: (name) => `${name} must be a valid ISO 8601 date string`,
  },
  texts: {
    fits: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
    complaint: (name) => `each value in ${name} must be a string`,
  },
  object: { fits: (value) => typeof value === 'object' && !Array.isArray(value), complaint: (name) => `${name} must be an object` },
  objects: {
    fits: (value) => Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null),
    complaint: (name) => `${name} must be an array`,
  },
};

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

const complaintsAboutField = (name: string, field: Field, value: unknown): readonly string[] => {
  const { fits, complaint } = typeChecks[field.type];
  if (!isGiven(value) && !field.required) return [];
  return [
    ...(isGiven(value) && fits(value) ? [] : [complaint(name)]),
    ...(field.required && (!isGiven(value) || value === '') ? [`${name} should not be empty`] : []),
    ...(field.values && !field.values.includes(String(value)) ? [`${name} must be one of the following values: ${field.values.join(', ')}`] : []),
  ];
};

/** One sentence per mistake: unknown names first, then fields in the row's order. */
export const complaintsAbout = (fields: Fields, values: JsonObject): readonly string[] => [
  ...Object.keys(values).filter((name) => !Object.hasOwn(fields, name)).map((name) => `property ${name} should not exist`),
  ...Object.entries(fields).flatMap(([name, field]) => complaintsAboutField(name, field, values[name])),
];
