import { isEmail, messageTypeNumbers } from './message-types';
import { contactName, iso } from './replies';
import type { ConversationRecord, EmailRecord, MessageRecord } from './state/conversation-records';
import type { ContactRecord } from './state/records';
import type { State } from './state/state';

/** Messages in the order in which they were said; of one instant, in the order of writing. */
export const inOrder = (messages: readonly MessageRecord[]): readonly MessageRecord[] =>
  messages.toSorted((one, other) => one.dateAdded - other.dateAdded);

/** A name and an address as mail writes them. */
export const addressed = (name: string, address: string): string => (name === '' ? address : `${name} <${address}>`);

/** A conversation with the person it is with and the last thing said. */
export interface Talk {
  readonly conversation: ConversationRecord;
  readonly contact: ContactRecord;
  readonly messages: readonly MessageRecord[];
  readonly last: MessageRecord | undefined;
}

/** Null for one whose contact is gone, which there is not. */
export const talkOf = (state: State, conversation: ConversationRecord): Talk | null => {
  const contact = state.contacts.withId(conversation.contactId);
  if (!contact) return null;
  const messages = inOrder(state.messages.of(conversation.id));
  return { conversation, contact, messages, last: messages.at(-1) };
};

/** When something was said last; else when the conversation was opened. */
export const lastMessageDate = ({ conversation, last }: Pick<Talk, 'conversation' | 'last'>): number => last?.dateAdded ?? conversation.dateAdded;

const isMail = ({ last }: Talk): boolean => last !== undefined && isEmail(last.messageType);

/** As a search shows it: kinds as names, times as numbers, and the `sort` value that the next page starts after. */
export const foundConversation = (talk: Talk, sortValue: number) => {
  const { conversation, contact, last } = talk;
  const { id, locationId, contactId, unreadCount, starred, dateAdded, dateUpdated } = conversation;
  const name = contactName(contact);
  return {
    id,
    locationId,
    contactId,
    dateAdded,
    dateUpdated,
    lastMessageDate: lastMessageDate(talk),
    lastMessageType: last?.messageType,
    lastMessageBody: last?.body ?? '',
    lastMessageDirection: last?.direction,
    unreadCount,
    starred,
    assignedTo: contact.assignedTo,
    followers: contact.followers ?? [],
    tags: contact.tags,
    type: isMail(talk) ? 'TYPE_EMAIL' : 'TYPE_PHONE',
    fullName: name || contact.companyName || contact.email || contact.phone || '',
    contactName: name || contact.companyName || '',
    companyName: contact.companyName,
    email: contact.email ?? '',
    phone: contact.phone ?? '',
    sort: [sortValue],
  };
};

/** As reading by id shows it: its kind as a number. */
export const conversationReply = (talk: Talk) => {
  const { conversation: { id, locationId, contactId, unreadCount, starred }, contact: { assignedTo } } = talk;
  return { id, locationId, contactId, deleted: false, inbox: true, type: isMail(talk) ? 2 : 1, unreadCount, starred, assignedTo };
};

/** Of a mail: its ids only. The text is read mail by mail. */
export const messageReply = (state: State, message: MessageRecord) => {
  const { body, call, dateAdded, dateUpdated, ...rest } = message;
  const { messageType } = rest;
  const common = { ...rest, type: messageTypeNumbers[messageType] ?? 0, dateAdded: iso(dateAdded), dateUpdated: iso(dateUpdated) };
  if (isEmail(messageType)) {
    return { ...common, contentType: 'text/html', meta: { email: { messageIds: state.emails.of(message.id).map(({ id }) => id) } } };
  }
  const meta = call && { callDuration: String(call.duration), callStatus: call.status };
  return { ...common, contentType: 'text/plain', body, ...(meta && { meta }) };
};

export const emailReply = ({ messageId, dateAdded, ...email }: EmailRecord) => ({
  ...email,
  threadId: messageId,
  contentType: 'text/html',
  dateAdded: iso(dateAdded),
});
