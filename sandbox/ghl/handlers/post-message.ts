import type { ConversationRecord, EmailRecord, MessageRecord } from '../state/conversation-records';
import type { State } from '../state/state';

interface Place {
  readonly state: State;
  readonly conversation: ConversationRecord;
  /** When it is written, which need not be when it was said. */
  readonly now: number;
}

type Said = Omit<MessageRecord, 'id' | 'conversationId' | 'contactId' | 'locationId' | 'dateUpdated'>;
type Mailed = Omit<EmailRecord, 'id' | 'messageId' | 'conversationId' | 'contactId' | 'locationId'>;

/** What came in is unread. */
const touch = ({ state, conversation, now }: Place, direction: MessageRecord['direction']): void => {
  const unreadCount = conversation.unreadCount + (direction === 'inbound' ? 1 : 0);
  state.conversations.put({ ...conversation, unreadCount, dateUpdated: now });
};

export const postMessage = (place: Place, said: Said): MessageRecord => {
  const { state, conversation: { id: conversationId, contactId, locationId }, now } = place;
  touch(place, said.direction);
  return state.messages.add({ ...said, id: state.newId(), conversationId, contactId, locationId, dateUpdated: now });
};

/** What a list of conversations shows of a mail. */
const snippet = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 200);

interface Post {
  readonly mail: Mailed;
  readonly messageType: string;
  /** The mail that it answers, or one of the thread that it goes on with. */
  readonly parent: EmailRecord | null;
}

/** Writes a mail into the thread of its parent, or into one of its own. */
export const postEmail = (place: Place, { mail, messageType, parent }: Post): EmailRecord => {
  const { state, now } = place;
  const { direction, status, attachments, source, conversationProviderId, altId, dateAdded, subject } = mail;
  const body = snippet(mail.body) || subject;
  const said: Said = { messageType, direction, status, attachments, source, conversationProviderId, altId, dateAdded, body };
  const old = parent && state.messages.withId(parent.messageId);
  if (old) touch(place, direction);
  const thread = old
    ? state.messages.put({ ...old, ...(dateAdded >= old.dateAdded && said), dateUpdated: now })
    : postMessage(place, said);
  const { id: messageId, conversationId, contactId, locationId } = thread;
  return state.emails.add({ ...mail, id: state.newId(), messageId, conversationId, contactId, locationId, replyToMessageId: parent?.id });
};
