/**
 * Reading JSON that somebody else wrote. Each reader answers with the promised type whatever it is given,
 * so that a missing field, a null, or a number where text was promised can never crash a card.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one if it is anything else. */
export const asObject = (value: unknown): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

/** Text as it came; numbers and booleans as text; everything else as the empty string. */
export const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** Only a real `true` (or the word) is true. */
export const asFlag = (value: unknown): boolean => value === true || value === 'true';

export const asNumber = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
};

/** Every element that `read` makes something of; the empty list if it is no list. */
export const asList = <Item>(value: unknown, read: (item: unknown) => Item | null): readonly Item[] =>
  Array.isArray(value) ? value.map(read).filter((item): item is Item & {} => item != null) : [];

export const asTexts = (value: unknown): readonly string[] => asList(value, (item) => asText(item) || null);

/** The value under a name that came from outside: `constructor` and its like are no entries. */
export const entryOf = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;

/** The same entries with their values as text. */
export const asTextEntries = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(asObject(value)).map(([name, item]) => [name, asText(item)]));

/** Parses text as JSON; null when it is not JSON. */
export const parseJson = (text: string): unknown => {
  // What was never stored is read as no text, often, and an error costs more than to look.
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
