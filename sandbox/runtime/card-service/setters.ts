/** The few ways in which a setter changes the JSON. A path like `icon.altText` goes into nested objects. */
import { GoogleException } from '../google-error';
import type { Json, Kind, Setter } from './part';

/** The JSON with one place in it changed. */
const changedAt = (json: Json, [step = '', ...rest]: readonly string[], change: (before: unknown) => unknown): Json => ({
  ...json,
  [step]: rest.length === 0 ? change(json[step]) : changedAt((json[step] ?? {}) as Json, rest, change),
});

const setAt = (json: Json, path: string, value: unknown): Json => changedAt(json, path.split('.'), () => value);

interface Room {
  readonly most: number;
  readonly of: string;
}

const addAt = (json: Json, path: string, values: readonly unknown[], room?: Room): Json =>
  changedAt(json, path.split('.'), (before) => {
    const list = [...((before ?? []) as readonly unknown[]), ...values];
    if (room && list.length > room.most) throw new GoogleException(`Cannot add more than ${room.most} ${room.of}.`);
    return list;
  });

export const sets = (path: string, kind: Kind): Setter => ({ takes: [kind], apply: (json, [value]) => setAt(json, path, value) });

/** Sets a field, and others along with it. */
export const setsWith = (field: string, kind: Kind, more: Json): Setter => ({ takes: [kind], apply: (json, [value]) => ({ ...json, [field]: value, ...more }) });

/** Adds to a list, which may be bounded. */
export const adds = (path: string, kind: Kind, room?: Room): Setter => ({ takes: [kind], apply: (json, [value]) => addAt(json, path, [value], room) });

/** Adds all of a list. */
export const addsAll = (path: string, kind: Kind): Setter => ({
  takes: [kind],
  apply: (json, [values]) => addAt(json, path, values as readonly unknown[]),
});

/** Adds an object made of several arguments. */
export const addsFields = (path: string, fields: Readonly<Record<string, Kind>>, room?: Room): Setter => ({
  takes: Object.values(fields),
  apply: (json, values) => addAt(json, path, [Object.fromEntries(Object.keys(fields).map((field, index) => [field, values[index]]))], room),
});

/** Adds something fixed: takes no argument. */
export const addsThis = (path: string, value: Json): Setter => ({ takes: [], apply: (json) => addAt(json, path, [value]) });
