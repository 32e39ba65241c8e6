import type { JsonObject } from '../../src/json';
import type { HttpRequest } from '../http';
import { readJsonBody } from './call-checks';
import { invalidArgument, notEmulated } from './errors';
import type { GoogleMethod } from './google-method';
import type { Media } from './media';
import { type BodyPart, readMultipart } from './multipart';

export interface Uploaded {
  readonly body: JsonObject;
  readonly media: Media | null;
}

const bytesOf = ({ body, bytes }: HttpRequest): Uint8Array => bytes ?? Buffer.from(body);

const typeOf = (contentType: string | undefined): string => contentType ?? 'application/octet-stream';

/** A file that is no text may come as base64, which says so in its header. */
const bytesOfPart = ({ headers, bytes }: BodyPart): Uint8Array =>
  headers['content-transfer-encoding']?.toLowerCase() === 'base64' ? Buffer.from(bytes.toString('latin1'), 'base64') : bytes;

const readRelated = (request: HttpRequest, row: GoogleMethod): Uploaded => {
  const [metadata, file, ...more] = readMultipart(typeOf(request.headers['content-type']), bytesOf(request)) ?? [];
  if (metadata === undefined || file === undefined || more.length > 0) {
    throw invalidArgument('Bad multipart upload: it must have two parts, the metadata in JSON and the file.');
  }
  return { body: readJsonBody(metadata.bytes.toString(), row), media: { type: typeOf(file.headers['content-type']), bytes: bytesOfPart(file) } };
};

const kinds: Readonly<Record<string, (request: HttpRequest, row: GoogleMethod) => Uploaded>> = {
  media: (request) => ({ body: {}, media: { type: typeOf(request.headers['content-type']), bytes: bytesOf(request) } }),
  multipart: readRelated,
};

/**
 * What came with an upload: the file alone, or after its metadata
 * (https://developers.google.com/workspace/gmail/api/guides/uploads).
 * @throws GoogleError 400, or 501 for an upload in several requests
 */
export const readUpload = (request: HttpRequest, row: GoogleMethod, query: URLSearchParams): Uploaded => {
  const kind = query.get('uploadType') ?? query.get('upload_protocol') ?? '';
  if (kind === 'resumable') throw notEmulated('uploads in several requests (uploadType=resumable)');
  const read = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (read === undefined) throw invalidArgument('The parameter uploadType must be media, multipart or resumable.');
  return read(request, row);
};
