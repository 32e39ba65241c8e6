import { headerValue, type MailHeader } from '../../mail/message';
import { rawOf } from '../../mail/raw-of';
import { type MimePart, readMime, textOf } from '../../mail/read-mime';
import type { MailboxMessage } from '../mailbox-message';
import type { MessageFormat } from './message-access';

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages#Message */
export const messageFields: readonly string[] = [
  ...['id', 'threadId', 'labelIds', 'snippet', 'historyId', 'internalDate', 'payload', 'sizeEstimate', 'raw', 'classificationLabelValues'],
];

const attachmentPrefix = 'ANGjdJ';

const attachmentId = (messageId: string, partId: string): string => attachmentPrefix + Buffer.from(`${messageId}:${partId}`).toString('base64url');

const isInline = ({ mimeType, filename, headers }: MimePart): boolean =>
  mimeType.startsWith('text/') && filename === '' && !/^attachment/i.test(headerValue({ headers }, 'Content-Disposition'));

const bodyOf = (part: MimePart, messageId: string, partId: string): object => {
  if (part.mimeType.startsWith('multipart/')) return { size: 0 };
  if (!isInline(part)) return { attachmentId: attachmentId(messageId, partId), size: part.content.length };
  const text = Buffer.from(textOf(part));
  return { size: text.length, ...(text.length > 0 && { data: text.toString('base64url') }) };
};

const childId = (partId: string, at: number): string => (partId === '' ? String(at) : `${partId}.${at}`);

const partResource = (part: MimePart, messageId: string, partId: string): object => ({
  partId,
  mimeType: part.mimeType,
  filename: part.filename,
  headers: part.headers,
  body: bodyOf(part, messageId, partId),
  ...(part.parts.length > 0 && { parts: part.parts.map((child, at) => partResource(child, messageId, childId(partId, at))) }),
});

const mimeTypeOf = (message: MailboxMessage): string =>
  (headerValue(message, 'Content-Type').split(';')[0] ?? '').trim().toLowerCase() || 'text/plain';

const narrowed = (headers: readonly MailHeader[], names: readonly string[]): readonly MailHeader[] => {
  const wanted = names.map((name) => name.toLowerCase());
  return wanted.length === 0 ? headers : headers.filter(({ name }) => wanted.includes(name.toLowerCase()));
};

/** What each format adds to the ids and labels. */
const payloads: Readonly<Record<MessageFormat, (message: MailboxMessage, headerNames: readonly string[]) => object>> = {
  minimal: () => ({}),
  metadata: (message, names) => ({ payload: { mimeType: mimeTypeOf(message), headers: narrowed(message.headers, names) } }),
  full: (message) => ({ payload: partResource(readMime(rawOf(message)), message.id, '') }),
  raw: (message) => ({ raw: Buffer.from(rawOf(message)).toString('base64url') }),
};

/** A message as `users.messages.get` answers it. */
export const messageResource = (message: MailboxMessage, format: MessageFormat, headerNames: readonly string[] = []): object => ({
  id: message.id,
  threadId: message.threadId,
  labelIds: message.labelIds,
  ...(message.snippet === '' ? {} : { snippet: message.snippet }),
  ...payloads[format](message, headerNames),
  sizeEstimate: message.size,
  historyId: String(message.historyId),
  internalDate: String(message.internalDate),
});

/** What a change answers. */
export const changedMessage = ({ id, threadId, labelIds }: MailboxMessage): object => ({ id, threadId, labelIds });

/** The content of an attachment; null when the message has none of that id. */
export const attachmentOf = (message: MailboxMessage, wanted: string): Buffer | null => {
  const within = (part: MimePart, partId: string): Buffer | null => {
    if (!part.mimeType.startsWith('multipart/') && attachmentId(message.id, partId) === wanted) return part.content;
    for (const [at, child] of part.parts.entries()) {
      const found = within(child, childId(partId, at));
      if (found !== null) return found;
    }
    return null;
  };
  return within(readMime(rawOf(message)), '');
};
