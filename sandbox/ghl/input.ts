import { locationPlace } from '../../src/ghl/operation';
import type { Field, Fields, Operation } from '../../src/ghl/operation';
import { asObject } from '../../src/json';
import type { JsonObject } from '../../src/json';
import type { HttpRequest } from '../http';
import { refusals } from './refusals';
import { complaintsAbout } from './validation';

/** What a request brings, before anybody looked at it. */
export interface RawInput {
  readonly path: JsonObject;
  readonly query: JsonObject;
  /** A list has one entry for each item of a body that is a list; else there is one. */
  readonly bodies: readonly JsonObject[];
}

/** Texts out of a URL or a form as what they stand for; as text when they stand for nothing of the kind. */
const fromTexts = (field: Field | undefined, texts: readonly string[]): unknown => {
  // Clients write lists as `a=1&a=2`, as `a[]=1&a[]=2` and as `a=1,2`.
  if (field?.type === 'texts') return texts.flatMap((text) => text.split(','));
  const text = texts.at(-1) ?? '';
  if (field?.type === 'flag' && ['true', 'false'].includes(text)) return text === 'true';
  if (field?.type === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  return text;
};

const fromPairs = (pairs: URLSearchParams, fields: Fields = {}): JsonObject => {
  const names = [...new Set([...pairs.keys()])];
  return Object.fromEntries(
    names.map((given) => {
      const name = given.replace(/\[\d*\]$/, '');
      return [name, fromTexts(fields[name], pairs.getAll(given))];
    }),
  );
};

const fromJson = (text: string): unknown => {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw refusals.brokenJson();
  }
};

/** As the body's own type says; a body of any other type is not read, and its fields are then missing. */
const readBodies = (row: Operation, { headers, body }: HttpRequest): readonly JsonObject[] => {
  if (!row.body) return [{}];
  const type = headers['content-type'] ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) return [fromPairs(new URLSearchParams(body), row.body)];
  const json = type.startsWith('application/json') ? fromJson(body) : {};
  if (row.bodyIs !== 'list') return [asObject(json)];
  if (!Array.isArray(json)) throw refusals.invalid(['body must be an array']);
  return json.map(asObject);
};

/** @throws Refusal 400 when the body claims to be JSON and is not, 422 when it should be a list and is not. */
export const readInput = (row: Operation, path: Readonly<Record<string, string>>, request: HttpRequest): RawInput => ({
  path,
  query: fromPairs(new URL(request.url).searchParams, row.query),
  bodies: readBodies(row, request),
});

/** What the request says in one of its places. */
export const inputAt = ({ path, query, bodies }: RawInput, place: 'path' | 'query' | 'body', name: string): unknown =>
  ({ path, query, body: bodies[0] ?? {} })[place][name];

const without = (values: JsonObject, name: string | undefined): JsonObject =>
  Object.fromEntries(Object.entries(values).filter(([key, value]) => key !== name && value !== null));

/**
 * The input as the catalogue's types promise it: checked, without the location's id (which a handler is given as a
 * record), and without nulls, which stand for nothing given. @throws Refusal 422
 */
export const checkedInput = (row: Operation, { path, query, bodies }: RawInput): JsonObject => {
  const { query: queryFields = {}, body: bodyFields = {} } = row;
  const complaints = [...complaintsAbout(queryFields, query), ...bodies.flatMap((body) => complaintsAbout(bodyFields, body))];
  if (complaints.length > 0) throw refusals.invalid(complaints);
  const locationName = locationPlace(row)?.as;
  const bodyValues = bodies.map((body) => without(body, locationName));
  return { ...path, query: without(query, locationName), body: row.bodyIs === 'list' ? bodyValues : (bodyValues[0] ?? {}) };
};
