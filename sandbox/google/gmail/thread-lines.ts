import type { ParsedMessage } from '../../mail/message';
import { isOwnAddress, type MailboxMessage, type Owner } from '../mailbox-message';

/** One line of the list: a conversation. */
export interface ThreadLine {
  readonly threadId: string;
  /** The newest message of the conversation. */
  readonly messageId: string;
  /** Who wrote in it, oldest first, each once; `me` for the owner. */
  readonly participants: readonly string[];
  readonly subject: string;
  readonly snippet: string;
  /** Of the newest message, in milliseconds since 1970. */
  readonly date: number;
  readonly unread: boolean;
  readonly count: number;
}

const participant = ({ from }: ParsedMessage, owner: Owner): string => {
  if (from === null) return '(unknown sender)';
  return isOwnAddress(from.email, owner) ? 'me' : from.name || from.email;
};

const kept = ({ labelIds }: MailboxMessage): boolean => !labelIds.some((label) => ['TRASH', 'SPAM', 'DRAFT'].includes(label));

/** A conversation as a line, without what is thrown away or not sent yet; null when nothing else is in it. */
export const threadLine = (thread: readonly MailboxMessage[], owner: Owner): ThreadLine | null => {
  const messages = thread.filter(kept);
  const [first] = messages;
  const newest = messages.at(-1);
  if (first === undefined || newest === undefined) return null;
  return {
    threadId: first.threadId,
    messageId: newest.id,
    participants: [...new Set(messages.map((message) => participant(message, owner)))],
    subject: first.subject,
    snippet: newest.snippet,
    date: newest.internalDate,
    unread: messages.some(({ labelIds }) => labelIds.includes('UNREAD')),
    count: messages.length,
  };
};
