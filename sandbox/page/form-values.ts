/** What the rep has filled in on a card, by the names of its fields. */

export interface TimeValue {
  /** Milliseconds since 1970 in digits; for a time of day, since midnight. */
  readonly msSinceEpoch: string;
  readonly hasDate: boolean;
  readonly hasTime: boolean;
}

/** An empty list is a field with nothing in it. */
export type FormValue = readonly string[] | TimeValue;
export type FormValues = Readonly<Record<string, FormValue>>;

/** The texts filled in under a name. */
export const textsIn = (values: FormValues, name: string): readonly string[] => {
  const value = values[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

/** The time picked under a name, in milliseconds; null when none is. */
export const timeIn = (values: FormValues, name: string): number | null => {
  const value = values[name];
  return value === undefined || Array.isArray(value) ? null : Number((value as TimeValue).msSinceEpoch);
};

type Reader = () => FormValue;

const readers = new WeakMap<Element, { readonly name: string; readonly read: Reader }>();

/** Declares an element to be a field. */
export const asField = <Made extends HTMLElement>(made: Made, name: string, read: Reader): Made => {
  readers.set(made, { name, read });
  made.setAttribute('data-field', name);
  return made;
};

/** Reads every field inside; several with one name (boxes) put their texts together. */
export const readForm = (root: ParentNode): FormValues => {
  const values: Record<string, FormValue> = {};
  for (const made of root.querySelectorAll('[data-field]')) {
    const field = readers.get(made);
    if (!field) continue;
    const value = field.read();
    const before = values[field.name];
    values[field.name] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
  }
  return values;
};
