/** The fields of a form where lists are filled in item by item. */
import type { FormField } from '../../mapping/form-fields';
import { itemFields } from '../../mapping/form-fields';
import type { FormValues } from '../../mapping/form-values';

/** A list of groups, which is filled in item by item. */
export const isItems = ({ field }: FormField): boolean => field.type === 'objects' && field.fields !== undefined;

/** The number of the item that a place lies in; null if it lies in none of this list. */
const indexIn = (list: string, at: string): number | null => {
  const number = at.startsWith(`${list}.`) ? Number(at.slice(list.length + 1).split('.')[0]) : NaN;
  return Number.isInteger(number) && number >= 0 ? number : null;
};

/** How many items a list has so far. */
export const countAt = (values: FormValues, at: string): number => Math.max(0, ...Object.keys(values).map((key) => (indexIn(at, key) ?? -1) + 1));

/** The fields with those of each item in the place of the list. A list without items stays, so that a needed one is missed. */
export const expanded = (fields: readonly FormField[], values: FormValues): readonly FormField[] =>
  fields.flatMap((field) => {
    const count = isItems(field) ? countAt(values, field.at) : 0;
    if (count === 0) return [field];
    return Array.from({ length: count }, (_, index) => index).flatMap((index) => expanded(itemFields(field, index), values));
  });

/** One item of a list. */
export interface Item {
  readonly list: FormField;
  readonly index: number;
}

export interface Located {
  readonly field: FormField;
  /** The item that the field is a part of; null on the form itself. */
  readonly holder: Item | null;
}

/** The field at a place such as `body.openHours.0.hours`. */
export const located = (fields: readonly FormField[], at: string, holder: Item | null = null): Located | null => {
  for (const field of fields) {
    if (field.at === at) return { field, holder };
    const index = isItems(field) ? indexIn(field.at, at) : null;
    if (index !== null) return located(itemFields(field, index), at, { list: field, index });
  }
  return null;
};

/** The item at a place such as `body.openHours.0`. */
export const itemAt = (fields: readonly FormField[], place: string): Item | null => {
  const at = place.slice(0, place.lastIndexOf('.'));
  const index = indexIn(at, place);
  const list = located(fields, at)?.field;
  return list && index !== null ? { list, index } : null;
};

/** The same with the items of a list in other places; those that go nowhere are gone. */
const withPlaces = (values: FormValues, list: string, placeOf: (index: number) => number | null): FormValues =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const index = indexIn(list, key);
      if (index === null) return [[key, value] as const];
      const place = placeOf(index);
      return place === null ? [] : [[`${list}.${place}${key.slice(`${list}.${index}`.length)}`, value] as const];
    }),
  );

/** Without one item; those behind it move up. */
export const withoutItem = (values: FormValues, { list, index }: Item): FormValues =>
  withPlaces(values, list.at, (one) => (one === index ? null : one > index ? one - 1 : one));

/** One item changes places with the one before it. */
export const withItemMovedUp = (values: FormValues, { list, index }: Item): FormValues =>
  withPlaces(values, list.at, (one) => (index > 0 && one === index ? index - 1 : index > 0 && one === index - 1 ? index : one));
