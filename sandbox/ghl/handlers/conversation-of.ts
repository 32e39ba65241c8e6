import { talkOf } from '../conversation-replies';
import type { Talk } from '../conversation-replies';
import { refusal } from '../refusals';
import type { ConversationRecord, EmailRecord, MessageRecord } from '../state/conversation-records';
import type { ContactRecord } from '../state/records';
import type { State } from '../state/state';
import { inReach } from './in-reach';
import type { Reached } from './in-reach';

/** @throws Refusal 400 for none, 403 for another location's */
export const conversationAt = ({ state, grant }: Reached, id: string): Talk => {
  const none = () => refusal(400, `Conversation with id ${id} not found`);
  const talk = talkOf(state, inReach({ grant, item: state.conversations.withId(id), none }));
  if (!talk) throw none();
  return talk;
};

/** @throws Refusal 400 for none, 403 for another location's */
export const messageAt = ({ state, grant }: Reached, id: string): MessageRecord =>
  inReach({ grant, item: state.messages.withId(id), none: () => refusal(400, `Message with id ${id} not found`) });

/** @throws Refusal 400 for none, 403 for another location's */
export const emailAt = ({ state, grant }: Reached, id: string): EmailRecord =>
  inReach({ grant, item: state.emails.withId(id), none: () => refusal(400, `Email message with id ${id} not found`) });

/** A conversation that was opened just now. */
export const openConversation = (state: State, { id: contactId, locationId }: ContactRecord, now: number): ConversationRecord =>
  state.conversations.add({ id: state.newId(), contactId, locationId, unreadCount: 0, starred: false, dateAdded: now, dateUpdated: now });

/** The contact's conversation, which is opened when there is none. */
export const conversationWith = (state: State, contact: ContactRecord, now: number): ConversationRecord =>
  state.conversations.of(contact.id)[0] ?? openConversation(state, contact, now);
