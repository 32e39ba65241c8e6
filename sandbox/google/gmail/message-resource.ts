import { headerValue, type MailHeader, type ParsedMessage } from '../../mail/message';
import type { MailboxMessage } from '../mailbox-message';
import type { MessageFormat } from './message-access';

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages#Message */
export const messageFields: readonly string[] = [
  'id',
  'threadId',
  'labelIds',
  'snippet',
  'historyId',
  'internalDate',
  'payload',
  'sizeEstimate',
  'raw',
  'classificationLabelValues',
];

const mimeTypeOf = (message: ParsedMessage): string =>
  (headerValue(message, 'Content-Type').split(';')[0] ?? '').trim().toLowerCase() || 'text/plain';

const narrowed = (headers: readonly MailHeader[], names: readonly string[]): readonly MailHeader[] => {
  const wanted = names.map((name) => name.toLowerCase());
  return wanted.length === 0 ? headers : headers.filter(({ name }) => wanted.includes(name.toLowerCase()));
};

const bodyOf = (text: string) => ({ size: Buffer.byteLength(text), data: Buffer.from(text).toString('base64url') });

/** The bodies and attachments in one flat list: the sandbox does not keep how the parts of a mail were nested. */
const partsOf = ({ text, html, attachments }: ParsedMessage) =>
  [
    ...(text === '' ? [] : [{ mimeType: 'text/plain', filename: '', headers: [], body: bodyOf(text) }]),
    ...(html === null ? [] : [{ mimeType: 'text/html', filename: '', headers: [], body: bodyOf(html) }]),
    ...attachments.map(({ type, name, size }, index) => ({
      mimeType: type,
      filename: name,
      headers: [],
      body: { attachmentId: `attachment-${index}`, size },
    })),
  ].map((part, index) => ({ partId: String(index), ...part }));

const fullPayload = (message: MailboxMessage) => {
  const { headers } = message;
  const mimeType = mimeTypeOf(message);
  const shared = { partId: '', mimeType, filename: '', headers };
  if (mimeType.startsWith('multipart/')) return { ...shared, body: { size: 0 }, parts: partsOf(message) };
  return { ...shared, body: bodyOf(message.html ?? message.text) };
};

/** What each format adds to the ids and labels. */
const payloads: Readonly<Record<MessageFormat, (message: MailboxMessage, headerNames: readonly string[]) => object>> = {
  minimal: () => ({}),
  metadata: (message, names) => ({ payload: { mimeType: mimeTypeOf(message), headers: narrowed(message.headers, names) } }),
  full: (message) => ({ payload: fullPayload(message) }),
};

/** A message as `users.messages.get` answers it. */
export const messageResource = (message: MailboxMessage, format: MessageFormat, headerNames: readonly string[]): object => ({
  id: message.id,
  threadId: message.threadId,
  labelIds: message.labelIds,
  ...(message.snippet === '' ? {} : { snippet: message.snippet }),
  ...payloads[format](message, headerNames),
  sizeEstimate: message.size,
  historyId: String(Math.trunc(message.internalDate / 1000)),
  internalDate: String(message.internalDate),
});
