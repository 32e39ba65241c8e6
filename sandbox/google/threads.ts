import { headerValue, type ParsedMessage } from '../mail/message';

/** Gmail begins a new conversation after this many messages. */
const longestThread = 100;

const replyPrefix = /^\s*(?:(?:re|aw|sv|fwd?|wg|tr|rv|r|res)\s*(?:\[\d+\])?\s*[:：]\s*)+/i;

/** A subject without its "Re:" and "Fwd:", for comparing. */
export const baseSubject = (subject: string): string => subject.replace(replyPrefix, '').replace(/\s+/g, ' ').trim().toLowerCase();

const messageIds = (header: string): readonly string[] => header.match(/<[^<>\s]+>/g) ?? [];

/** A conversation under the subject that it goes by. */
interface Known {
  readonly subject: string;
  readonly threadId: string;
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
  const byReference = new Map<string, readonly Known[]>();
  const sizes = new Map<string, number>();
  const namedBy = (message: ParsedMessage): readonly string[] => [
    ...messageIds(headerValue(message, 'References')),
    ...messageIds(headerValue(message, 'In-Reply-To')),
  ];
  const knownBy = (messageId: string, subject: string): Known | undefined => byReference.get(messageId)?.find((known) => known.subject === subject);

  const note = (message: ParsedMessage, joined: Known, named: readonly string[]): void => {
    sizes.set(joined.threadId, (sizes.get(joined.threadId) ?? 0) + 1);
    for (const messageId of [...named, ...messageIds(headerValue(message, 'Message-ID'))]) {
      const others = byReference.get(messageId)?.filter(({ subject }) => subject !== joined.subject) ?? [];
      byReference.set(messageId, [...others, joined]);
    }
  };

  return {
    threadOf: (message, id) => {
      const subject = baseSubject(message.subject);
      const named = namedBy(message);
      const known = named
        .map((messageId) => knownBy(messageId, subject))
        .filter((one) => one !== undefined && (sizes.get(one.threadId) ?? 0) < longestThread)
        .at(-1);
      const joined = known ?? { subject, threadId: id };
      note(message, joined, named);
      return joined.threadId;
    },
    join: (message, threadId) => note(message, { subject: baseSubject(message.subject), threadId }, namedBy(message)),
  };
};
