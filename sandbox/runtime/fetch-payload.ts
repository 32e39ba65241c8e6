/** What a payload of `UrlFetchApp.fetch` becomes on its way out: text, a form, the bytes of a blob, or parts. */
import { createHash } from 'node:crypto';
import { blobContent, isSignedBytes, unsignedBytes } from './blob';
import { GoogleException } from './google-error';

export interface Payload {
  readonly bytes: Buffer;
  /** Null when there is no payload. */
  readonly contentType: string | null;
}

const formType = 'application/x-www-form-urlencoded';

const quoted = (text: string): string => text.replace(/["\r\n]/g, (character) => encodeURIComponent(character));

const multipart = (fields: readonly (readonly [string, unknown])[]): Payload => {
  const parts = fields.map(([name, value]): readonly [string, Buffer] => {
    const blob = blobContent(value);
    const label = `Content-Disposition: form-data; name="${quoted(name)}"`;
    if (!blob) return [label, Buffer.from(String(value))];
    const type = blob.contentType ?? 'application/octet-stream';
    return [`${label}; filename="${quoted(blob.name ?? 'file')}"\r\nContent-Type: ${type}`, blob.bytes];
  });
  // Made of the content, so that the same request is the same bytes.
  const digest = createHash('sha256');
  for (const [label, bytes] of parts) digest.update(label).update(bytes);
  const boundary = `----${digest.digest('hex').slice(0, 32)}`;
  const body = parts.flatMap(([label, bytes]) => [Buffer.from(`--${boundary}\r\n${label}\r\n\r\n`), bytes, Buffer.from('\r\n')]);
  return { bytes: Buffer.concat([...body, Buffer.from(`--${boundary}--\r\n`)]), contentType: `multipart/form-data; boundary=${boundary}` };
};

/** @throws GoogleException for what can be no payload */
export const readPayload = (payload: unknown): Payload => {
  if (payload === undefined || payload === null) return { bytes: Buffer.alloc(0), contentType: null };
  if (typeof payload === 'string') return { bytes: Buffer.from(payload), contentType: formType };
  if (isSignedBytes(payload)) return { bytes: unsignedBytes(payload), contentType: formType };
  const blob = blobContent(payload);
  if (blob) return { bytes: blob.bytes, contentType: blob.contentType ?? 'application/octet-stream' };
  if (typeof payload !== 'object' || Array.isArray(payload)) throw new GoogleException('Attribute provided with invalid value: payload');
  const fields = Object.entries(payload);
  if (fields.some(([, value]) => blobContent(value) !== null)) return multipart(fields);
  return { bytes: Buffer.from(new URLSearchParams(fields.map(([name, value]): [string, string] => [name, String(value)])).toString()), contentType: formType };
};
