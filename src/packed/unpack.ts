import { lzma } from './lzma';

/** Two characters hold 13 bits; the backslash is none of the 91. */
const digitAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code - (code < 92 ? 35 : 36);
};

/** The bytes that `build/packed-modules.mjs` wrote as text. */
const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(Math.floor((text.length * 13) / 16));
  let [bits, count, next] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 2) {
    bits = (bits << 13) | (digitAt(text, at) * 91 + digitAt(text, at + 1));
    for (count += 13; count >= 8; next += 1) {
      count -= 8;
      bytes[next] = bits >> count;
    }
    bits &= (1 << count) - 1;
  }
  return bytes;
};

/** So many arguments any call takes. */
const atOnce = 8192;

/**
 * Reads the code of the packed modules, which is written in ASCII, from its beginning on.
 * @param packed LZMA, 13 bits in two characters
 * @param size how many characters there are
 * @returns what reads the next so many of them
 */
export const unpacked = (packed: string, size: number): ((count: number) => string) => {
  const { bytes, read } = lzma(bytesOf(packed), size);
  let begin = 0;
  return (count) => {
    const end = begin + count;
    read(end);
    let code = '';
    for (; begin < end; begin += atOnce) code += String.fromCharCode(...bytes.subarray(begin, Math.min(begin + atOnce, end)));
    begin = end;
    return code;
  };
};
