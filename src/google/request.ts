import type { HttpRequest } from '../platform/platform';
import { urlPart } from '../url';
import type { GoogleOperationId } from './catalogue';
import { googleCatalogue } from './catalogue';
import type { GoogleOperation } from './operation';
import type { UploadedFile } from './upload';
import { uploadBody } from './upload';

export interface GoogleInput {
  readonly path: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: object;
  /** A file that is uploaded together with what is told about it. */
  readonly file?: UploadedFile;
}

export interface GoogleAccess {
  /** The user's own; without one the request is a part of a batch, which carries it. */
  readonly token?: string;
  /** The open message's own token, for operations that read it. */
  readonly messageToken?: string;
}

/** The row behind an id, without its literal types. */
export const googleOperation = (id: GoogleOperationId): GoogleOperation => googleCatalogue[id];

const jsonBody = (body: object) => ({ headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

/** The request that a call of one method stands for. A list in the query is repeated under one name. */
export const requestOf = (row: GoogleOperation, { path, query = {}, body, file }: GoogleInput, { token, messageToken }: GoogleAccess): HttpRequest => {
  const filled = row.url.replace(/\{(\w+)\}/g, (_, name: string) => urlPart(path[name] ?? ''));
  const search = Object.entries(query)
    .flatMap(([name, value]) => (typeof value === 'string' ? [value] : value).map((item) => `${name}=${urlPart(item)}`))
    .join('&');
  const content = file ? uploadBody(file) : body && jsonBody(body);
  return {
    method: row.method,
    url: filled + (search && `?${search}`),
    headers: {
      Accept: 'application/json',
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(row.messageToken && messageToken && { 'X-Goog-Gmail-Access-Token': messageToken }),
      ...content?.headers,
    },
    ...(content && { body: content.body }),
  };
};

/** The request that a call of Google's API stands for. */
export const googleRequest = (id: GoogleOperationId, input: GoogleInput, access: GoogleAccess): HttpRequest => requestOf(googleOperation(id), input, access);
