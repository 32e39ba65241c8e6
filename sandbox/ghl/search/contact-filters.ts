import { DateTime } from 'luxon';
import { asList, asObject, asText } from '../../../src/json';
import { refusal, refusals } from '../refusals';
import type { ContactRecord } from '../state/records';
import type { State } from '../state/state';
import { searchedField } from './contact-fields';
import type { Searched } from './contact-fields';

export type Test = (contact: ContactRecord, state: State) => boolean;

/** Longer values and queries are refused. */
const longestValue = 75;

const each = (value: Searched): readonly string[] => (value === undefined ? [] : [value].flat().map((item) => String(item).toLowerCase()));

const isThere = (value: Searched): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

const has = (own: Searched, wanted: readonly string[]): boolean => {
  // The usual field, without a list: a search for a hundred addresses compares each with fifty thousand.
  if (typeof own === 'string') {
    const owned = own.toLowerCase();
    return wanted.every((item) => item === owned);
  }
  const owned = each(own);
  return wanted.every((item) => owned.includes(item));
};

const holds = (own: Searched, wanted: readonly string[]): boolean => wanted.every((item) => each(own).some((text) => text.includes(item)));

/** Dates are given in ISO 8601 or in milliseconds. */
const numberIn = (value: unknown): number =>
  typeof value === 'string' && !/^\d+$/.test(value) ? DateTime.fromISO(value, { zone: 'utc' }).toMillis() : Number(value);

const bounds: Readonly<Record<string, (own: number, bound: number) => boolean>> = {
  gt: (own, bound) => own > bound,
  gte: (own, bound) => own >= bound,
  lt: (own, bound) => own < bound,
  lte: (own, bound) => own <= bound,
};

/** @throws Refusal 400 for a range without a bound, or with one that is none */
const inRange = (field: string, value: unknown): ((own: Searched) => boolean) => {
  const given = Object.entries(asObject(value)).map(([name, bound]) => ({ fits: bounds[name], bound: numberIn(bound) }));
  if (given.length === 0 || given.some(({ fits, bound }) => !fits || !Number.isFinite(bound))) {
    throw refusal(400, `The range of ${field} needs gt, gte, lt or lte.`);
  }
  return (own) => isThere(own) && given.every(({ fits, bound }) => fits?.(Number(own), bound));
};

type Operator = (value: unknown, field: string) => (own: Searched) => boolean;

const wanted = (value: unknown): readonly string[] => [value].flat().map((item) => asText(item).toLowerCase());

/** What is wanted is read once, and not for each of fifty thousand contacts. */
const among = (test: (own: Searched, items: readonly string[]) => boolean, value: unknown): ((own: Searched) => boolean) => {
  const items = wanted(value);
  return (own) => test(own, items);
};

const not = (test: (own: Searched) => boolean) => (own: Searched): boolean => !test(own);

const operators: Readonly<Record<string, Operator>> = {
  eq: (value) => among(has, value),
  not_eq: (value) => not(among(has, value)),
  contains: (value) => among(holds, value),
  not_contains: (value) => not(among(holds, value)),
  exists: () => isThere,
  not_exists: () => (own) => !isThere(own),
  range: (value, field) => inRange(field, value),
};

const valueless: readonly string[] = ['exists', 'not_exists'];

/** @throws Refusal 400 or 422 */
const testOf = (filter: unknown): Test => {
  const { value, group, filters, ...rest } = asObject(filter);
  const [name, operator] = [asText(rest['field']), asText(rest['operator'])];
  if (group !== undefined) return groupOf(asText(group), filters);
  const field = searchedField(name);
  if (!field) throw refusal(400, `Invalid field: ${name}`);
  const fits = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  if (!fits || (field.whole && /contains|range/.test(operator))) throw refusal(400, `Invalid operator ${operator} for field ${name}`);
  const isMissing = value === undefined || value === null || value === '';
  if (isMissing && !valueless.includes(operator)) throw refusals.invalid([`value of ${name} should not be empty`]);
  if (wanted(value).some((item) => item.length > longestValue)) throw refusals.invalid([`value must be shorter than or equal to ${longestValue} characters`]);
  const test = fits(value, name);
  return (contact, state) => test(field.of(contact, state));
};

const groupOf = (group: string, filters: unknown): Test => {
  const tests = asList(filters, testOf);
  if (group === 'AND') return (contact, state) => tests.every((test) => test(contact, state));
  if (group === 'OR') return (contact, state) => tests.some((test) => test(contact, state));
  throw refusal(400, `Invalid group: ${group}`);
};

/** What a search's filters ask for, all of them together. @throws Refusal 400 or 422 */
export const filterTest = (filters: readonly object[]): Test => groupOf('AND', filters);

/** Whether the words of a query are all in what the location lets search: names, address, number, company. */
export const queryTest = (query: string): Test => {
  if (query.length > longestValue) throw refusals.invalid([`query must be shorter than or equal to ${longestValue} characters`]);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ firstName, lastName, email, phone, companyName }) => {
    if (words.length === 0) return true;
    const text = [firstName, lastName, email, phone, companyName].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  };
};
