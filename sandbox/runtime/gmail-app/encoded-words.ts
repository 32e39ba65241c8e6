/** Header text as mail carries it (https://www.rfc-editor.org/rfc/rfc2047): `=?UTF-8?B?…?=` for whatever is not ASCII. */
import { decode } from '../charset';

const word = /=\?([^?\s]+)\?([BQ])\?([^?]*)\?=/gi;

const quotedPrintable = (text: string): Buffer =>
  Buffer.from(text.replace(/_/g, ' ').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1');

/** Words in a charset that nobody knows stay as they are. */
export const decodeWords = (text: string): string =>
  text.replace(/(\?=)\s+(?==\?)/g, '$1').replace(word, (whole: string, charset: string, kind: string, encoded: string) => {
    try {
      return decode(kind.toUpperCase() === 'B' ? Buffer.from(encoded, 'base64') : quotedPrintable(encoded), charset);
    } catch {
      return whole;
    }
  });

/** Bytes of text in one encoded word, so that it stays under the 75 characters that a word may have. */
const longest = 42;

export const encodeWords = (text: string): string => {
  const oneLine = text.replace(/[\r\n]+/g, ' ');
  if (/^[\x20-\x7e]*$/.test(oneLine)) return oneLine;
  const chunks = [...oneLine].reduce<string[]>((all, character) => {
    const last = all.at(-1);
    if (last === undefined || Buffer.byteLength(last + character) > longest) return [...all, character];
    return [...all.slice(0, -1), last + character];
  }, []);
  return chunks.map((chunk) => `=?UTF-8?B?${Buffer.from(chunk).toString('base64')}?=`).join(' ');
};
