import type { MailboxMessage } from '../mailbox-message';
import { createSortedIds } from './sorted-ids';

/** The messages of a mailbox, found by id, label and conversation without looking at the others. */
export interface MessageStore {
  readonly message: (id: string) => MailboxMessage | null;
  /** Ascending, oldest first; all of them unless a label is named. */
  readonly ids: (labelId?: string) => readonly string[];
  readonly idsOfThread: (threadId: string) => readonly string[];
  readonly threadCount: () => number;
  /** Adds the message, or puts it in the place of the one with its id, which is in the same conversation. */
  readonly put: (message: MailboxMessage) => void;
  readonly remove: (id: string) => void;
}

const everything = '';

export const createMessageStore = (): MessageStore => {
  const messages = new Map<string, MailboxMessage>();
  const byLabel = createSortedIds();
  const byThread = createSortedIds();
  let threads = 0;

  const put = (message: MailboxMessage): void => {
    const before = messages.get(message.id);
    messages.set(message.id, message);
    for (const label of before?.labelIds ?? []) if (!message.labelIds.includes(label)) byLabel.remove(label, message.id);
    for (const label of message.labelIds) if (before?.labelIds.includes(label) !== true) byLabel.add(label, message.id);
    if (before !== undefined) return;
    byLabel.add(everything, message.id);
    if (byThread.under(message.threadId).length === 0) threads += 1;
    byThread.add(message.threadId, message.id);
  };

  return {
    message: (id) => messages.get(id) ?? null,
    ids: (labelId = everything) => byLabel.under(labelId),
    idsOfThread: byThread.under,
    threadCount: () => threads,
    put,
    remove: (id) => {
      const message = messages.get(id);
      if (message === undefined) return;
      messages.delete(id);
      for (const label of [everything, ...message.labelIds]) byLabel.remove(label, id);
      byThread.remove(message.threadId, id);
      if (byThread.under(message.threadId).length === 0) threads -= 1;
    },
  };
};
