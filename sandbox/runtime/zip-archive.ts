/** ZIP archives (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT): one disk, stored or deflated, no encryption. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder >>> 0;
});

const crc32 = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
};

const local = 0x04034b50;
const central = 0x02014b50;
const end = 0x06054b50;
const utf8Names = 0x0800;
const deflated = 8;
/** 1 January 1980, the first day of the format, so that the same files make the same archive. */
const firstDay = 0x0021;

/** Little-endian numbers, each with its size in bytes. */
const numbers = (...all: readonly (readonly [size: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    all.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );

export const zipArchive = (entries: readonly ZipEntry[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const label = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes);
    const shared = numbers(
      [2, 20], [2, utf8Names], [2, deflated], [2, 0], [2, firstDay], [4, crc32(bytes)], [4, packed.length], [4, bytes.length], [2, label.length], [2, 0],
    );
    const part = Buffer.concat([numbers([4, local]), shared, label, packed]);
    directory.push(Buffer.concat([numbers([4, central], [2, 20]), shared, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), label]));
    parts.push(part);
    offset += part.length;
  }
  const index = Buffer.concat(directory);
  const count = entries.length;
  return Buffer.concat([...parts, index, numbers([4, end], [2, 0], [2, 0], [2, count], [2, count], [4, index.length], [4, offset], [2, 0])]);
};

/** The files of an archive; folders are left out. @throws RangeError or an error of zlib for what is no archive */
export const unzipArchive = (archive: Buffer): readonly ZipEntry[] => {
  const tail = archive.lastIndexOf(numbers([4, end]));
  if (tail < 0) throw new RangeError('There is no central directory.');
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(tail + 16);
  for (let left = archive.readUInt16LE(tail + 10); left > 0; left -= 1) {
    const [method, size, nameLength] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const [extra, comment, start] = [archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32), archive.readUInt32LE(at + 42)];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const from = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const packed = archive.subarray(from, from + size);
    if (!name.endsWith('/')) entries.push({ name, bytes: method === 0 ? Buffer.from(packed) : inflateRawSync(packed) });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
};
