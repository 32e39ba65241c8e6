/** A message of the Gmail API, read for what `GmailMessage` tells of it. */
import { escapeHtml } from '../html-service';
import { decodeAddresses } from './addresses';
import { decodeWords } from './encoded-words';

export interface MessagePart {
  readonly mimeType?: string;
  readonly filename?: string;
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  readonly body?: { readonly attachmentId?: string; readonly size?: number; readonly data?: string };
  readonly parts?: readonly MessagePart[];
}

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages#Message */
export interface MessageResource {
  readonly id: string;
  readonly threadId: string;
  readonly labelIds?: readonly string[];
  readonly internalDate?: string;
  readonly payload?: MessagePart;
  readonly raw?: string;
}

/** As the mail has it, encoded words and all; empty when there is none. */
export const rawHeader = (part: MessagePart | undefined, name: string): string =>
  part?.headers?.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value ?? '';

const addressHeaders: readonly string[] = ['from', 'to', 'cc', 'bcc', 'reply-to'];

/** Decoded. In a list of addresses each name by itself, lest a comma in one pass for the end of an address. */
export const header = (message: MessageResource, name: string): string => {
  const raw = rawHeader(message.payload, name);
  return addressHeaders.includes(name.toLowerCase()) ? decodeAddresses(raw) : decodeWords(raw);
};

const leaves = (part: MessagePart | undefined): readonly MessagePart[] => {
  if (part === undefined) return [];
  return part.parts?.length ? part.parts.flatMap(leaves) : [part];
};

const textOf = (message: MessageResource, type: string): string | null => {
  const found = leaves(message.payload).find(({ mimeType, filename = '' }) => mimeType === type && filename === '');
  return found ? Buffer.from(found.body?.data ?? '', 'base64url').toString('utf8') : null;
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': '\'' };

/** What is left of a page without its tags. */
const plainText = (html: string): string =>
  html
    .replace(/<(style|script|head)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|tr|li|h\d)>/gi, '\r\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[ \t]*\r\n[ \t]*/g, '\r\n')
    .trim();

export const plainBody = (message: MessageResource): string => textOf(message, 'text/plain') ?? plainText(textOf(message, 'text/html') ?? '');

/** Mail that is text only is shown as a page. */
export const htmlBody = (message: MessageResource): string =>
  textOf(message, 'text/html') ?? escapeHtml(textOf(message, 'text/plain') ?? '').replace(/\r?\n/g, '<br>\r\n');

const isInline = (part: MessagePart): boolean => /^inline/i.test(rawHeader(part, 'Content-Disposition')) && rawHeader(part, 'Content-ID') !== '';

/** The parts with a file name; those that a page shows inside itself are inline images. */
export const attachmentParts = (message: MessageResource, wanted: { readonly inline: boolean; readonly attached: boolean }): readonly MessagePart[] =>
  leaves(message.payload).filter((part) => (part.filename ?? '') !== '' && (isInline(part) ? wanted.inline : wanted.attached));
