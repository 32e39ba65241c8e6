import type { Field, Fields, Operation } from '../ghl/operation';
import { locationPlace } from '../ghl/operation';
import { entryOf } from '../json';

/** One input of an operation as a form asks for it. */
export interface FormField {
  /** Where its value goes: `body.settings.allowDuplicateContact`, `query.limit`, `path.contactId`. */
  readonly at: string;
  /** The last part of `at`, which says what it is. */
  readonly name: string;
  readonly label: string;
  readonly field: Field;
  readonly required: boolean;
  /** The object whose needed part this is although the object may be left out; empty for none. */
  readonly neededWith: string;
  /** The label of the object that it is a part of; empty at the top. */
  readonly group: string;
  /** Set for a field that the location's admin added: its id, and which box of a list of boxes. `fixed` cannot be filled in here. */
  readonly custom?: { readonly id: string; readonly box?: string; readonly fixed?: boolean };
}

/** Words that a name alone does not give. */
const labels: Readonly<Record<string, string>> = {
  assignedTo: 'Owner',
  assigned_to: 'Owner',
  assignedUserId: 'Team member',
  userId: 'User',
  userIds: 'Users',
  q: 'Search words',
  query: 'Search words',
  dnd: 'Do not disturb',
  rawHTML: 'Text (HTML)',
  toNotify: 'Run automations',
  ids: 'Contacts',
  date: 'From',
  endDate: 'Until',
};

/** `pipelineStageId` → `Pipeline stage`, `appoinmentPerSlot` → `Appoinment per slot`. */
export const labelOf = (name: string): string => {
  const known = entryOf(labels, name);
  if (known !== undefined) return known;
  const words = name
    .replace(/_/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/ (Ids?)$/i, (_, id: string) => (id.length === 3 ? 's' : ''))
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

interface Whereabouts {
  readonly at: string;
  readonly group: string;
  /** The innermost object around that may be left out; empty for none. */
  readonly within: string;
}

/** An object's parts are asked for one by one; a needed part of an object that may be left out is needed only with it. */
const leaves = (fields: Fields, { at, group, within }: Whereabouts): readonly FormField[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const place = `${at}.${name}`;
    const isNeeded = field.required === true;
    if (field.type === 'object' && field.fields) {
      return leaves(field.fields, { at: place, group: group === '' ? labelOf(name) : `${group}: ${labelOf(name)}`, within: isNeeded ? within : place });
    }
    return [{ at: place, name, label: labelOf(name), field, required: isNeeded && within === '', neededWith: isNeeded ? within : '', group }];
  });

const pathFields = ({ path }: Operation): Fields =>
  Object.fromEntries((path.match(/\{\w+\}/g) ?? []).map((name) => [name.slice(1, -1), { type: 'text', required: true } as const]));

/** Everything that a person can fill in, in the order of the row; what the client fills in itself is left out. */
export const formFields = (row: Operation): readonly FormField[] => {
  const place = locationPlace(row);
  const own = place && `${place.in}.${place.as}`;
  const at = (part: 'path' | 'query' | 'body', fields: Fields = {}): readonly FormField[] => leaves(fields, { at: part, group: '', within: '' });
  return [...at('path', pathFields(row)), ...at('query', row.query), ...at('body', row.body)].filter((field) => field.at !== own);
};

/** The fields of one item of a list that a form field holds. */
export const itemFields = ({ at, field }: FormField, index: number): readonly FormField[] =>
  leaves(field.fields ?? {}, { at: `${at}.${index}`, group: '', within: '' });
