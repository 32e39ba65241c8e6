import { conversationReply, lastMessageDate } from '../conversation-replies';
import { refusal } from '../refusals';
import { iso } from '../replies';
import { changed } from '../state/changed';
import { without } from '../without';
import { conversationAt, openConversation } from './conversation-of';
import { searchConversations } from './conversation-search';
import type { HandlersOf } from './handler';
import { contactAt } from './in-reach';

export const conversationHandlers: HandlersOf<'conversations.search' | 'conversations.get' | 'conversations.create' | 'conversations.update'> = {
  'conversations.search': searchConversations,

  'conversations.get': ({ input, ...reached }) => conversationReply(conversationAt(reached, input.conversationId)),

  /** @throws Refusal 400, naming the conversation that the contact has already */
  'conversations.create': ({ state, grant, now, input: { body } }) => {
    const contact = contactAt({ state, grant }, body.contactId);
    const [old] = state.conversations.of(contact.id);
    if (old) throw refusal(400, 'Conversation already exists.', { conversationId: old.id });
    const { dateAdded, dateUpdated, ...conversation } = openConversation(state, contact, now);
    return {
      success: true,
      conversation: {
        ...without(conversation, 'unreadCount', 'starred'),
        assignedTo: contact.assignedTo,
        deleted: false,
        dateAdded: iso(dateAdded),
        dateUpdated: iso(dateUpdated),
        lastMessageDate: iso(dateAdded),
      },
    };
  },

  /** The switch between read and unread. `feedback` is taken and shown nowhere. */
  'conversations.update': ({ state, grant, now, input: { conversationId, body } }) => {
    const talk = conversationAt({ state, grant }, conversationId);
    const { unreadCount, starred } = body;
    const conversation = state.conversations.put({ ...changed(talk.conversation, { unreadCount, starred }), dateUpdated: now });
    const last = { lastMessageBody: talk.last?.body, lastMessageType: talk.last?.messageType, lastMessageDate: String(lastMessageDate(talk)) };
    return { success: true, conversation: { ...without(conversationReply({ ...talk, conversation }), 'type'), ...last } };
  },
};
