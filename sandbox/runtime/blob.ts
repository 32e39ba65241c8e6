/// <reference types="google-apps-script" preserve="true" />
/** Blobs, and bytes as Java counts them: from -128 to 127 (https://developers.google.com/apps-script/reference/base/blob). */
import { GoogleException, wrongArguments } from './google-error';
import { googleObject, GoogleObject, type Member } from './google-object';
import { notEmulated } from './not-emulated';

export const signedBytes = (bytes: Uint8Array): readonly number[] => [...Int8Array.from(bytes)];

export const isSignedBytes = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127);

/** Text or signed bytes, as most methods of `Utilities` take either. @throws GoogleException */
export const bytesOf = (member: string, given: readonly unknown[], index = 0): Buffer => {
  const value = given[index];
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  if (isSignedBytes(value)) return Buffer.from(Int8Array.from(value).buffer);
  throw wrongArguments(member, given);
};

// What the WHATWG calls by these names is windows-1252; Java means the charset itself.
const plainCharsets: Readonly<Record<string, 'latin1'>> = { 'iso-8859-1': 'latin1', 'latin1': 'latin1', 'us-ascii': 'latin1' };

/** 0x80 to 0x9f of windows-1252, which some versions of Node decode as if it were ISO 8859-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes bytes in a charset that Java knows by that name. @throws GoogleException */
export const decode = (bytes: Buffer, charset: string): string => {
  const plain = plainCharsets[charset.toLowerCase()];
  if (plain) return bytes.toString(plain);
  if (/^(windows-|cp)1252$/i.test(charset)) return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (one) => windows1252.charAt(one.charCodeAt(0) - 0x80));
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw new GoogleException(`Unsupported charset: ${charset}`);
  }
};

const contents = new WeakMap<GoogleObject, { readonly bytes: Buffer; readonly contentType: string | null }>();

/** What is in a blob; null for any other object. */
export const blobContent = (value: unknown): { readonly bytes: Buffer; readonly contentType: string | null } | null =>
  value instanceof GoogleObject ? (contents.get(value) ?? null) : null;

export const createBlob = (bytes: Buffer, contentType: string | null = null, name: string | null = null): GoogleObject => {
  const members = {
    getBytes: () => signedBytes(bytes),
    getContentType: () => contentType,
    getDataAsString: (charset = 'UTF-8') => decode(bytes, String(charset)),
    getName: () => name,
    copyBlob: () => createBlob(bytes, contentType, name),
    isGoogleType: () => false,
    ...notEmulated('Blob', [
      'getAs', 'getBlob', 'setBytes', 'setContentType', 'setContentTypeFromExtension', 'setDataFromString', 'setName', 'getAllBlobs',
    ]),
  } satisfies Record<keyof GoogleAppsScript.Base.Blob | 'getAllBlobs', Member>;
  const blob = googleObject('Blob', members);
  contents.set(blob, { bytes, contentType });
  return blob;
};
