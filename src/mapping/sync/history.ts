import type { HistoryChange } from '../../google/operations/gmail-sync';
import { historyTypes } from '../../google/operations/gmail-sync';

/** What came of everything that happened to a conversation since the last run. */
export interface ThreadNews {
  readonly threadId: string;
  /** Messages that came and stayed, sent ones among them. */
  readonly arrived: readonly string[];
  /** For watched labels, the messages on which they were put, and still are. */
  readonly added: Readonly<Record<string, readonly string[]>>;
  /** Watched labels that were taken off some message, and still are. A message that was thrown away lost no label. */
  readonly removed: readonly string[];
}

/** The question for a page of history. `fields` leaves out what is not read. */
export const historyQuery = (cursor: string, pageToken: string): Readonly<Record<string, string | readonly string[]>> => ({
  startHistoryId: cursor,
  historyTypes: [...historyTypes],
  maxResults: '500',
  ...(pageToken !== '' && { pageToken }),
});

/** Drafts are saved at every pause, and spam is nobody's. */
const isMail = (labelIds: readonly string[]): boolean => !labelIds.includes('DRAFT') && !labelIds.includes('SPAM');

interface Message {
  readonly threadId: string;
  arrived: boolean;
  gone: boolean;
  /** For each watched label that something happened to: whether it is there now. */
  readonly labels: Map<string, boolean>;
}

/**
 * What came of a history, thread by thread: of what happened to a label on a message, the last thing counts. Whether that
 * is a change is for the merge to say, which knows what was agreed: a history begins before what the sync itself wrote,
 * so a label that it put on and somebody took off is back where the history began, and yet was taken off. Only labels that
 * are watched are looked at. The pages are given together, in their order; empty ones among them do no harm.
 */
export const newsFrom = (changes: readonly HistoryChange[], watched: ReadonlySet<string>): readonly ThreadNews[] => {
  const messages = new Map<string, Message>();
  for (const { type, messageId, threadId, labelIds } of changes) {
    const message: Message = messages.get(messageId) ?? { threadId, arrived: false, gone: false, labels: new Map() };
    messages.set(messageId, message);
    if (type === 'messageDeleted') message.gone = true;
    if (type === 'messageAdded' && isMail(labelIds)) message.arrived = true;
    if (type === 'messageDeleted') continue;
    for (const labelId of labelIds.filter((id) => watched.has(id))) message.labels.set(labelId, type !== 'labelRemoved');
  }
  const threads = new Map<string, { readonly arrived: string[]; readonly added: Record<string, string[]>; readonly removed: Set<string> }>();
  for (const [messageId, { threadId, arrived, gone, labels }] of messages) {
    const thread = threads.get(threadId) ?? { arrived: [], added: {}, removed: new Set() };
    if (arrived && !gone) thread.arrived.push(messageId);
    for (const [labelId, now] of labels) {
      if (!now) thread.removed.add(labelId);
      else if (!gone) (thread.added[labelId] ??= []).push(messageId);
    }
    if (thread.arrived.length + Object.keys(thread.added).length + thread.removed.size > 0) threads.set(threadId, thread);
  }
  return [...threads].map(([threadId, { removed, ...thread }]) => ({ threadId, ...thread, removed: [...removed] }));
};
