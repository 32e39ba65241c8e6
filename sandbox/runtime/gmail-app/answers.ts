/** Who an answer goes to and what it quotes: replies, replies to all, forwarded mail. */
import { blobContent, type BlobContent } from '../blob';
import { readAddresses, withoutAddresses } from './addresses';
import type { Letter } from './compose-mail';
import { emptyLetter } from './letter-options';
import { header, htmlBody, plainBody, rawHeader, type MessageResource } from './message-parts';
import type { GoogleObject } from '../google-object';

const withPrefix = (prefix: string, subject: string): string => (new RegExp(`^${prefix}:`, 'i').test(subject) ? subject : `${prefix}: ${subject}`);

const isOwn = (list: string, user: string): boolean => readAddresses(list).some(({ email }) => email.toLowerCase() === user.toLowerCase());

/** Own mail is answered to those it went to. */
const replyTo = (message: MessageResource, user: string): string => {
  const sender = header(message, 'Reply-To') || header(message, 'From');
  return isOwn(sender, user) ? header(message, 'To') : sender;
};

/** A reply's recipients, subject and references; its text is the caller's. */
export const replyLetter = (message: MessageResource, body: string, { user, toAll }: { readonly user: string; readonly toAll: boolean }): Letter => {
  const to = replyTo(message, user);
  const others = [header(message, 'To'), header(message, 'Cc')].filter((list) => list !== '').join(', ');
  const messageId = rawHeader(message.payload, 'Message-ID');
  const references = [rawHeader(message.payload, 'References'), messageId].filter((one) => one !== '').join(' ');
  return {
    ...emptyLetter,
    to,
    cc: toAll ? withoutAddresses(others, [user, ...readAddresses(to).map(({ email }) => email)]) : '',
    subject: withPrefix('Re', header(message, 'Subject')),
    body,
    headers: messageId === '' ? {} : { 'In-Reply-To': messageId, 'References': references },
  };
};

/** A forwarded mail says whose it was, and takes its attachments along. */
export const forwardLetter = (message: MessageResource, to: string, attachments: readonly GoogleObject[]): Letter => {
  const about = ['From', 'Date', 'Subject', 'To'].map((name) => `${name}: ${header(message, name)}`).join('\r\n');
  return {
    ...emptyLetter,
    to,
    subject: withPrefix('Fwd', header(message, 'Subject')),
    body: `---------- Forwarded message ---------\r\n${about}\r\n\r\n${plainBody(message)}`,
    htmlBody: htmlBody(message),
    attachments: attachments.map(blobContent).filter((blob): blob is BlobContent => blob !== null),
  };
};
