import { headerValue, type ParsedMessage } from '../mail/message';

/** Gmail begins a new conversation after this many messages. */
const longestThread = 100;

const replyPrefix = /^\s*(?:(?:re|aw|sv|fwd?|wg|tr|rv|r|res)\s*(?:\[\d+\])?\s*[:：]\s*)+/i;

/** A subject without its "Re:" and "Fwd:", for comparing. */
const baseSubject = (subject: string): string => subject.replace(replyPrefix, '').replace(/\s+/g, ' ').trim().toLowerCase();

const messageIds = (header: string): readonly string[] => header.match(/<[^<>\s]+>/g) ?? [];

interface Thread {
  readonly id: string;
  readonly subject: string;
  size: number;
}

/**
 * Puts messages into conversations as they come, oldest first. A message joins when its References or
 * In-Reply-To name a message of the conversation, or one that the conversation itself refers to, and its
 * subject is the same but for "Re:" and the like
 * (https://workspaceupdates.googleblog.com/2019/03/threading-changes-in-gmail-conversation-view.html).
 */
export const createThreading = () => {
  const threads = new Map<string, Thread>();
  const keyOf = (messageId: string, subject: string): string => `${messageId}\n${subject}`;

  /** The id of the thread that the message belongs to: an earlier one, or a new one with the message's own id. */
  return (message: ParsedMessage, id: string): string => {
    const subject = baseSubject(message.subject);
    const named = [...messageIds(headerValue(message, 'References')), ...messageIds(headerValue(message, 'In-Reply-To'))];
    const joined = named
      .map((messageId) => threads.get(keyOf(messageId, subject)))
      .filter((thread) => thread !== undefined && thread.size < longestThread)
      .at(-1);
    const thread = joined ?? { id, subject, size: 0 };
    thread.size += 1;
    for (const messageId of [...named, ...messageIds(headerValue(message, 'Message-ID'))]) threads.set(keyOf(messageId, subject), thread);
    return thread.id;
  };
};
