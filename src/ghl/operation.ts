/**
 * What the product knows about one GoHighLevel endpoint. The client, the embedded GoHighLevel of the sandbox,
 * the list of scopes and the documents all read the same rows, so a fact has one place to be wrong in.
 */

import { asList, asObject } from '../json';
import type { JsonObject } from '../json';

/** GoHighLevel picks the contract by a header; a call without it is answered 401. */
export type Version = '2021-04-15' | '2021-07-28' | 'v3';

/** Which kinds of token an endpoint accepts: a sub-account's, an agency's, or a private integration's. */
export type TokenKind = 'location' | 'company' | 'private';

export type FieldType = 'text' | 'number' | 'flag' | 'time' | 'texts' | 'numbers' | 'object' | 'objects' | 'anything';

/** One input of an endpoint. */
export interface Field {
  readonly type: FieldType;
  readonly required?: true;
  /** A null is a value of its own, and not as good as nothing. */
  readonly nullable?: true;
  /** Left empty, it is sent as an empty list or text, and not left out. */
  readonly emptiable?: true;
  /** Of values of any type: numbers are written as text. */
  readonly numbersAsText?: true;
  /** The only values that are taken; of each item, where it is a list. */
  readonly values?: readonly string[];
  /** What an object, or each object of a list, is made of; any object will do without it. */
  readonly fields?: Fields;
  /** The least and the greatest number. */
  readonly min?: number;
  readonly max?: number;
  /**
   * How a day or a moment is written where the type alone does not say it: `2026-11-09`, the same with midnight in UTC
   * behind it, `11-09-2026`, or a count since 1970.
   */
  readonly format?: 'day' | 'day-start' | 'us-day' | 'ms' | 'seconds';
  /** A text of several lines. */
  readonly long?: true;
}

export type Fields = Readonly<Record<string, Field>>;

/**
 * Ways to the next page: `skip` and `offset` count what was had, `page` counts pages, the others send back something of
 * the last row or of the answer.
 */
export type Paging = 'skip' | 'offset' | 'page' | 'cursor' | 'start-after' | 'start-after-date' | 'last-message';

export interface Operation {
  /** What a person calls it. */
  readonly title?: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `{name}` for each path parameter. Trailing slashes matter to the API. */
  readonly path: string;
  /** Null where the published operation declares no Version header (the token endpoint). */
  readonly version: Version | null;
  /** All of them are needed. */
  readonly scopes: readonly string[];
  /** A location's and a private integration's token, unless it says otherwise. */
  readonly tokens?: readonly TokenKind[];
  /**
   * Where the sub-account's id goes, which the client fills in: into the `locationId` of path, query or body, unless
   * it has another name here. Null where the caller gives it.
   */
  readonly location?: { readonly in: 'query'; readonly as: string } | null;
  /** What a parameter of the path may be, where that is not any text. */
  readonly params?: Fields;
  readonly query?: Fields;
  readonly body?: Fields;
  /** Every input may be left out, but not all of them. */
  readonly someNeeded?: true;
  /** How the body is written; JSON unless it says `form`. */
  readonly encoding?: 'form';
  /** The body is a list of what `body` describes. */
  readonly bodyIs?: 'list';
  /** The answer is no JSON but this. */
  readonly media?: 'audio/x-wav' | 'text/plain';
  /** Whether sending it twice does no harm, where that is not what the method says: a POST is repeated only if it is `safe`. */
  readonly retry?: 'safe' | 'never';
  /** Something is lost that cannot simply be typed again. */
  readonly destructive?: true;
  /** Another status that means success with nothing found. */
  readonly emptyStatus?: number;
  /** The status of success, where it is not 200: GoHighLevel answers creations, and even some searches, with 201. */
  readonly success?: number;
  /** Where an answer keeps its list or its one thing; the answer itself is that, without it. */
  readonly root?: string;
  /** How the next page of a list is asked for. */
  readonly pages?: Paging;
  /** The field by which a poll sees what changed. */
  readonly changed?: string;
  /** Turns the answer's JSON into the promised shape; the JSON itself without it. Never throws. */
  readonly reply?: (json: unknown) => unknown;
}

/** The kinds of token that an operation accepts. */
export const tokensOf = ({ tokens }: Operation): readonly TokenKind[] => tokens ?? ['location', 'private'];

/** What an answer's JSON means. */
export const readReply = ({ reply = asObject }: Operation, json: unknown): unknown => reply(json);

/** The status that an operation succeeds with. */
export const successOf = ({ success }: Operation): number => success ?? 200;

export interface LocationPlace {
  readonly in: 'path' | 'query' | 'body';
  readonly as: string;
  /** It may be left out. */
  readonly optional: boolean;
}

