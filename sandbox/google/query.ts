import { invalidArgument } from './errors';

/** What a query parameter holds. `texts` and `someOf` may be repeated. */
export type QueryKind =
  | 'text'
  | 'texts'
  | 'integer'
  | 'flag'
  /** Milliseconds since 1970, written as RFC 3339. */
  | 'time'
  /** One word of a list, or several; `type` is what Google calls it in the refusal of another word. */
  | { readonly oneOf: readonly string[]; readonly type?: string }
  | { readonly someOf: readonly string[]; readonly type?: string };

/** The parameters of a call, read as the method's table says they are written. */
export interface Query {
  /** Undefined when it was not given. */
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly integer: (name: string) => number | undefined;
  /** False unless given. */
  readonly flag: (name: string, unlessGiven?: boolean) => boolean;
  readonly time: (name: string) => number | undefined;
  /** Whether it was given at all. */
  readonly has: (name: string) => boolean;
}

/** Query parameters that every method takes (https://cloud.google.com/apis/docs/system-parameters). */
const systemParameters: readonly string[] = [
  ...['fields', 'alt', 'key', 'prettyPrint', 'quotaUser', 'userIp', 'callback', '$.xgafv'],
  ...['uploadType', 'upload_protocol', 'access_token', 'oauth_token'],
];

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const invalid = (name: string, type: string, value: string) => invalidArgument(`Invalid value at '${snakeCase(name)}' (${type}), "${value}"`);

const flags: Readonly<Record<string, boolean>> = { true: true, false: false, 1: true, 0: false };
const rfc3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;

/** Whether a value can be read as its kind; the name of the type that it is not, if it cannot. */
const typeMissed = (kind: QueryKind, value: string): string | null => {
  if (typeof kind === 'object') {
    const words = 'oneOf' in kind ? kind.oneOf : kind.someOf;
    return words.some((word) => word.toLowerCase() === value.toLowerCase()) ? null : (kind.type ?? 'TYPE_ENUM');
  }
  if (kind === 'integer') return /^-?\d{1,10}$/.test(value) ? null : 'TYPE_INT32';
  if (kind === 'flag') return Object.hasOwn(flags, value.toLowerCase()) ? null : 'TYPE_BOOL';
  if (kind === 'time') return rfc3339.test(value) && !Number.isNaN(Date.parse(value)) ? null : 'type.googleapis.com/google.protobuf.Timestamp';
  return null;
};

/**
 * Reads the query of a call.
 * @throws GoogleError 400 for a parameter that the method does not have, and for a value that is not of its kind
 */
export const readQuery = (given: URLSearchParams, kinds: Readonly<Record<string, QueryKind>>): Query => {
  for (const [name, value] of given) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) {
      if (systemParameters.includes(name)) continue;
      const field = `Cannot bind query parameter. Field '${name}' could not be found in request message.`;
      throw invalidArgument(`Invalid JSON payload received. Unknown name "${name}": ${field}`);
    }
    const type = typeMissed(kind, value);
    if (type !== null) throw invalid(name, type, value);
  }
  const text = (name: string): string | undefined => given.get(name) ?? undefined;
  return {
    text,
    texts: (name) => given.getAll(name),
    integer: (name) => (given.has(name) ? Number(text(name)) : undefined),
    flag: (name, unlessGiven = false) => flags[(text(name) ?? '').toLowerCase()] ?? unlessGiven,
    time: (name) => (given.has(name) ? Date.parse(text(name) ?? '') : undefined),
    has: (name) => given.has(name),
  };
};
