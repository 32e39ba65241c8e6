import type { ParsedMessage } from '../mail/message';
import { snippetOf } from '../mail/plain-text';
import type { World } from '../world';
import { arrivalOf, createMessageIds, isOwnAddress, labelsOf, type MailboxMessage, type Owner } from './mailbox-message';
import { createThreading } from './threads';

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

export interface Mailbox {
  /** One line for each conversation, the newest first. */
  readonly list: () => readonly ThreadLine[];
  /** The messages of a conversation, oldest first; empty when there is no such conversation. */
  readonly thread: (threadId: string) => readonly MailboxMessage[];
  readonly message: (id: string) => MailboxMessage | null;
  readonly markRead: (id: string) => void;
  readonly counts: () => { readonly messages: number; readonly threads: number };
  /** The message that came from there: a file, or a name in the default mailbox. @throws when there is none */
  readonly findByName: (origin: string) => MailboxMessage;
}

const participant = ({ from }: ParsedMessage, owner: Owner): string => {
  if (from === null) return '(unknown sender)';
  return isOwnAddress(from.email, owner) ? 'me' : from.name || from.email;
};

/** Puts parsed mail into a mailbox as Gmail would: ids, conversations, labels, snippets. */
export const createMailbox = ({
  world,
  messages,
  owner,
}: {
  readonly world: World;
  readonly messages: readonly ParsedMessage[];
  readonly owner: Owner;
}): Mailbox => {
  const newId = createMessageIds(world.random);
  const threadOf = createThreading();
  const now = world.clock.now();
  const byId = new Map<string, MailboxMessage>();

  for (const { message, internalDate } of messages
    .map((message) => ({ message, internalDate: arrivalOf(message, now) }))
    .sort((one, other) => one.internalDate - other.internalDate)) {
    const id = newId(internalDate);
    byId.set(id, { ...message, id, threadId: threadOf(message, id), labelIds: labelsOf(message, owner), internalDate, snippet: snippetOf(message) });
  }

  const threads = (): readonly (readonly [MailboxMessage, ...MailboxMessage[]])[] => {
    const found = new Map<string, [MailboxMessage, ...MailboxMessage[]]>();
    for (const message of byId.values()) {
      const before = found.get(message.threadId);
      if (before === undefined) found.set(message.threadId, [message]);
      else before.push(message);
    }
    return [...found.values()];
  };

  const line = (thread: readonly [MailboxMessage, ...MailboxMessage[]]): ThreadLine => {
    const [first] = thread;
    const newest = thread.at(-1) ?? first;
    return {
      threadId: first.threadId,
      messageId: newest.id,
      participants: [...new Set(thread.map((message) => participant(message, owner)))],
      subject: first.subject,
      snippet: newest.snippet,
      date: newest.internalDate,
      unread: thread.some(({ labelIds }) => labelIds.includes('UNREAD')),
      count: thread.length,
    };
  };

  return {
    list: () =>
      threads()
        .map(line)
        .sort((one, other) => other.date - one.date),
    thread: (threadId) => [...byId.values()].filter((message) => message.threadId === threadId),
    message: (id) => byId.get(id) ?? null,
    markRead: (id) => {
      const message = byId.get(id);
      if (message !== undefined) byId.set(id, { ...message, labelIds: message.labelIds.filter((label) => label !== 'UNREAD') });
    },
    counts: () => ({ messages: byId.size, threads: threads().length }),
    findByName: (origin) => {
      const found = [...byId.values()].find((message) => message.origin === origin);
      if (found === undefined) throw new Error(`The mailbox holds no message named "${origin}".`);
      return found;
    },
  };
};
