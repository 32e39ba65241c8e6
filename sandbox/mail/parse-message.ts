import PostalMime, { type Address, type Attachment as PostalAttachment, type Email } from 'postal-mime';
import { readInvite } from './invite';
import { type Attachment, type Correspondent, type Invite, NotMailError, type ParsedMessage, type RawMessage } from './message';
import { whyNotMail } from './recognise';
import { repaired } from './windows-1252';

/** The people of a header. The members of a group stand for themselves; an empty group is shown by its name. */
const correspondents = (addresses: readonly Address[] = []): readonly Correspondent[] =>
  addresses.flatMap((address) => {
    if (address.group !== undefined && address.group.length > 0) return correspondents(address.group);
    const { name, address: email = '' } = address;
    return name === '' && email === '' ? [] : [{ name: repaired(name), email }];
  });

const bytesOf = ({ content }: PostalAttachment): Uint8Array => (typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content));

const attachment = (part: PostalAttachment): Attachment => ({
  name: repaired(part.filename ?? ''),
  type: part.mimeType,
  size: bytesOf(part).byteLength,
});

const calendarTypes: readonly string[] = ['text/calendar', 'application/ics'];

const inviteAmong = (parts: readonly PostalAttachment[]): Invite | null => {
  const calendar = parts.find((part) => calendarTypes.includes(part.mimeType));
  return calendar === undefined ? null : readInvite(new TextDecoder().decode(bytesOf(calendar)), calendar.method ?? '');
};

const readDate = ({ headers }: Email): number | null => {
  const at = Date.parse(headers.find(({ key }) => key === 'date')?.value ?? '');
  return Number.isNaN(at) ? null : at;
};

/**
 * Reads one message. Odd mail (no address, no subject, an unknown charset, half a MIME part) is read as far as
 * it goes.
 * @throws NotMailError when the bytes are no mail at all, or nest beyond what the parser allows
 */
export const parseMessage = async (raw: Uint8Array, origin = 'this message'): Promise<ParsedMessage> => {
  const reason = whyNotMail(raw);
  if (reason !== null) throw new NotMailError(origin, reason);
  const email = await PostalMime.parse(raw).catch((error: Error) => {
    throw new NotMailError(origin, `it cannot be read: ${error.message}`);
  });
  return {
    origin,
    headers: email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    from: correspondents(email.from === undefined ? [] : [email.from])[0] ?? null,
    to: correspondents(email.to),
    cc: correspondents(email.cc),
    subject: repaired(email.subject ?? ''),
    date: readDate(email),
    text: repaired(email.text ?? ''),
    html: email.html === undefined ? null : repaired(email.html),
    attachments: email.attachments.map(attachment),
    invite: inviteAmong(email.attachments),
    size: raw.length,
    raw,
  };
};

/** @throws NotMailError for the first message that cannot be read */
export const parseMail = (messages: readonly RawMessage[]): Promise<readonly ParsedMessage[]> =>
  Promise.all(messages.map(({ raw, origin }) => parseMessage(raw, origin)));
