/** The few ways in which a setter changes the JSON. A path like `icon.altText` goes into nested objects. */
import { GoogleException } from '../google-error';
import { copyOf, type Json, type Kind, type Setter } from './part';

const place = (json: Json, path: string): { readonly parent: Json; readonly field: string } => {
  const steps = path.split('.');
  const field = steps.pop() ?? path;
  const parent = steps.reduce<Json>((at, step) => (at[step] ??= {}) as Json, json);
  return { parent, field };
};

const setAt = (json: Json, path: string, value: unknown): void => {
  const { parent, field } = place(json, path);
  parent[field] = value;
};

const listAt = (json: Json, path: string): unknown[] => {
  const { parent, field } = place(json, path);
  return (parent[field] ??= []) as unknown[];
};

export const sets = (path: string, kind: Kind): Setter => ({ takes: [kind], apply: (json, [value]) => setAt(json, path, value) });

/** Sets a field, and others along with it. */
export const setsWith = (path: string, kind: Kind, more: Json): Setter => ({
  takes: [kind],
  apply: (json, [value]) => Object.entries({ [path]: value, ...more }).forEach(([at, one]) => setAt(json, at, one)),
});

interface Room {
  readonly most: number;
  readonly of: string;
}

/** Adds to a list, which may be bounded. */
export const adds = (path: string, kind: Kind, room?: Room): Setter => ({
  takes: [kind],
  apply: (json, [value]) => {
    const list = listAt(json, path);
    if (room && list.length >= room.most) throw new GoogleException(`Cannot add more than ${room.most} ${room.of}.`);
    list.push(value);
  },
});

/** Adds all of a list. */
export const addsAll = (path: string, kind: Kind): Setter => ({
  takes: [kind],
  apply: (json, [values]) => void listAt(json, path).push(...(values as readonly unknown[])),
});

/** Adds an object made of several arguments. */
export const addsFields = (path: string, fields: Readonly<Record<string, Kind>>, { room, optional = 0 }: { readonly room?: Room; readonly optional?: number } = {}): Setter => ({
  takes: Object.values(fields),
  optional,
  apply: (json, values) => {
    const list = listAt(json, path);
    if (room && list.length >= room.most) throw new GoogleException(`Cannot add more than ${room.most} ${room.of}.`);
    list.push(Object.fromEntries(Object.keys(fields).flatMap((field, index) => (values[index] === undefined ? [] : [[field, values[index]]]))));
  },
});

/** Adds something fixed: takes no argument. */
export const addsThis = (path: string, value: Json): Setter => ({ takes: [], apply: (json) => void listAt(json, path).push(copyOf(value)) });
