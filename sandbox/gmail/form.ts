/** The fields of a card and what is filled in. */
import type { CardJson } from './card-json';
import { findNamed } from './walk-card';

/** A moment picked in a date or time field. */
export interface PickedTime {
  /** Milliseconds since 1970, in digits. */
  readonly msSinceEpoch: string;
  readonly hasDate: boolean;
  readonly hasTime: boolean;
}

export type FormValue = readonly string[] | PickedTime;
/** By field name. A field that is missing, or an empty list, is a field with nothing in it. */
export type FormValues = Readonly<Record<string, FormValue>>;

export type FieldKind = 'text' | 'selection' | 'DATE_AND_TIME' | 'DATE_ONLY' | 'TIME_ONLY';

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** What the card itself puts in; null for nothing. */
  readonly initial: FormValue | null;
}

interface FieldJson {
  readonly name: string;
  readonly value?: string;
  readonly selected?: boolean;
  readonly items?: readonly { readonly value: string; readonly selected: boolean }[];
  readonly type?: string;
  readonly valueMsEpoch?: string;
}

const orNull = (values: readonly string[]): FormValue | null => (values.length > 0 ? values : null);

const readers: Readonly<Record<string, (json: FieldJson) => Field>> = {
  textInput: ({ name, value = '' }) => ({ name, kind: 'text', initial: orNull([value].filter(Boolean)) }),
  selectionInput: ({ name, type, items = [] }) => {
    const chosen = items.filter(({ selected }) => selected).map(({ value }) => value);
    // A drop-down always has something chosen: the first item, if the card says nothing.
    const shown = type === 'DROPDOWN' && chosen.length === 0 ? items.slice(0, 1).map(({ value }) => value) : chosen;
    return { name, kind: 'selection', initial: orNull(shown) };
  },
  switchControl: ({ name, value = '', selected }) => ({ name, kind: 'selection', initial: selected ? [value] : null }),
  dateTimePicker: ({ name, type = 'DATE_AND_TIME', valueMsEpoch }) => ({
    name,
    kind: type as FieldKind,
    initial: valueMsEpoch === undefined ? null : { msSinceEpoch: valueMsEpoch, hasDate: type !== 'TIME_ONLY', hasTime: type !== 'DATE_ONLY' },
  }),
};

/** The fields of a card. Switches that share a name are one field with several values. */
export const fieldsOf = (card: CardJson): readonly Field[] => {
  const fields = new Map<string, Field>();
  for (const [kind, json] of findNamed(card, Object.keys(readers))) {
    const field = readers[kind]?.(json as unknown as FieldJson);
    if (!field) continue;
    const before = fields.get(field.name);
    const values = [before?.initial, field.initial].filter((value): value is readonly string[] => Array.isArray(value)).flat();
    fields.set(field.name, before ? { ...field, initial: orNull(values) } : field);
  }
  return [...fields.values()];
};

/** What the card shows before anybody has typed. */
export const initialForm = (card: CardJson): FormValues =>
  Object.fromEntries(fieldsOf(card).flatMap(({ name, initial }) => (initial === null ? [] : [[name, initial]])));

const isFilled = (value: FormValue): boolean => !Array.isArray(value) || value.some((text) => text !== '');

/** What was filled in before, changed as given. @throws Error for a field that the card does not have */
export const fillIn = (card: CardJson, before: FormValues, changes: FormValues): FormValues => {
  const names = fieldsOf(card).map(({ name }) => name);
  const stray = Object.keys(changes).find((name) => !names.includes(name));
  if (stray !== undefined) throw new Error(`The shown card has no field named "${stray}". Its fields: ${names.join(', ') || 'none'}.`);
  return Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => isFilled(value)));
};

/** A new card's form, in which the fields that were there before keep what the user put in. */
export const carryOver = (card: CardJson, before: CardJson, values: FormValues): FormValues => {
  const same = fieldsOf(card).filter(({ name, kind }) => fieldsOf(before).some((field) => field.name === name && field.kind === kind));
  const kept = Object.fromEntries(same.flatMap(({ name }) => (values[name] ? [[name, values[name]]] : [])));
  const emptied = same.filter(({ name }) => !values[name]).map(({ name }) => name);
  const fresh = Object.entries(initialForm(card)).filter(([name]) => !emptied.includes(name));
  return { ...Object.fromEntries(fresh), ...kept };
};
