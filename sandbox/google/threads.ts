import { headerValue, type ParsedMessage } from '../mail/message';

/** Gmail begins a new conversation after this many messages. */
const longestThread = 100;

const replyPrefix = /^\s*(?:(?:re|aw|sv|fwd?|wg|tr|rv|r|res)\s*(?:\[\d+\])?\s*[:：]\s*)+/i;

/** A subject without its "Re:" and "Fwd:", for comparing. */
export const baseSubject = (subject: string): string => subject.replace(replyPrefix, '').replace(/\s+/g, ' ').trim().toLowerCase();

const messageIds = (header: string): readonly string[] => header.match(/<[^<>\s]+>/g) ?? [];

interface Thread {
  readonly id: string;
  size: number;
}

export interface Threading {
  /** The id of the thread that the message belongs to: an earlier one, or a new one with the message's own id. */
  readonly threadOf: (message: ParsedMessage, id: string) => string;
  /** Puts the message into that thread, wherever it would belong. */
  readonly join: (message: ParsedMessage, threadId: string) => void;
}

/**
 * Puts messages into conversations as they come, oldest first. A message joins when its References or
 * In-Reply-To name a message of the conversation, or one that the conversation itself refers to, and its
 * subject is the same but for "Re:" and the like
 * (https://workspaceupdates.googleblog.com/2019/03/threading-changes-in-gmail-conversation-view.html).
 */
export const createThreading = (): Threading => {
  const byReference = new Map<string, Thread>();
  const threads = new Map<string, Thread>();
  const keyOf = (messageId: string, subject: string): string => `${messageId}\n${subject}`;
  const namedBy = (message: ParsedMessage): readonly string[] => [
    ...messageIds(headerValue(message, 'References')),
    ...messageIds(headerValue(message, 'In-Reply-To')),
  ];

  const join = (message: ParsedMessage, threadId: string): void => {
    const subject = baseSubject(message.subject);
    const thread = threads.get(threadId) ?? { id: threadId, size: 0 };
    thread.size += 1;
    threads.set(threadId, thread);
    for (const messageId of [...namedBy(message), ...messageIds(headerValue(message, 'Message-ID'))]) byReference.set(keyOf(messageId, subject), thread);
  };

  return {
    threadOf: (message, id) => {
      const subject = baseSubject(message.subject);
      const joined = namedBy(message)
        .map((messageId) => byReference.get(keyOf(messageId, subject)))
        .filter((thread) => thread !== undefined && thread.size < longestThread)
        .at(-1);
      const threadId = joined?.id ?? id;
      join(message, threadId);
      return threadId;
    },
    join,
  };
};
