import type { ParsedMessage } from '../mail/message';
import type { World } from '../world';
import { createDrafts, type Drafts } from './gmail/drafts';
import { createHistoryLog, type HistoryLog } from './gmail/history-log';
import { createLabels, type Labels } from './gmail/labels';
import { createMessageStore, type MessageStore } from './gmail/message-store';
import { mailOf, readSaved, saveMessage, type SavedMailbox } from './gmail/saved-mailbox';
import { type ThreadLine, threadLine } from './gmail/thread-lines';
import { arrivalOf, createMessageIds, labelsOf, mailboxMessage, type MailboxMessage, type Owner } from './mailbox-message';
import { createThreading } from './threads';

export interface MailboxOptions {
  readonly world: World;
  /** What is in it from the beginning. */
  readonly messages: readonly ParsedMessage[];
  readonly owner: Owner;
}

/** A mail on its way into the mailbox. */
export interface NewMessage {
  readonly message: ParsedMessage;
  readonly labelIds: readonly string[];
  /** Milliseconds since 1970; now unless given. */
  readonly internalDate?: number;
  /** The one that it joins; the one it belongs to unless given. */
  readonly threadId?: string;
}

type Placed = Pick<MailboxMessage, 'id' | 'threadId' | 'labelIds'>;

export interface Mailbox extends Pick<MessageStore, 'message' | 'ids'> {
  readonly owner: Owner;
  readonly labels: Labels;
  readonly drafts: Drafts;
  readonly history: Pick<HistoryLog, 'last' | 'after' | 'forget'>;
  /** One line for each conversation, the newest first. */
  readonly list: () => readonly ThreadLine[];
  /** The messages of a conversation, oldest first; empty when there is no such conversation. */
  readonly thread: (threadId: string) => readonly MailboxMessage[];
  readonly markRead: (id: string) => void;
  readonly counts: () => { readonly messages: number; readonly threads: number };
  /** The message that came from there: a file, or a name in the default mailbox. @throws when there is none */
  readonly findByName: (origin: string) => MailboxMessage;
  readonly add: (mail: NewMessage) => MailboxMessage;
  /** A mail arrives, now. */
  readonly receive: (message: ParsedMessage) => MailboxMessage;
  /** Adds a message that the owner has sent. It goes nowhere but to the outbox. */
  readonly send: (mail: NewMessage) => MailboxMessage;
  /** What was sent from here and is still there, oldest first. */
  readonly outbox: () => readonly MailboxMessage[];
  /** Takes labels from a message and gives it others. Unknown ids of messages are passed over. */
  readonly relabel: (id: string, labels: { readonly add?: readonly string[]; readonly remove?: readonly string[] }) => void;
  /** Deletes the message for good, and the draft that is made of it. */
  readonly remove: (id: string) => void;
  /** All of it as JSON, but for the mail that it began with. */
  readonly snapshot: () => SavedMailbox;
  /** @throws Error for what is no snapshot, or one of a mailbox that began with other mail */
  readonly restore: (saved: unknown) => void;
}