/** Where an operation wants the sub-account's id; null where nowhere. */
export const locationPlace = ({ location, path, query = {}, body = {} }: Operation): LocationPlace | null => {
  if (location === null) return null;
  if (path.includes('{locationId}')) return { in: 'path', as: 'locationId', optional: false };
  const as = location?.as ?? 'locationId';
  const fields = query[as] ? query : body;
  const field = fields[as];
  return field ? { in: fields === query ? 'query' : 'body', as, optional: !field.required } : null;
};

/** Whether sending it twice does no harm. One that is not safe is not repeated when its answer got lost. */
export const isSafeTwice = ({ method, retry }: Operation): boolean => (retry ?? (method === 'POST' ? 'never' : 'safe')) === 'safe';

/** Reads a reply that holds one thing under a name. */
export const one =
  <Name extends string, Value>(name: Name, read: (json: unknown) => Value) =>
  (json: unknown) =>
    ({ [name]: read(asObject(json)[name]) }) as { readonly [N in Name]: Value };

/** Reads a reply that holds a list under a name. */
export const many = <Name extends string, Item>(name: Name, read: (json: unknown) => Item | null) => one(name, (json) => asList(json, read));

/** Reads a reply that says no more than that it is done. */
export const nothing = (): object => ({});

/** The inputs that rows are written with. */
export const text = { type: 'text' } as const;
export const textOrNull = { type: 'text', nullable: true } as const;
export const number = { type: 'number' } as const;
export const between = <const Min extends number, const Max extends number>(min: Min, max: Max) => ({ type: 'number', min, max }) as const;
export const flag = { type: 'flag' } as const;
export const time = { type: 'time' } as const;
export const day = { type: 'text', format: 'day' } as const;
/** Milliseconds since 1970, as a number. */
export const moment = { type: 'number', format: 'ms' } as const;
export const texts = { type: 'texts' } as const;
export const object = { type: 'object' } as const;
export const objects = { type: 'objects' } as const;
export const anything = { type: 'anything' } as const;
export const oneOf = (...values: readonly string[]) => ({ type: 'text', values }) as const;
export const severalOf = (...values: readonly string[]) => ({ type: 'texts', values }) as const;
export const group = <F extends Fields>(fields: F) => ({ type: 'object', fields }) as const;
export const listOf = <F extends Fields>(fields: F) => ({ type: 'objects', fields }) as const;
export const required = <F extends Field>(field: F): F & { readonly required: true } => ({ ...field, required: true });

/** Keeps the literal types of a table, which the types below are read from. */
export const operations = <const Table extends Readonly<Record<string, Operation>>>(table: Table): Table => table;

interface Values {
  readonly text: string;
  readonly number: number;
  readonly flag: boolean;
  readonly time: string;
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly object: object;
  readonly objects: readonly object[];
  readonly anything: unknown;
}

type ValueOf<F extends Field> = F extends { readonly fields: infer Inner extends Fields }
  ? F['type'] extends 'objects'
    ? readonly Filled<Inner>[]
    : Filled<Inner>
  : Values[F['type']] | (F extends { readonly nullable: true } ? null : never);

export type RequiredNames<F extends Fields> = { [Name in keyof F]: F[Name] extends { readonly required: true } ? Name : never }[keyof F];

/** Values for fields: the required ones have to be there. */
export type Filled<F extends Fields> = { readonly [Name in RequiredNames<F>]: ValueOf<F[Name]> } & {
  readonly [Name in Exclude<keyof F, RequiredNames<F>>]?: ValueOf<F[Name]> | undefined;
};

export type PathNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | PathNames<Rest> : never;

/** The name under which the client itself fills in the location's id. */
export type LocationName<Row extends Operation> = Row extends { readonly location: infer Place }
  ? Place extends { readonly as: infer Name extends string }
    ? Name
    : never
  : 'locationId';

type Part<Row extends Operation, Name extends 'query' | 'body'> = Row extends { readonly [N in Name]: infer F extends Fields }
  ? { readonly [N in Name]: Name extends 'body' ? Body<Row, Omit<Filled<F>, LocationName<Row>>> : Omit<Filled<F>, LocationName<Row>> }
  : unknown;

type Body<Row extends Operation, Content> = Row extends { readonly bodyIs: 'list' } ? readonly Content[] : Content;

/** What a caller has to give: the path's parameters by name, and `query` and `body` where the row has them. */
export type InputOf<Row extends Operation> = { readonly [Name in Exclude<PathNames<Row['path']>, LocationName<Row>>]: string } & Part<Row, 'query'> &
  Part<Row, 'body'>;

/** What the caller gets. */
export type ReplyOf<Row extends Operation> = Row extends { readonly reply: (json: unknown) => infer Reply } ? Reply : JsonObject;
