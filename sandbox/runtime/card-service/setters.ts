/** The few ways in which a setter changes the JSON. A path like `icon.altText` goes into nested objects. */
import { GoogleException } from '../google-error';
import type { Audience } from './audience';
import type { Json, Kind, Setter } from './part';

type Change = (before: unknown, value: unknown) => unknown;

/** Changes one place in the JSON. */
const changing = (path: string, change: Change): ((json: Json, value: unknown) => Json) => {
  const [step = '', ...rest] = path.split('.');
  if (rest.length === 0) return (json, value) => ({ ...json, [step]: change(json[step], value) });
  const inside = changing(rest.join('.'), change);
  return (json, value) => ({ ...json, [step]: inside((json[step] ?? {}) as Json, value) });
};

const setting = (path: string): ((json: Json, value: unknown) => Json) => changing(path, (_, value) => value);

interface Room {
  readonly most: number;
  readonly of: string;
}

/** Puts a list's items behind those that are there. */
const adding = (path: string, room?: Room): ((json: Json, values: unknown) => Json) =>
  changing(path, (before, values) => {
    const list = [...((before ?? []) as readonly unknown[]), ...(values as readonly unknown[])];
    if (room && list.length > room.most) throw new GoogleException(`Cannot add more than ${room.most} ${room.of}.`);
    return list;
  });

export const sets = (path: string, kind: Kind): Setter => {
  const set = setting(path);
  return { takes: [kind], apply: (json, [value]) => set(json, value) };
};

/** Sets a field, and others along with it. */
export const setsWith = (field: string, kind: Kind, more: Json): Setter => ({ takes: [kind], apply: (json, [value]) => ({ ...json, [field]: value, ...more }) });

/** Sets something fixed: takes no argument. */
export const setsThis = (path: string, value: Json): Setter => {
  const set = setting(path);
  return { takes: [], apply: (json) => set(json, value) };
};

/** Adds to a list, which may be bounded. */
export const adds = (path: string, kind: Kind, room?: Room): Setter => {
  const add = adding(path, room);
  return { takes: [kind], apply: (json, [value]) => add(json, [value]) };
};

/** Adds all of a list. */
export const addsAll = (path: string, kind: Kind): Setter => {
  const add = adding(path);
  return { takes: [kind], apply: (json, [values]) => add(json, values) };
};

/** Adds an object made of several arguments. */
export const addsFields = (path: string, fields: Readonly<Record<string, Kind>>, room?: Room): Setter => {
  const add = adding(path, room);
  const names = Object.keys(fields);
  return { takes: Object.values(fields), apply: (json, values) => add(json, [Object.fromEntries(names.map((name, index) => [name, values[index]]))]) };
};

/** Adds something fixed: takes no argument. */
export const addsThis = (path: string, value: Json): Setter => {
  const add = adding(path);
  return { takes: [], apply: (json) => add(json, [value]) };
};

/** A setter that only some add-ons have. */
export const only = (audience: Audience, setter: Setter): Setter => ({ ...setter, only: audience });
