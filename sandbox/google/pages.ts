import { asNumber, asObject, asText, type JsonObject, parseJson } from '../../src/json';

/** A token that carries what it stands for, so that nothing has to be remembered. Clients send it back as it is. */
export const writeToken = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What `writeToken` was given; null for any other text. */
export const readToken = (token: string): JsonObject | null => {
  const value = parseJson(Buffer.from(token, 'base64url').toString());
  return typeof value === 'object' && value !== null && writeToken(value) === token ? asObject(value) : null;
};

export interface PageWanted<Item> {
  readonly items: readonly Item[];
  readonly size: number;
  /** The page token of the call, if it has one. */
  readonly token: string | undefined;
  /** What must be the same for every page: the other parameters of the call, as text. */
  readonly of: string;
  readonly refusal: () => Error;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Absent on the last page. */
  readonly next: { readonly nextPageToken?: string };
}

/** One page of a list. @throws the refusal for a page token that was not given for the same call */
export const pageOf = <Item>({ items, size, token, of, refusal }: PageWanted<Item>): Page<Item> => {
  const read = token === undefined ? { from: 0, of } : readToken(token);
  const from = asNumber(read?.['from']);
  if (from === null || asText(read?.['of']) !== of) throw refusal();
  const to = from + size;
  return { items: items.slice(from, to), next: to < items.length ? { nextPageToken: writeToken({ from: to, of }) } : {} };
};
