import type { HttpRequest } from '../platform/platform';
import { urlPart } from '../url';
import type { GoogleOperationId } from './catalogue';
import { googleCatalogue } from './catalogue';
import type { GoogleOperation } from './operation';

export interface GoogleInput {
  readonly path: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: object;
}

export interface GoogleAccess {
  /** The user's own; without one the request is a part of a batch, which carries it. */
  readonly token?: string;
  /** The open message's own token, for operations that read it. */
  readonly messageToken?: string;
}

/** The row behind an id, without its literal types. */
export const googleOperation = (id: GoogleOperationId): GoogleOperation => googleCatalogue[id];

/** The request that a call of one method stands for. A list in the query is repeated under one name. */
export const requestOf = (row: GoogleOperation, { path, query = {}, body }: GoogleInput, { token, messageToken }: GoogleAccess): HttpRequest => {
  const filled = row.url.replace(/\{(\w+)\}/g, (_, name: string) => urlPart(path[name] ?? ''));
  const search = Object.entries(query)
    .flatMap(([name, value]) => (typeof value === 'string' ? [value] : value).map((item) => `${name}=${urlPart(item)}`))
    .join('&');
  return {
    method: row.method,
    url: filled + (search && `?${search}`),
    headers: {
      Accept: 'application/json',
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(row.messageToken && messageToken && { 'X-Goog-Gmail-Access-Token': messageToken }),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  };
};

/** The request that a call of Google's API stands for. */
export const googleRequest = (id: GoogleOperationId, input: GoogleInput, access: GoogleAccess): HttpRequest => requestOf(googleOperation(id), input, access);
