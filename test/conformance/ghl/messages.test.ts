import { refusal, withSdk } from './an-sdk';
import type { OpenSdk } from './an-sdk';

interface Message {
  readonly id: string;
  readonly messageType: string;
  readonly body?: string;
  readonly meta?: { readonly email?: { readonly messageIds: readonly string[] } };
}

/** The list as GoHighLevel really answers it: everything under another `messages`. */
interface Nested {
  readonly messages: {
    readonly lastMessageId: string;
    readonly nextPage: boolean;
    readonly messages: readonly Message[];
  };
}

const contactIn = ({ ghl }: OpenSdk, firstName: string): string => ghl.records.contacts().find((contact) => contact.firstName === firstName)!.id;

const messagesWith = async (open: OpenSdk, firstName: string, type?: string) => {
  const { sdk, access: { locationId } } = open;
  const { conversations } = await sdk.conversations.searchConversation({ locationId, contactId: contactIn(open, firstName) });
  const { id: conversationId } = conversations[0]!;
  const { messages } = (await sdk.conversations.getMessages({ conversationId, ...(type !== undefined && { type }) })) as unknown as Nested;
  return { conversationId, ...messages };
};

describe('messages by the official SDK', () => {
  it('are listed newest first, page by page, and read one by one', () =>
    withSdk(async (open) => {
      const { sdk } = open;
      const { conversationId, messages, nextPage } = await messagesWith(open, 'Ana');
      expect(messages.map(({ messageType }) => messageType)).toStrictEqual(['TYPE_SMS', 'TYPE_CALL', 'TYPE_EMAIL', 'TYPE_SMS', 'TYPE_SMS']);
      expect(nextPage).toBe(false);
      const first = (await sdk.conversations.getMessages({ conversationId, limit: 2 })) as unknown as Nested;
      expect(first.messages).toMatchObject({ nextPage: true, lastMessageId: messages[1]!.id });
      const second = (await sdk.conversations.getMessages({ conversationId, limit: 3, lastMessageId: first.messages.lastMessageId })) as unknown as Nested;
      expect(second.messages.messages).toStrictEqual(messages.slice(2));
      const read = await sdk.conversations.getMessage({ id: messages[0]!.id });
      expect(read).toMatchObject({ message: { ...messages[0], type: 2, direction: 'inbound' } });
    }));

  it('keep the text of e-mails to themselves, which is read mail by mail', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const { messages } = await messagesWith(open, 'Ana', 'TYPE_EMAIL,TYPE_CALL');
      const thread = messages.find(({ messageType }) => messageType === 'TYPE_EMAIL')!;
      expect(thread.body).toBeUndefined();
      const mails = await Promise.all(thread.meta!.email!.messageIds.map((id) => sdk.conversations.getEmailById({ id })));
      expect(mails).toMatchObject([
        {
          threadId: thread.id,
          locationId,
          subject: 'Floor plans of 7 Mill Lane',
          direction: 'inbound',
          from: 'Ana Ruiz <ana.ruiz@orchard-labs.example>',
          to: ['office@harbour-homes.example'],
        },
        {
          subject: 'Re: Floor plans of 7 Mill Lane',
          direction: 'outbound',
          from: 'Robin Vale <robin@harbour-homes.example>',
          to: ['ana.ruiz@orchard-labs.example'],
          attachments: ['https://files.harbour-homes.example/mill-lane-7-upper-floor.pdf'],
          replyToMessageId: thread.meta!.email!.messageIds[0],
        },
      ]);
    }));

  it('are sent: kept as outbound, in the thread that they answer', () =>
    withSdk(async (open) => {
      const { sdk } = open;
      const contactId = contactIn(open, 'Ana');
      const before = await messagesWith(open, 'Ana', 'TYPE_EMAIL');
      const threadId = before.messages[0]!.id;
      const mail = { type: 'Email', contactId, threadId, html: '<p>Thursday it is.</p>', subject: 'Thursday', status: 'pending', subType: 'Email' };
      const sent = await sdk.conversations.sendANewMessage(mail as never);
      expect(sent).toMatchObject({ conversationId: before.conversationId, messageId: threadId, status: 'pending', msg: 'Email queued successfully.' });
      expect(await sdk.conversations.getEmailById({ id: sent.emailMessageId! })).toMatchObject({ body: '<p>Thursday it is.</p>', source: 'api', threadId });
      const after = await messagesWith(open, 'Ana', 'TYPE_EMAIL');
      expect(after.messages[0]!.meta!.email!.messageIds).toHaveLength(3);
    }));

  it('are added from elsewhere, which makes the conversation unread', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const contactId = contactIn(open, 'Gwen');
      const mail = { type: 'Email', contactId, subject: 'Opening hours', html: '<p>From May?</p>', direction: 'inbound', altId: 'gmail-1' };
      const added = await sdk.conversations.addAnInboundMessage(mail as never);
      expect(added).toMatchObject({ success: true, contactId, dateAdded: '2026-11-24T15:00:00.000Z' });
      const email = await sdk.conversations.getEmailById({ id: added.emailMessageId! });
      expect(email).toMatchObject({ altId: 'gmail-1', subject: 'Opening hours', direction: 'inbound' });
      const { conversations } = await sdk.conversations.searchConversation({ locationId, contactId });
      const last = { lastMessageBody: 'From May?', lastMessageType: 'TYPE_EMAIL', type: 'TYPE_EMAIL' };
      expect(conversations).toMatchObject([{ id: added.conversationId, unreadCount: 1, ...last }]);
    }));

  it('are exported channel by channel, page by page', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const all = await sdk.conversations.exportMessagesByLocation({ locationId });
      expect(all.messages.some(({ messageType }) => messageType === 'TYPE_EMAIL')).toBe(false);
      expect(all.total).toBe(all.messages.length);
      const mails = await sdk.conversations.exportMessagesByLocation({ locationId, channel: 'Email', sortOrder: 'asc' });
      expect(mails.messages.map(({ messageType }) => messageType)).toStrictEqual(['TYPE_EMAIL', 'TYPE_EMAIL']);
      expect(mails.nextCursor).toBeUndefined();
    }));

  it('have a status that only the app of their provider changes', () =>
    withSdk(async (open) => {
      const { sdk } = open;
      const { messages } = await messagesWith(open, '美玲');
      const { id: messageId } = messages[0]!;
      expect(await sdk.conversations.updateMessageStatus({ messageId }, { status: 'read' })).toMatchObject({ messageId, status: 'read' });
      expect(await sdk.conversations.getMessage({ id: messageId })).toMatchObject({ message: { status: 'read' } });
      const other = await messagesWith(open, 'Ana');
      expect(await refusal(sdk.conversations.updateMessageStatus({ messageId: other.messages[0]!.id }, { status: 'read' }))).toStrictEqual({
        status: 403,
        message: 'Only the conversation provider of a message can update its status.',
      });
    }));

  it('of a call have a recording and what was said in it', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const { messages } = await messagesWith(open, 'Ana', 'TYPE_CALL');
      const { id: messageId } = messages[0]!;
      const recording = await sdk.conversations.getMessageRecording({ locationId, messageId }, { responseType: 'arraybuffer' });
      const bytes = Buffer.from(recording as unknown as ArrayBuffer);
      expect({ head: bytes.toString('latin1', 0, 4), kind: bytes.toString('latin1', 8, 12), length: bytes.length }).toStrictEqual({
        head: 'RIFF',
        kind: 'WAVE',
        length: 44 + 24 * 8_000,
      });
      const sentences = await sdk.conversations.getMessageTranscription({ locationId, messageId });
      expect(sentences).toMatchObject([{ sentenceIndex: 0, mediaChannel: 1, startTime: 0, endTime: 4_000 }, {}, {}, {}, { sentenceIndex: 4 }]);
      const text = await sdk.conversations.downloadMessageTranscription({ locationId, messageId });
      expect(String(text).split('\n')[1]).toBe('Speaker 2: Hi Robin, did you get the ground floor plans?');
      const sms = (await messagesWith(open, 'Ana')).messages[0]!.id;
      expect(await refusal(sdk.conversations.getMessageTranscription({ locationId, messageId: sms }))).toStrictEqual({
        status: 400,
        message: 'Transcription not found for this message',
      });
    }));
});
