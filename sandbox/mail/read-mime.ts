import { decodeWords } from 'postal-mime';
import type { MailHeader } from './message';

/** A part of a mail, with the parts in it, as the mail nests them. */
export interface MimePart {
  /** Names as the sender spelled them, values unfolded, encoded words left as they are. */
  readonly headers: readonly MailHeader[];
  /** In lower case; `text/plain` when the part does not say. */
  readonly mimeType: string;
  readonly charset: string;
  /** Decoded; empty when there is none. */
  readonly filename: string;
  /** Of a multipart part. */
  readonly parts: readonly MimePart[];
  /** The content with its transfer encoding undone; empty for a multipart part. */
  readonly content: Buffer;
}

/** Mail that nests deeper is read no further. */
const deepest = 50;

const headOf = (text: string): { readonly head: string; readonly rest: string } => {
  const gap = /^\r?\n|\r?\n\r?\n/.exec(text);
  return gap === null ? { head: text, rest: '' } : { head: text.slice(0, gap.index), rest: text.slice(gap.index + gap[0].length) };
};

const headersOf = (head: string): readonly MailHeader[] =>
  Buffer.from(head, 'latin1')
    .toString()
    .replace(/\r?\n(?=[ \t])/g, '')
    .split(/\r?\n/)
    .filter((line) => line.includes(':'))
    .map((line) => ({ name: line.slice(0, line.indexOf(':')).trim(), value: line.slice(line.indexOf(':') + 1).trim() }));

const valueOf = (headers: readonly MailHeader[], name: string): string => headers.find((header) => header.name.toLowerCase() === name)?.value ?? '';

const parameterOf = (value: string, name: string): string => {
  const found = new RegExp(`;\\s*${name}\\*?=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(value);
  const text = (found?.[1] ?? found?.[2] ?? '').replace(/\\(.)/g, '$1');
  const extended = /^[\w-]+'[\w-]*'(.*)$/.exec(text)?.[1];
  if (extended === undefined) return text;
  try {
    return decodeURIComponent(extended);
  } catch {
    return extended;
  }
};

const fromQuotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[ \t]*=[ \t]*\r?\n/g, '').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

const decoders: Readonly<Record<string, (text: string) => Buffer>> = {
  base64: (text) => Buffer.from(text, 'base64'),
  'quoted-printable': fromQuotedPrintable,
};

const readText = (text: string, depth: number): MimePart => {
  const { head, rest } = headOf(text);
  const headers = headersOf(head);
  const contentType = valueOf(headers, 'content-type');
  const mimeType = (contentType.split(';')[0] ?? '').trim().toLowerCase() || 'text/plain';
  const name = parameterOf(valueOf(headers, 'content-disposition'), 'filename') || parameterOf(contentType, 'name');
  const shared = { headers, mimeType, charset: parameterOf(contentType, 'charset').toLowerCase() || 'utf-8', filename: decodeWords(name) };
  const boundary = parameterOf(contentType, 'boundary');
  if (mimeType.startsWith('multipart/') && boundary !== '' && depth < deepest) {
    const [, ...pieces] = `\n${rest}`.split(`\n--${boundary}`);
    const end = pieces.findIndex((piece) => piece.startsWith('--'));
    const inner = (end === -1 ? pieces : pieces.slice(0, end)).map((piece) => piece.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''));
    return { ...shared, parts: inner.map((piece) => readText(piece, depth + 1)), content: Buffer.alloc(0) };
  }
  const decode = decoders[valueOf(headers, 'content-transfer-encoding').toLowerCase()];
  return { ...shared, parts: [], content: decode === undefined ? Buffer.from(rest, 'latin1') : decode(rest) };
};

/** Reads a mail into its parts at once: the embedded servers answer without waiting, which the other parser cannot. */
export const readMime = (raw: Uint8Array): MimePart => readText(Buffer.from(raw).toString('latin1'), 0);

/** The part's content as text. A charset that is not known is read as UTF-8. */
export const textOf = ({ content, charset }: MimePart): string => {
  try {
    return new TextDecoder(charset).decode(content);
  } catch {
    return content.toString();
  }
};