/** Puts parsed mail into a mailbox as Gmail would: ids, conversations, labels, snippets; and notes what happens to it from then on. */
export const createMailbox = ({ world, messages: beginning, owner }: MailboxOptions): Mailbox => {
  const newId = createMessageIds(world.random);
  const labels = createLabels();
  const drafts = createDrafts(world.random);
  const history = createHistoryLog(world.clock);
  /** Which of the beginning a message is: its place there, by its id. */
  const places = new Map<string, number>();
  let store = createMessageStore();
  let threading = createThreading();
  let sent: readonly string[] = [];

  const messagesOf = (ids: readonly string[]): readonly MailboxMessage[] => ids.flatMap((id) => store.message(id) ?? []);
  const thread = (threadId: string): readonly MailboxMessage[] => messagesOf(store.idsOfThread(threadId));

  const place = (mail: NewMessage, noted: (ids: Placed) => number): MailboxMessage => {
    const { message, labelIds, internalDate = world.clock.now(), threadId: wanted } = mail;
    const id = newId(internalDate);
    if (wanted !== undefined) threading.join(message, wanted);
    const threadId = wanted ?? threading.threadOf(message, id);
    const placed = mailboxMessage(message, { id, threadId, labelIds, internalDate, historyId: noted({ id, threadId, labelIds }) });
    store.put(placed);
    return placed;
  };
  const add = (mail: NewMessage): MailboxMessage =>
    place(mail, ({ id, threadId, labelIds }) => history.note({ type: 'messageAdded', messageId: id, threadId, labelIds, changed: [] }));

  const change = (message: MailboxMessage, type: 'labelAdded' | 'labelRemoved', changed: readonly string[]): MailboxMessage => {
    if (changed.length === 0) return message;
    const kept = message.labelIds.filter((label) => !changed.includes(label));
    const labelIds = type === 'labelAdded' ? [...kept, ...changed] : kept;
    const { id, threadId } = message;
    return { ...message, labelIds, historyId: history.note({ type, messageId: id, threadId, labelIds, changed }) };
  };
  const relabel: Mailbox['relabel'] = (id, { add: wanted = [], remove: unwanted = [] }) => {
    const message = store.message(id);
    if (message === null) return;
    const without = change(message, 'labelRemoved', message.labelIds.filter((label) => unwanted.includes(label)));
    store.put(change(without, 'labelAdded', [...new Set(wanted)].filter((label) => !without.labelIds.includes(label))));
  };

  const now = world.clock.now();
  for (const { message, at, internalDate } of beginning
    .map((message, at) => ({ message, at, internalDate: arrivalOf(message, now) }))
    .sort((one, other) => one.internalDate - other.internalDate)) {
    places.set(place({ message, labelIds: labelsOf(message, owner), internalDate }, history.skip).id, at);
  }

  return {
    owner,
    labels,
    drafts,
    history,
    message: (id) => store.message(id),
    ids: (labelId) => store.ids(labelId),
    thread,
    list: () =>
      [...new Set(messagesOf(store.ids()).map(({ threadId }) => threadId))]
        .flatMap((threadId) => threadLine(thread(threadId), owner) ?? [])
        .sort((one, other) => other.date - one.date),
    markRead: (id) => relabel(id, { remove: ['UNREAD'] }),
    counts: () => ({ messages: store.ids().length, threads: store.threadCount() }),
    findByName: (origin) => {
      const found = messagesOf(store.ids()).find((message) => message.origin === origin);
      if (found === undefined) throw new Error(`The mailbox holds no message named "${origin}".`);
      return found;
    },
    add,
    receive: (message) => add({ message, labelIds: labelsOf(message, owner) }),
    send: (mail) => {
      const message = add(mail);
      sent = [...sent, message.id];
      return message;
    },
    outbox: () => messagesOf(sent),
    relabel,
    remove: (id) => {
      const message = store.message(id);
      if (message === null) return;
      history.note({ type: 'messageDeleted', messageId: id, threadId: message.threadId, labelIds: message.labelIds, changed: [] });
      store.remove(id);
      drafts.removeOf(id);
    },
    snapshot: () => ({
      messages: messagesOf(store.ids()).map((message) => saveMessage(message, places.get(message.id))),
      labels: labels.snapshot(),
      drafts: drafts.snapshot(),
      history: history.snapshot(),
      outbox: sent,
    }),
    restore: (given) => {
      const saved = readSaved(given);
      const restored = saved.messages.map((row) => mailboxMessage(mailOf(row, beginning), row));
      store = createMessageStore();
      threading = createThreading();
      places.clear();
      for (const { id, mail } of saved.messages) if (typeof mail === 'number') places.set(id, mail);
      for (const message of restored) {
        store.put(message);
        threading.join(message, message.threadId);
      }
      labels.restore(saved.labels);
      drafts.restore(saved.drafts);
      history.restore(saved.history);
      sent = saved.outbox;
    },
  };
};
