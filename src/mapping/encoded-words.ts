/** Encoded words of mail headers (RFC 2047): `=?utf-8?Q?Andr=C3=A9?=`. */

/** Decodes bytes in a named charset; null when the charset is unknown. */
export type DecodeText = (bytes: readonly number[], charset: string) => string | null;

interface EncodedWord {
  /** Lower-cased, without the language that RFC 2231 lets follow it. */
  readonly charset: string;
  readonly bytes: readonly number[];
  /** As it stood in the header. */
  readonly raw: string;
}

/** Spaces inside the text are not allowed, and common all the same. */
const pattern = /=\?([^?\s]{1,40})\?([bq])\?([^?]*)\?=/gi;

const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const fromBase64 = (text: string): readonly number[] | null => {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const digit of text.replace(/\s/g, '').replace(/=+$/, '')) {
    const value = base64Digits.indexOf(digit);
    if (value === -1) return null;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push((bits >> count) & 0xff);
    }
  }
  return bytes;
};

/** Null where a character is not ASCII, since it then stands for no byte. */
const fromQ = (text: string): readonly number[] | null => {
  const bytes = text.replace(/_/g, ' ').replace(/=([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  return [...bytes].some((character) => character.charCodeAt(0) > 0xff) ? null : [...bytes].map((character) => character.charCodeAt(0));
};

/** A piece of the header: an encoded word, null where one is broken, and what stands before it. */
interface Found {
  readonly before: string;
  readonly raw: string;
  readonly word: EncodedWord | null;
}

/** Every encoded word of the text, and what is left after the last. */
const scan = (text: string): { readonly found: readonly Found[]; readonly rest: string } => {
  const found: Found[] = [];
  let from = 0;
  text.replace(pattern, (raw: string, charset: string, encoding: string, content: string, index: number) => {
    const bytes = encoding.toLowerCase() === 'b' ? fromBase64(content) : fromQ(content);
    const word = bytes && { charset: charset.toLowerCase().replace(/\*.*$/, ''), bytes, raw };
    found.push({ before: text.slice(from, index), raw, word });
    from = index + raw.length;
    return raw;
  });
  return { found, rest: text.slice(from) };
};

/** Null where the bytes are no UTF-8. */
const fromUtf8 = (bytes: readonly number[]): string | null => {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${(byte + 256).toString(16).slice(1)}`).join(''));
  } catch {
    return null;
  }
};

/** A run of neighbours in one charset is decoded as a whole, since senders cut characters in two between words. */
const decodedRun = (run: readonly EncodedWord[], decode: DecodeText): string => {
  const [first] = run;
  if (!first) return '';
  const bytes = run.flatMap((word) => word.bytes);
  // Most are UTF-8, for which nobody need be asked.
  const text = (first.charset === 'utf-8' ? fromUtf8(bytes) : null) ?? decode(bytes, first.charset);
  return text ?? run.map(({ raw }) => raw).join(' ');
};

/**
 * Decodes every encoded word in a header's text and leaves the rest as it is. White space between two encoded words
 * is dropped, as RFC 2047 says. Words in an unknown charset, or broken ones, stay as they were written.
 */
export const decodeEncodedWords = (text: string, decode: DecodeText): string => {
  if (!text.includes('=?')) return text;
  const { found, rest } = scan(text);
  let result = '';
  let run: EncodedWord[] = [];
  for (const { before, raw, word } of found) {
    const isNeighbour = run.length > 0 && before.trim() === '';
    if (!word || !isNeighbour || word.charset !== run[0]?.charset) {
      result += decodedRun(run, decode) + (word && isNeighbour ? '' : before);
      run = [];
    }
    if (word) run.push(word);
    else result += raw;
  }
  return result + decodedRun(run, decode) + rest;
};
