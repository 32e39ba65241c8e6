import { asText, asTexts, type JsonObject } from '../../../src/json';
import { mailbox as written, mailDate } from '../../mail/eml';
import { headerValue, type ParsedMessage } from '../../mail/message';
import { parseRaw } from '../../mail/parse-raw';
import type { GoogleCall } from '../call';
import { invalidArgument, notFound } from '../errors';
import { isOwnAddress } from '../mailbox-message';
import { divided } from '../multipart';
import type { GoogleState } from '../state';
import { baseSubject } from '../threads';
import { readMessageId } from './message-id';
import { messageFields } from './message-resource';

/** The fields of a message that a client may send; all but `raw`, `threadId` and `labelIds` are passed over. */
export const newMailFields = messageFields;

const origin = 'a mail from the API';

/** The bytes of the mail: uploaded, or in `raw`. @throws GoogleError 400 */
const readRaw = (message: JsonObject, { media }: GoogleCall): Buffer => {
  if (media !== null) return Buffer.from(media.bytes);
  const raw = asText(message['raw']);
  if (raw === '') throw invalidArgument("'raw' RFC822 payload message string or uploading message via /upload/* URL required");
  if (!/^[\w+/=-]+$/.test(raw)) throw invalidArgument("Invalid value at 'message.raw' (TYPE_BYTES), Base64 decoding failed");
  return Buffer.from(raw, 'base64');
};

const isHeader = (line: string, name: string): boolean => line.toLowerCase().startsWith(`${name.toLowerCase()}:`);

/** The mail with these header lines in front, in the place of those of the same names. */
const withHeaders = (raw: Buffer, headers: Readonly<Record<string, string>>): Buffer => {
  const { head, body } = divided(raw.toString('latin1'));
  const kept = head.split(/\r?\n(?![ \t])/).filter((line) => line !== '' && !Object.keys(headers).some((name) => isHeader(line, name)));
  const lines = [...Object.entries(headers).map(([name, value]) => Buffer.from(`${name}: ${value}`).toString('latin1')), ...kept];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`, 'latin1');
};

/** What Gmail writes into a mail that leaves without it. Mail under somebody else's name leaves under the owner's. */
const completed = (raw: Buffer, { mailbox, user, world }: GoogleState): Buffer => {
  const message = parseRaw(raw, origin);
  const isOwn = message.from !== null && isOwnAddress(message.from.email, mailbox.owner);
  const missing = {
    ...(!isOwn && { From: written(user) }),
    ...(message.date === null && { Date: mailDate(world.clock.now()) }),
    ...(headerValue(message, 'Message-ID') === '' && { 'Message-ID': `<${world.random.id(32)}@mail.gmail.com>` }),
  };
  return Object.keys(missing).length === 0 ? raw : withHeaders(raw, missing);
};

export interface WrittenMail {
  readonly message: ParsedMessage;
  readonly threadId?: string;
}

/** The conversation that is asked for, if the mail's subject is the same. @throws GoogleError 404 for an unknown one */
const threadFor = (message: ParsedMessage, wanted: unknown, { mailbox }: GoogleState): Pick<WrittenMail, 'threadId'> => {
  if (asText(wanted) === '') return {};
  const threadId = readMessageId(asText(wanted));
  const [first] = mailbox.thread(threadId);
  if (first === undefined) throw notFound();
  return baseSubject(first.subject) === baseSubject(message.subject) ? { threadId } : {};
};

/** The mail that a call brings, as it is. @throws GoogleError 400, 404 */
export const readMail = (message: JsonObject, state: GoogleState, call: GoogleCall): WrittenMail => {
  const read = parseRaw(readRaw(message, call), origin);
  return { message: read, ...threadFor(read, message['threadId'], state) };
};

/** The mail that a call brings for sending or as a draft, with what it lacks. @throws GoogleError 400, 404 */
export const readOwnMail = (message: JsonObject, state: GoogleState, call: GoogleCall): WrittenMail => {
  const read = parseRaw(completed(readRaw(message, call), state), origin);
  return { message: read, ...threadFor(read, message['threadId'], state) };
};

/** @throws GoogleError 400 for mail that has nobody to go to */
export const checkRecipients = (message: ParsedMessage): void => {
  const bcc = headerValue(message, 'Bcc');
  const people = [...message.to, ...message.cc];
  if (people.length === 0 && bcc === '') throw invalidArgument('Recipient address required');
  const wrong = people.find(({ email }) => !/^[^\s@]+@[^\s@]+$/.test(email));
  if (wrong !== undefined) throw invalidArgument(message.to.includes(wrong) ? 'Invalid To header' : 'Invalid Cc header');
};

/** The labels that a client gives to a mail that it puts into the mailbox. @throws GoogleError 400 for one that is not there */
export const readLabels = (message: JsonObject, { mailbox }: GoogleState): readonly string[] => {
  const labelIds = [...new Set(asTexts(message['labelIds']))];
  const unknown = labelIds.find((id) => mailbox.labels.get(id) === null);
  if (unknown !== undefined) throw invalidArgument(`Invalid label: ${unknown}`);
  return labelIds;
};
