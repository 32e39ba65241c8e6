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
  /** A file that is uploaded together with what is told about it. */
  readonly file?: UploadedFile;
}

export interface GoogleAccess {
  readonly token: string;
  /** The open message's own token, for operations that read it. */
  readonly messageToken?: string;
}

/** The row behind an id, without its literal types. */
export const googleOperation = (id: GoogleOperationId): GoogleOperation => googleCatalogue[id];

/** The request that a call of Google's API stands for. A list in the query is repeated under one name. */
export const googleRequest = (id: GoogleOperationId, { path, query = {}, file }: GoogleInput, { token, messageToken }: GoogleAccess): HttpRequest => {
  const row = googleOperation(id);
  const filled = row.url.replace(/\{(\w+)\}/g, (_, name: string) => urlPart(path[name] ?? ''));
  const search = Object.entries(query)
    .flatMap(([name, value]) => (typeof value === 'string' ? [value] : value).map((item) => `${name}=${urlPart(item)}`))
    .join('&');
  const upload = file && uploadBody(file);
  return {
    method: row.method,
    url: filled + (search && `?${search}`),
    headers: {
      Accept: 'application/json',
      Authorization: `Bearer ${token}`,
      ...(row.messageToken && messageToken && { 'X-Goog-Gmail-Access-Token': messageToken }),
      ...upload?.headers,
    },
    ...(upload && { body: upload.body }),
  };
};
