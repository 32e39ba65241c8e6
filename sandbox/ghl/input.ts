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
  readonly body: JsonObject;
}

/** A text out of a URL or a form as what it stands for; as text when it stands for nothing of the kind. */
const fromText = (field: Field | undefined, text: string): unknown => {
  if (field?.type === 'flag' && ['true', 'false'].includes(text)) return text === 'true';
  if (field?.type === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  return text;
};

const fromPairs = (pairs: URLSearchParams, fields: Fields = {}): JsonObject =>
  Object.fromEntries([...pairs].map(([name, text]) => [name, fromText(fields[name], text)]));

const fromJson = (text: string): JsonObject => {
  if (text.trim() === '') return {};
  try {
    return asObject(JSON.parse(text));
  } catch {
    throw refusals.brokenJson();
  }
};

/** As the body's own type says; a body of any other type is not read, and its fields are then missing. */
const readBody = (row: Operation, { headers, body }: HttpRequest): JsonObject => {
  if (!row.body) return {};
  const type = headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return fromJson(body);
  return type.startsWith('application/x-www-form-urlencoded') ? fromPairs(new URLSearchParams(body), row.body) : {};
};

/** @throws Refusal 400 when the body claims to be JSON and is not. */
export const readInput = (row: Operation, path: Readonly<Record<string, string>>, request: HttpRequest): RawInput => ({
  path,
  query: fromPairs(new URL(request.url).searchParams, row.query),
  body: readBody(row, request),
});

const without = (values: JsonObject, name: string | undefined): JsonObject =>
  Object.fromEntries(Object.entries(values).filter(([key, value]) => key !== name && value !== null));

/**
 * The input as the catalogue's types promise it: checked, without the location's id (which a handler is given as a
 * record), and without nulls, which stand for nothing given. @throws Refusal 422
 */
export const checkedInput = (row: Operation, { path, query, body }: RawInput): JsonObject => {
  const complaints = [...complaintsAbout(row.query ?? {}, query), ...complaintsAbout(row.body ?? {}, body)];
  if (complaints.length > 0) throw refusals.invalid(complaints);
  const locationName = row.location?.as;
  return { ...path, query: without(query, locationName), body: without(body, locationName) };
};
