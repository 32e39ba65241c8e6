import type { JsonObject } from '../json';
import { asObject, asText } from '../json';
import { labelOf } from '../ghl/guide/guide';
import type { Wording } from './value-words';
import { valueWords } from './value-words';

/** One line of a thing. */
export interface AnswerDetail {
  readonly label: string;
  readonly value: string;
}

export interface DetailGroup {
  /** What the lines are a part of; empty at the top. */
  readonly header: string;
  readonly rows: readonly AnswerDetail[];
}

export interface AnswerDetails {
  readonly groups: readonly DetailGroup[];
  /** For copying into a form or a tool. */
  readonly ids: readonly AnswerDetail[];
}

/** What only the next page, or GoHighLevel itself, is interested in. */
const inner: readonly string[] = ['searchAfter', 'sort', 'traceId', '__v'];

/** A name that is there for searching, beside the one that is for people. */
const isRepeated = (thing: JsonObject, name: string): boolean => name.endsWith('LowerCase') && (name.startsWith('full') || thing[name.slice(0, -9)] !== undefined);

/** What a thing has to say to a person. */
export const toldEntries = (thing: JsonObject): readonly (readonly [string, unknown])[] =>
  Object.entries(thing).filter(([name]) => !inner.includes(name) && !isRepeated(thing, name));

/** Deeper than this, things are told on one line. */
const depth = 3;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that holds the id of something. */
export const isId = (name: string, value: unknown): value is string => typeof value === 'string' && value !== '' && /^_?id$|I[dD]$|_id$/.test(name);

/** `contactId` → `Contact id`. */
export const idLabel = (name: string, header: string): string => [header, /^_?id$/.test(name) ? 'Id' : `${labelOf(name)} id`].filter(Boolean).join(': ');

/** A list or an object on one line: `Open hour 9, Open minute 0`. */
export const inOneLine = (name: string, value: unknown, wording: Wording): string => {
  if (Array.isArray(value)) return value.map((item) => inOneLine(name, item, wording)).filter(Boolean).join(isObject(value[0]) ? '; ' : ', ');
  if (!isObject(value)) return valueWords(name, value, wording);
  const parts = Object.entries(value).flatMap(([inner, one]) => {
    const words = inOneLine(inner, one, wording);
    return words === '' || (isId(inner, one) && wording.nameOf(one) === undefined) ? [] : [`${labelOf(inner)} ${words}`];
  });
  return parts.join(', ');
};

/** A field that the location's admin made: `{ id, value }`, with one of several names for the value. */
export const customField = (field: JsonObject, wording: Wording): AnswerDetail => {
  const { id, ...values } = field;
  const value = Object.entries(values).find(([name, one]) => /value/i.test(name) && one !== null && one !== '');
  const known = asText(field['name']) || asText(field['key']) || asText(field['fieldKey']);
  return { label: wording.nameOf(asText(id)) ?? (known || 'Unnamed field'), value: value ? inOneLine(...value, wording) : '' };
};

export const isCustomFields = (name: string): boolean => /^custom_?fields?$/i.test(name);

const itemRows = (name: string, items: readonly unknown[], wording: Wording): readonly AnswerDetail[] =>
  items.map((item, index) => (isCustomFields(name) ? customField(asObject(item), wording) : { label: `Number ${index + 1}`, value: inOneLine(name, item, wording) }));

const said = ({ value }: AnswerDetail): boolean => value.trim() !== '';

/** Everything that a thing says, in words and under headings; what is empty is left out. */
export const answerDetails = (thing: JsonObject, wording: Wording, header = '', level = 0): AnswerDetails => {
  const entries = toldEntries(thing);
  const headerOf = (name: string): string => [header, labelOf(name)].filter(Boolean).join(': ');
  const isGroup = (value: unknown): boolean => (isObject(value) ? level < depth : Array.isArray(value) && value.some(isObject));
  const own = entries.flatMap(([name, value]): readonly AnswerDetail[] => {
    if (isGroup(value) || /^_?id$/.test(name) || (isId(name, value) && wording.nameOf(value) === undefined)) return [];
    return [{ label: labelOf(name), value: inOneLine(name, value, wording) }];
  });
  const groups = entries.filter(([, value]) => isGroup(value)).map(([name, value]): AnswerDetails =>
    isObject(value)
      ? answerDetails(value, wording, headerOf(name), level + 1)
      : { groups: [{ header: headerOf(name), rows: itemRows(name, value as readonly unknown[], wording) }], ids: [] },
  );
  const ids = entries.flatMap(([name, value]) => (isId(name, value) ? [{ label: idLabel(name, header), value }] : []));
  const all = [{ header, rows: own }, ...groups.flatMap((one) => one.groups)];
  return {
    groups: all.map((group) => ({ ...group, rows: group.rows.filter(said) })).filter(({ rows }) => rows.length > 0),
    ids: [...ids, ...groups.flatMap((one) => one.ids)],
  };
};
