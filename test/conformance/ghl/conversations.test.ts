import { refusal, withSdk } from './an-sdk';
import type { OpenSdk } from './an-sdk';

const contactIn = ({ ghl }: OpenSdk, firstName: string): string => ghl.records.contacts().find((contact) => contact.firstName === firstName)!.id;

describe('conversations by the official SDK', () => {
  it('are found by contact, read, starred and marked as read', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const contactId = contactIn(open, 'Ana');
      const { conversations, total } = await sdk.conversations.searchConversation({ locationId, contactId });
      expect(total).toBe(1);
      expect(conversations[0]).toMatchObject({
        contactId,
        fullName: 'Ana Ruiz',
        email: 'ana.ruiz@orchard-labs.example',
        phone: '+12025550101',
        lastMessageType: 'TYPE_SMS',
        lastMessageBody: 'One more thing: is the garage included?',
        type: 'TYPE_PHONE',
        unreadCount: 1,
      });
      const { id: conversationId } = conversations[0]!;
      const read = await sdk.conversations.getConversation({ conversationId });
      expect(read).toMatchObject({ id: conversationId, contactId, type: 1, unreadCount: 1, starred: true });

      const updated = await sdk.conversations.updateConversation({ conversationId }, { locationId, unreadCount: 0, starred: false });
      expect(updated).toMatchObject({ success: true, conversation: { id: conversationId, unreadCount: 0, starred: false, deleted: false } });
      expect(await sdk.conversations.getConversation({ conversationId })).toMatchObject({ unreadCount: 0, starred: false });
      const unread = await sdk.conversations.searchConversation({ locationId, status: 'unread' });
      expect(unread.conversations.map(({ fullName }) => fullName)).toStrictEqual(['美玲 陳']);
    }));

  it('are opened once for a contact', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const contactId = contactIn(open, 'Ines');
      const { success, conversation } = await sdk.conversations.createConversation({ locationId, contactId });
      expect(success).toBe(true);
      expect(conversation).toMatchObject({ contactId, locationId, deleted: false, dateAdded: '2026-11-24T15:00:00.000Z' });
      expect(await sdk.conversations.getConversation({ conversationId: conversation.id })).toMatchObject({ contactId, unreadCount: 0 });
      const again = sdk.conversations.createConversation({ locationId, contactId });
      expect(await refusal(again)).toStrictEqual({ status: 400, message: 'Conversation already exists.' });
    }));

  it('are refused for nobody, and as what they are not', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const withNobody = sdk.conversations.createConversation({ locationId, contactId: 'nobody' });
      expect(await refusal(withNobody)).toStrictEqual({ status: 400, message: 'Contact not found' });
      const missing = { status: 400, message: 'Conversation with id none not found' };
      expect(await refusal(sdk.conversations.getConversation({ conversationId: 'none' }))).toStrictEqual(missing);
      expect(await refusal(sdk.conversations.updateConversation({ conversationId: 'none' }, { locationId }))).toStrictEqual(missing);
    }));

  it('tell a live chat’s visitor that somebody types', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const { conversations } = await sdk.conversations.searchConversation({ locationId, contactId: contactIn(open, 'Ana') });
      const typing = { locationId, isTyping: 'true', visitorId: 'visitor-1', conversationId: conversations[0]!.id };
      expect(await sdk.conversations.liveChatAgentTyping(typing)).toMatchObject({ success: true });
    }));
});
