/** Text to bytes and back, in the charsets that Java knows by name. */
import { GoogleException, NotEmulated } from './google-error';

// What the WHATWG calls by these names is windows-1252; Java means the charset itself.
const plainCharsets: Readonly<Record<string, 'latin1'>> = { 'iso-8859-1': 'latin1', 'latin1': 'latin1', 'us-ascii': 'latin1' };

/** 0x80 to 0x9f of windows-1252, which some versions of Node decode as if it were ISO 8859-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const isWindows1252 = (charset: string): boolean => /^(windows-|cp)1252$/i.test(charset);

/** @throws GoogleException for a charset that nobody knows */
export const decode = (bytes: Buffer, charset: string): string => {
  const plain = plainCharsets[charset.toLowerCase()];
  if (plain) return bytes.toString(plain);
  if (isWindows1252(charset)) return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (one) => windows1252.charAt(one.charCodeAt(0) - 0x80));
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw new GoogleException(`Unsupported charset: ${charset}`);
  }
};

/** One byte a character; what the charset does not have becomes a question mark, as Java does it. */
const single = (text: string, highest: number): Buffer =>
  Buffer.from([...text].map((character) => Math.min(character.codePointAt(0) ?? 0, highest + 1)).map((code) => (code > highest ? 0x3f : code)));

const encoders: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf8': (text) => Buffer.from(text, 'utf8'),
  'utf_8': (text) => Buffer.from(text, 'utf8'),
  'us-ascii': (text) => single(text, 0x7f),
  'us_ascii': (text) => single(text, 0x7f),
  'iso-8859-1': (text) => single(text, 0xff),
  'latin1': (text) => single(text, 0xff),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
};

/** @throws NotEmulated for a charset that can be read here but not written, GoogleException for one that nobody knows */
export const encode = (text: string, charset: string): Buffer => {
  const encoder = encoders[charset.toLowerCase()];
  if (encoder) return encoder(text);
  decode(Buffer.alloc(0), charset);
  throw new NotEmulated(`Writing text in the charset ${charset}`);
};
