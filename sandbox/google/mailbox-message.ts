import { headerValue, type ParsedMessage } from '../mail/message';
import { snippetOf } from '../mail/plain-text';
import type { Random } from '../world';

/** Whose mailbox it is. Mail from any of the addresses is the owner's own. */
export interface Owner {
  readonly email: string;
  readonly aliases: readonly string[];
}

/** A message with what Gmail adds to it. */
export interface MailboxMessage extends ParsedMessage {
  /** 16 lower-case hex digits, below 2^63. */
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: readonly string[];
  /** Milliseconds since 1970. */
  readonly internalDate: number;
  readonly snippet: string;
  /** The change that touched it last. */
  readonly historyId: number;
}

/**
 * The mail with what Gmail adds to it. Field by field, since spreading one into a larger object costs ten times as much,
 * and there may be a hundred thousand of them.
 */
export const mailboxMessage = (mail: ParsedMessage, added: Omit<MailboxMessage, keyof ParsedMessage | 'snippet'>): MailboxMessage => {
  const { origin, headers, from, to, cc, subject, date, text, html, attachments, invite, size, raw } = mail;
  const { id, threadId, labelIds, internalDate, historyId } = added;
  const snippet = snippetOf(mail);
  return {
    origin, headers, from, to, cc, subject, date, text, html, attachments, invite, size, raw,
    id, threadId, labelIds, internalDate, historyId, snippet,
  };
};

export const isOwnAddress = (address: string, { email, aliases }: Owner): boolean =>
  [email, ...aliases].some((own) => own.toLowerCase() === address.toLowerCase());

/**
 * When Gmail would say the message arrived: its Date, else the time in its topmost Received header, else now.
 * Never later than now, whatever the sender's clock said.
 */
export const arrivalOf = (message: ParsedMessage, now: number): number => {
  const received = Date.parse(headerValue(message, 'Received').split(';').at(-1) ?? '');
  const told = message.date ?? (Number.isNaN(received) ? now : received);
  return Math.max(0, Math.min(told, now));
};

const tail = 5;
const tails = 16 ** tail;

/**
 * Ids rise with time and end in chance, as the public samples of Gmail's do; none is given twice. Those of one
 * millisecond rise too, in the order in which they are asked for.
 */
export const createMessageIds = (random: Random) => {
  const given = new Set<string>();
  let before = { at: Number.NaN, end: 0 };
  const endAt = (at: number): number => {
    const next = at === before.at ? before.end + 1 + Math.floor(random.next() * 16) : Math.floor(random.next() * tails);
    return next < tails ? next : Math.floor(random.next() * tails);
  };
  return (internalDate: number): string => {
    const at = Math.trunc(internalDate);
    for (;;) {
      const end = endAt(at);
      const id = at.toString(16).padStart(11, '0') + end.toString(16).padStart(tail, '0');
      before = { at, end };
      if (!given.has(id)) {
        given.add(id);
        return id;
      }
    }
  };
};

/** The owner's own mail is sent mail, and in the inbox only when it is also to the owner. Received mail is new. */
export const labelsOf = ({ from, to, cc }: ParsedMessage, owner: Owner): readonly string[] => {
  if (from === null || !isOwnAddress(from.email, owner)) return ['UNREAD', 'INBOX'];
  return [...to, ...cc].some(({ email }) => isOwnAddress(email, owner)) ? ['SENT', 'INBOX'] : ['SENT'];
};
