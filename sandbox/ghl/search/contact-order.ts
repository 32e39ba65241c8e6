import { refusal } from '../refusals';
import type { ContactRecord } from '../state/records';
import type { State } from '../state/state';
import { searchedField, sortFields } from './contact-fields';

type Key = string | number | null;

export interface Order {
  /** A contact's place, which the next page is asked for by: what it is sorted by, and its id. */
  readonly placeOf: (contact: ContactRecord) => readonly Key[];
  readonly sorted: (contacts: readonly ContactRecord[]) => readonly ContactRecord[];
  /** Those behind a place. @throws Refusal 400 for what is no place in this order */
  readonly behind: (sorted: readonly ContactRecord[], place: unknown) => readonly ContactRecord[];
}

interface SortBy {
  readonly field: string;
  readonly direction: string;
}

const newestFirst: readonly SortBy[] = [{ field: 'dateAdded', direction: 'desc' }];

/** What is missing comes last, whatever the direction. */
const compareKeys = (one: Key, other: Key, sign: number): number => {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return (one < other ? -1 : 1) * sign;
};

const keyOf = (value: unknown): Key => {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
};

/** @throws Refusal 400 for more than two fields, or one that cannot be sorted by */
export const orderOf = (sort: readonly SortBy[], state: State): Order => {
  if (sort.length > 2) throw refusal(400, 'Contacts can be sorted by two fields at most.');
  const by = (sort.length > 0 ? sort : newestFirst).map(({ field: name, direction }) => {
    const field = sortFields.includes(name) ? searchedField(name) : null;
    if (!field) throw refusal(400, `Invalid sort field: ${name}`);
    return { field, sign: direction === 'desc' ? -1 : 1 };
  });
  const placeOf: Order['placeOf'] = (contact) => [...by.map(({ field }) => keyOf(field.of(contact, state))), contact.id];
  const compare = (one: readonly Key[], other: readonly Key[]): number => {
    for (const [index, key] of one.entries()) {
      const difference = compareKeys(key, other[index] ?? null, by[index]?.sign ?? 1);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return {
    placeOf,
    sorted: (contacts) =>
      contacts
        .map((contact) => ({ contact, place: placeOf(contact) }))
        .sort((one, other) => compare(one.place, other.place))
        .map(({ contact }) => contact),
    behind: (sorted, place) => {
      if (!Array.isArray(place) || place.length !== by.length + 1) throw refusal(400, 'Invalid searchAfter');
      const after = place.map(keyOf);
      return sorted.filter((contact) => compare(placeOf(contact), after) > 0);
    },
  };
};
