/// <reference types="google-apps-script" preserve="true" />
/** Blobs, and bytes as Java counts them: from -128 to 127 (https://developers.google.com/apps-script/reference/base/blob). */
import { decode, encode } from './charset';
import { contentTypeOf } from './content-type';
import { NotEmulated, textArgument, wrongArguments } from './google-error';
import { googleObject, GoogleObject, type Member } from './google-object';
import { notEmulated } from './not-emulated';

export interface BlobContent {
  readonly bytes: Buffer;
  readonly contentType: string | null;
  readonly name: string | null;
}

export const signedBytes = (bytes: Uint8Array): readonly number[] => [...Int8Array.from(bytes)];

/** Null for what are no signed bytes. One loop, since there may be very many of them. */
const bytesIn = (value: unknown): Buffer | null => {
  if (!Array.isArray(value)) return null;
  const values: readonly unknown[] = value;
  const bytes = Buffer.allocUnsafe(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const byte = values[index];
    if (typeof byte !== 'number' || (byte << 24) >> 24 !== byte) return null;
    bytes[index] = byte;
  }
  return bytes;
};

export const isSignedBytes = (value: unknown): value is readonly number[] => bytesIn(value) !== null;

export const unsignedBytes = (bytes: readonly number[]): Buffer => Buffer.from(Int8Array.from(bytes).buffer);

/** Text or signed bytes, as most methods of `Utilities` take either. @throws GoogleException */
export const bytesOf = (member: string, given: readonly unknown[], index = 0): Buffer => {
  const value = given[index];
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  const bytes = bytesIn(value);
  if (bytes) return bytes;
  throw wrongArguments(member, given);
};

const contents = new WeakMap<GoogleObject, () => BlobContent>();

/** What is in a blob, or in another object that offers one (a file, an answer, a page); null for anything else. */
export const blobContent = (value: unknown): BlobContent | null => (value instanceof GoogleObject ? (contents.get(value)?.() ?? null) : null);

/** Lets an object stand wherever a method takes a `BlobSource`. */
export const offersBlob = (object: GoogleObject, read: () => BlobContent): void => void contents.set(object, read);

/** The blob of a `BlobSource` argument. @throws GoogleException */
export const blobArgument = (member: string, given: readonly unknown[], index = 0): BlobContent => {
  const content = blobContent(given[index]);
  if (!content) throw wrongArguments(member, given);
  return content;
};

/** Google converts images and documents; a copy in the type that it has already is all that is made here. */
const converted = (type: string, content: BlobContent, wanted: string): GoogleObject => {
  if (wanted !== content.contentType) throw new NotEmulated(`${type}.getAs from ${content.contentType ?? 'no type'} to ${wanted}`);
  return createBlob(content);
};

/** What every object with a blob in it can do with it: `Blob` itself, attachments, files. */
export const blobSourceMembers = (type: string, read: () => BlobContent) =>
  ({
    getBlob: () => createBlob(read()),
    getAs: (...given) => converted(type, read(), textArgument(`${type}.getAs`, given, 0)),
  }) satisfies Record<string, Member>;

/** The members that `Blob` and `GmailAttachment` share; `change` is told of each new content. */
export const blobMembers = (type: string, self: () => GoogleObject, read: () => BlobContent, write: (content: BlobContent) => void) => {
  const text = (method: string, given: readonly unknown[], index = 0): string => textArgument(`${type}.${method}`, given, index);
  const change = (changes: Partial<BlobContent>): GoogleObject => {
    write({ ...read(), ...changes });
    return self();
  };
  return {
    ...blobSourceMembers(type, read),
    copyBlob: () => createBlob(read()),
    getBytes: () => signedBytes(read().bytes),
    getContentType: () => read().contentType,
    getDataAsString: (charset = 'UTF-8') => decode(read().bytes, String(charset)),
    getName: () => read().name,
    isGoogleType: () => (read().contentType ?? '').startsWith('application/vnd.google-apps.'),
    setBytes: (...given) => change({ bytes: bytesOf(`${type}.setBytes`, given) }),
    setContentType: (...given) => change({ contentType: given[0] === null ? null : text('setContentType', given) }),
    setContentTypeFromExtension: () => change({ contentType: contentTypeOf(read().name ?? '') ?? read().contentType }),
    setDataFromString: (...given) => change({ bytes: encode(text('setDataFromString', given), given[1] === undefined ? 'UTF-8' : String(given[1])) }),
    setName: (...given) => change({ name: text('setName', given) }),
    ...notEmulated(type, ['getAllBlobs']),
  } satisfies Record<keyof GoogleAppsScript.Base.Blob, Member>;
};

export const createBlob = (start: BlobContent): GoogleObject => {
  let content = start;
  const members = blobMembers('Blob', () => blob, () => content, (changed) => void (content = changed));
  const blob: GoogleObject = googleObject('Blob', members);
  offersBlob(blob, () => content);
  return blob;
};
