/** The members of `Utilities` that pack blobs and unpack them. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { blobArgument, blobContent, createBlob, type BlobContent } from './blob';
import { contentTypeOf } from './content-type';
import { GoogleException, wrongArguments } from './google-error';
import type { Member } from './google-object';
import { unzipArchive, zipArchive } from './zip-archive';

/** What the unpackers of Node throw for damaged bytes becomes the refusal of the service. */
const unpacked = <Result>(member: string, unpack: () => Result): Result => {
  try {
    return unpack();
  } catch {
    throw new GoogleException(`Invalid argument: ${member === 'unzip' ? 'blob is no zip archive' : 'blob is not compressed with gzip'}`);
  }
};

const optionalName = (given: readonly unknown[], otherwise: string | null): string | null => (typeof given[1] === 'string' ? given[1] : otherwise);

export const archiveMembers = {
  gzip: (...given) => {
    const { bytes, name } = blobArgument('Utilities.gzip', given);
    return createBlob({ bytes: gzipSync(bytes), contentType: 'application/x-gzip', name: optionalName(given, name === null ? 'archive.gz' : `${name}.gz`) });
  },
  ungzip: (...given) => {
    const { bytes, name } = blobArgument('Utilities.ungzip', given);
    const unpackedName = name?.replace(/\.gz$/, '') ?? null;
    const contentType = unpackedName === null ? null : contentTypeOf(unpackedName);
    return createBlob({ bytes: unpacked('ungzip', () => gunzipSync(bytes)), contentType: contentType ?? 'application/octet-stream', name: unpackedName });
  },
  zip: (...given) => {
    const blobs = Array.isArray(given[0]) ? given[0].map(blobContent) : [];
    if (!Array.isArray(given[0]) || !blobs.every((blob): blob is BlobContent => blob !== null)) throw wrongArguments('Utilities.zip', given);
    const names = blobs.map(({ name }, index) => name ?? `Untitled${index + 1}`);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new GoogleException(`Invalid argument: duplicate entry: ${twice}`);
    const bytes = zipArchive(blobs.map((blob, index) => ({ name: names[index] ?? '', bytes: blob.bytes })));
    return createBlob({ bytes, contentType: 'application/zip', name: optionalName(given, 'archive.zip') });
  },
  unzip: (...given) => {
    const { bytes } = blobArgument('Utilities.unzip', given);
    return unpacked('unzip', () => unzipArchive(bytes)).map((entry) => createBlob({ ...entry, contentType: contentTypeOf(entry.name) ?? 'application/octet-stream' }));
  },
} satisfies Readonly<Record<string, Member>>;
