import { isDeepStrictEqual } from 'node:util';
import type { Saved } from './state';

/** State that is one value of JSON, replaced piece by piece. */
export interface JsonState<Data extends object> extends Saved {
  readonly data: Data;
  /** Puts these pieces in the place of those that are there. */
  readonly put: (pieces: Partial<Data>) => void;
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);

const shapeOf = (value: unknown): readonly (readonly [string, string])[] =>
  kindOf(value) === 'object' ? Object.entries(value as object).map(([name, piece]) => [name, kindOf(piece)] as const) : [];

/** What is saved must have the pieces that are there now, of the same kinds. */
export const createJsonState = <Data extends object>(begin: Data): JsonState<Data> => {
  let data = begin;
  return {
    get data() {
      return data;
    },
    put: (pieces) => void (data = { ...data, ...pieces }),
    snapshot: () => structuredClone(data),
    restore: (saved) => {
      const [wanted, given] = [shapeOf(data), shapeOf(saved)].map((shape) => Object.fromEntries(shape));
      if (!isDeepStrictEqual(wanted, given)) throw new Error('This is no saved state.');
      data = structuredClone(saved) as Data;
    },
  };
};
