import { GoogleError } from '../errors';
import type { Media } from '../media';
import { isSheet } from './file-resource';
import type { DriveFile } from './state';

const refused = (code: number, reason: string, message: string): GoogleError => new GoogleError(code, message, { errors: { reason } });

/** The bytes of a file. @throws GoogleError 403 for a Sheet, which has none */
export const downloaded = (file: DriveFile): Media => {
  if (isSheet(file)) throw refused(403, 'fileNotDownloadable', 'Only files with binary content can be directly downloaded. Use Export with Docs Editors files.');
  return { type: file.mimeType, bytes: Buffer.from(file.content, 'base64') };
};

/** Google writes CSV with CRLF, without a byte order mark, and with quotes only where they are needed. */
const asGoogleWritesIt = (csv: string): string => csv.replace(/^\ufeff/, '').replace(/\r?\n/g, '\r\n').replace(/(?:\r\n)+$/, '');

/** A Sheet as CSV. @throws GoogleError 403 for any other file, 400 for any other type */
export const exported = (file: DriveFile, type: string): Media => {
  if (!isSheet(file)) throw refused(403, 'fileNotExportable', 'Export only supports Docs Editors files.');
  if (type !== 'text/csv') throw refused(400, 'badRequest', 'The requested conversion is not supported.');
  return { type, bytes: Buffer.from(asGoogleWritesIt(Buffer.from(file.content, 'base64').toString())) };
};
