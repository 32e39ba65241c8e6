/** The bytes of a message that `http.ts` carries as text wherever they are text. */
import { isUtf8 } from 'node:buffer';
import type { HttpRequest } from '../http';

export const bodyBytes = ({ body, bytes }: Pick<HttpRequest, 'body' | 'bytes'>): Buffer => (bytes === undefined ? Buffer.from(body, 'utf8') : Buffer.from(bytes));

export const bodyOf = (bytes: Buffer): Pick<HttpRequest, 'body' | 'bytes'> => {
  const body = bytes.toString('utf8');
  return isUtf8(bytes) ? { body } : { body, bytes };
};
