import type { Person } from '../cast';

/** A part of a multipart body; its content is written as base64 unless the headers say otherwise. */
export interface MailPart {
  readonly headers: readonly string[];
  readonly content: string;
}

export interface MailDescription {
  /** Header lines in order, without Date; each may be folded with CRLF and a space. */
  readonly headers: readonly string[];
  /** Milliseconds since 1970; null for a mail without a Date header. */
  readonly date: number | null;
  /** The body as it goes over the wire, when there is no `parts`. */
  readonly body?: string;
  readonly parts?: { readonly kind: string; readonly list: readonly MailPart[] };
}

const boundary = '=_sandbox-part';
const lines = (list: readonly string[]): string => list.join('\r\n');

/** `Thu, 12 Nov 2026 15:00:00 +0000` (RFC 5322, section 3.3). */
export const mailDate = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000');

/** Writes a message as RFC 5322 text in bytes. Text outside ASCII must already be encoded, or is sent as raw UTF-8. */
export const eml = ({ headers, date, body = '', parts }: MailDescription): Uint8Array => {
  const head = [...headers, ...(date === null ? [] : [`Date: ${mailDate(date)}`]), 'MIME-Version: 1.0'];
  if (parts === undefined) return Buffer.from(lines([...head, '', body, '']));
  const written = parts.list.flatMap((part) => [`--${boundary}`, ...part.headers, '', part.content, '']);
  return Buffer.from(lines([...head, `Content-Type: multipart/${parts.kind}; boundary="${boundary}"`, '', ...written, `--${boundary}--`, '']));
};

/** Base64 in lines of 76 characters. */
export const base64 = (content: string | Uint8Array): string => {
  const encoded = Buffer.from(content).toString('base64');
  return lines(encoded.match(/.{1,76}/g) ?? []);
};

/** Encoded words (RFC 2047) in UTF-8 and B, each short enough for its line; ASCII stays as it is. */
export const encoded = (text: string): string => {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [''];
  for (const character of text) {
    const last = words[words.length - 1] ?? '';
    if (Buffer.byteLength(last + character) > 42) words.push(character);
    else words[words.length - 1] = last + character;
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
};

/** `Ana Ruiz <ana@…>`, with the name quoted or encoded where it must be. */
export const mailbox = ({ name, email }: Person): string => {
  const special = /[()<>[\]:;@\\,."&]/.test(name) && /^[\x20-\x7e]*$/.test(name);
  return `${special ? `"${name.replace(/["\\]/g, '\\$&')}"` : encoded(name)} <${email}>`;
};
