/** What setters take: each kind of argument is checked as strictly as Google's typed services check theirs. */
import { GoogleObject } from '../google-object';
import { partJson, partOf, type Json, type Kind } from './part';

const same = (value: unknown): unknown => value;

export const text: Kind = { accepts: (value) => typeof value === 'string', json: same };
export const flag: Kind = { accepts: (value) => typeof value === 'boolean', json: same };
const number: Kind = { accepts: (value) => typeof value === 'number' && Number.isFinite(value), json: same };
/** What Google's reference types as Object and shows as text. */
export const shown: Kind = { accepts: (value) => ['string', 'number', 'boolean'].includes(typeof value), json: String };
/** Milliseconds since 1970, as a number or a string; a string in JSON. */
export const epoch: Kind = { accepts: (value) => Number.isInteger(value) || (typeof value === 'string' && /^-?\d+$/.test(value)), json: String };
/** Exactly a plain object of strings: Apps Script passes nothing else to an action. */
export const parameters: Kind = {
  accepts: (value) =>
    typeof value === 'object' && value !== null && !(value instanceof GoogleObject) && !Array.isArray(value) &&
    Object.values(value).every((one) => typeof one === 'string'),
  json: (value) => Object.entries(value as Readonly<Record<string, string>>).map(([key, one]) => ({ key, value: one })),
};
/** `#rgb` or `#rrggbb`, as the fractions that JSON has. */
export const color: Kind = {
  accepts: (value) => typeof value === 'string' && /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value),
  json: (value) => {
    const digits = String(value).slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
    const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
    return { red, green, blue };
  },
};

export const integer = (least: number, most: number): Kind => ({
  accepts: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  json: same,
});

/** A whole number, or its digits. */
export const digits: Kind = { accepts: (value) => Number.isInteger(value) || (typeof value === 'string' && /^\d+$/.test(value)), json: Number };
export const positive: Kind = { accepts: (value) => number.accepts(value) && Number(value) > 0, json: same };

/** One of an enum's constants, by its name in JSON. */
export const constant = (constants: Readonly<Record<string, GoogleObject<string>>>): Kind => {
  const all = new Set<unknown>(Object.values(constants));
  return { accepts: (value) => all.has(value), json: (value) => (value as GoogleObject<string>).state };
};

/** A part of one of the named kinds. */
export const aPart = (...names: readonly string[]): Kind => ({
  accepts: (value) => names.includes(partOf(value)?.spec.name ?? ''),
  json: (value) => {
    const part = partOf(value);
    return part ? partJson(part) : null;
  },
});

const widgetJson = (value: unknown): unknown => {
  const part = partOf(value);
  return part?.spec.widget?.(partJson(part)) ?? null;
};

export const aButton = aPart('TextButton', 'ImageButton');

/** Any part that may stand in a section, as it stands there. */
export const aWidget: Kind = { accepts: (value) => (partOf(value)?.spec.widget ?? null) !== null, json: widgetJson };

/** A widget of one of the named kinds, where not all may stand. */
export const aWidgetOf = (...names: readonly string[]): Kind => ({ accepts: aPart(...names).accepts, json: widgetJson });

export const listOf = (kind: Kind): Kind => ({
  accepts: (value) => Array.isArray(value) && value.every(kind.accepts),
  json: (value) => (value as readonly unknown[]).map(kind.json),
});

export const as = (kind: Kind, change: (json: Json) => unknown): Kind => ({ accepts: kind.accepts, json: (value) => change(kind.json(value) as Json) });
/** A flag that JSON spells as one of two words. */
export const either = (whenTrue: string, whenFalse: string): Kind => ({ accepts: flag.accepts, json: (value) => (value ? whenTrue : whenFalse) });
