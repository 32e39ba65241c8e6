import type { Field, Fields, Operation } from '../ghl/operation';
import { locationPlace } from '../ghl/operation';
import { guideTo, labelOf } from '../ghl/guide/guide';
import type { FieldGuide } from '../ghl/guide/guide';

/** One input of an operation as a form asks for it. */
export interface FormField extends FieldGuide {
  /** The operation that takes it, which the guide to its parts is looked up by. */
  readonly of: string;
  /** Where its value goes: `body.settings.allowDuplicateContact`, `query.limit`, `path.contactId`. */
  readonly at: string;
  /** The last part of `at`, which says what it is. */
  readonly name: string;
  readonly field: Field;
  readonly required: boolean;
  /** The object whose needed part this is although the object may be left out; empty for none. */
  readonly neededWith: string;
  /** The label of the object that it is a part of; empty at the top. */
  readonly group: string;
  /** Set for a field that the location's admin added: its id, and which box of a list of boxes. `fixed` cannot be filled in here; `asText` is sent as it is typed. */
  readonly custom?: { readonly id: string; readonly box?: string; readonly fixed?: boolean; readonly asText?: boolean };
}

interface Whereabouts {
  readonly of: string;
  readonly at: string;
  readonly group: string;
  /** The innermost object around that may be left out; empty for none. */
  readonly within: string;
}

/** An object's parts are asked for one by one; a needed part of an object that may be left out is needed only with it. */
const leaves = (fields: Fields, { of, at, group, within }: Whereabouts): readonly FormField[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const place = `${at}.${name}`;
    // A needed null, or a needed list that may be empty, is what nothing filled in means.
    const isNeeded = field.required === true && !field.nullable && !field.emptiable;
    if (field.type === 'object' && field.fields) {
      const label = labelOf(name, of);
      return leaves(field.fields, { of, at: place, group: group === '' ? label : `${group}: ${label}`, within: isNeeded ? within : place });
    }
    return [{ ...guideTo(of, name), of, at: place, name, field, required: isNeeded && within === '', neededWith: isNeeded ? within : '', group }];
  });

const pathFields = ({ path, params = {} }: Operation): Fields =>
  Object.fromEntries((path.match(/\{\w+\}/g) ?? []).map((part) => [part.slice(1, -1), { type: 'text', ...params[part.slice(1, -1)], required: true } as const]));

/** What the next page is asked with: it comes from the page before, and nobody types it. */
const cursors: readonly string[] = ['cursor', 'lastMessageId', 'searchAfter', 'startAfter', 'startAfterDate', 'startAfterId'];

/** Needed parts of a body that nobody fills in: the place to begin a list at is an empty one. */
export const unaskedBody = ({ body = {} }: Operation): Readonly<Record<string, unknown>> =>
  Object.fromEntries(cursors.flatMap((name) => (body[name]?.required ? [[name, []]] : [])));

/** Everything that a person can fill in, in the order of the row; what the client fills in itself is left out. */
export const formFields = (row: Operation, operation = ''): readonly FormField[] => {
  const place = locationPlace(row);
  const own = place && `${place.in}.${place.as}`;
  const at = (part: 'path' | 'query' | 'body', fields: Fields = {}): readonly FormField[] => leaves(fields, { of: operation, at: part, group: '', within: '' });
  return [...at('path', pathFields(row)), ...at('query', row.query), ...at('body', row.body)].filter(({ at, name }) => at !== own && !cursors.includes(name));
};

/** The fields of one item of a list that a form field holds. */
export const itemFields = ({ of, at, field }: FormField, index: number): readonly FormField[] =>
  leaves(field.fields ?? {}, { of, at: `${at}.${index}`, group: '', within: '' });
