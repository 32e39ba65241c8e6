/** Code as a text that stands in a string: `src/packed/unpack.ts` reads it. */
import { compress } from 'lzma1';

/**
 * Bytes as text, 13 bits in two characters, which are 91 of those that stand in a string without an escape: a third less is
 * added than by base64.
 */
const asText = (bytes) => {
  const digit = (value) => String.fromCharCode(value + (value < 57 ? 35 : 36));
  let text = '';
  let [bits, count] = [0, 0];
  const put = (value) => (text += digit(Math.floor(value / 91)) + digit(value % 91));
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    count += 8;
    if (count < 13) continue;
    count -= 13;
    put(bits >> count);
    bits &= (1 << count) - 1;
  }
  if (count > 0) put(bits << (13 - count));
  return text;
};

/** Settings and size, which LZMA writes first and the reader knows. */
const header = 13;

/** @param code in ASCII. @throws Error when it is not, since then the reader would not see what was written */
export const packedText = (code) => {
  const [foreign] = /[^\0-\x7f]/.exec(code) ?? [];
  if (foreign !== undefined) throw new Error(`Packed code is ASCII, but this has “${foreign}”.`);
  return asText(compress(Buffer.from(code, 'ascii'), 9).subarray(header));
};
