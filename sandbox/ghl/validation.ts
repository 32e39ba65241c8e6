import { DateTime } from 'luxon';
import type { Field, Fields, FieldType } from '../../src/ghl/operation';
import { asObject } from '../../src/json';
import type { JsonObject } from '../../src/json';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (fits: (item: unknown) => boolean) => (value: unknown): boolean => Array.isArray(value) && value.every(fits);

/** What is wrong with a value of the wrong type, as class-validator words it (GoHighLevel's 422s are its messages). */
const typeChecks: Readonly<Record<FieldType, { readonly fits: (value: unknown) => boolean; readonly complaint: (name: string) => string }>> = {
  text: { fits: (value) => typeof value === 'string', complaint: (name) => `${name} must be a string` },
  number: { fits: Number.isFinite, complaint: (name) => `${name} must be a number conforming to the specified constraints` },
  flag: { fits: (value) => typeof value === 'boolean', complaint: (name) => `${name} must be a boolean value` },
  time: {
    fits: (value) => typeof value === 'string' && DateTime.fromISO(value).isValid,
    complaint: (name) => `${name} must be a valid ISO 8601 date string`,
  },
  texts: { fits: listOf((item) => typeof item === 'string'), complaint: (name) => `each value in ${name} must be a string` },
  numbers: { fits: listOf(Number.isFinite), complaint: (name) => `each value in ${name} must be a number conforming to the specified constraints` },
  object: { fits: isObject, complaint: (name) => `${name} must be an object` },
  objects: { fits: listOf(isObject), complaint: (name) => `${name} must be an array` },
  anything: { fits: () => true, complaint: (name) => `${name} should not be empty` },
};

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** A value that is not among the allowed ones, of one value or of each in a list. */
const strange = ({ values }: Field, value: unknown): boolean =>
  values !== undefined && ![value].flat().every((item) => values.includes(String(item)));

const withName = (name: string, complaints: readonly string[]): readonly string[] => complaints.map((complaint) => `${name}.${complaint}`);

/** What is wrong inside an object, or inside each object of a list, with its place in front as class-validator puts it. */
const complaintsInside = (name: string, { type, fields }: Field, value: unknown): readonly string[] => {
  if (!fields) return [];
  if (type === 'objects') return (value as readonly unknown[]).flatMap((item, index) => withName(`${name}.${index}`, complaintsAbout(fields, asObject(item))));
  return withName(name, complaintsAbout(fields, asObject(value)));
};

const complaintsAboutField = (name: string, field: Field, value: unknown): readonly string[] => {
  const { fits, complaint } = typeChecks[field.type];
  if (!isGiven(value) && !field.required) return [];
  if (value === null && field.nullable) return [];
  const isFit = isGiven(value) && fits(value);
  return [
    ...(isFit ? complaintsInside(name, field, value) : [complaint(name)]),
    ...(field.required && (!isGiven(value) || value === '') ? [`${name} should not be empty`] : []),
    ...(strange(field, value) ? [`${name} must be one of the following values: ${(field.values ?? []).join(', ')}`] : []),
  ];
};

/** One sentence per mistake: unknown names first, then fields in the row's order. */
export const complaintsAbout = (fields: Fields, values: JsonObject): readonly string[] => [
  ...Object.keys(values).filter((name) => !Object.hasOwn(fields, name)).map((name) => `property ${name} should not exist`),
  ...Object.entries(fields).flatMap(([name, field]) => complaintsAboutField(name, field, values[name])),
];
