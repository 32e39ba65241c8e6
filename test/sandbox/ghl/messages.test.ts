import { openGhl } from './open-ghl';
import type { Answer, OpenGhl } from './open-ghl';

const refused = ({ status, body }: Answer) => ({ status, message: body['message'] });

const conversationOf = ({ ask, contactId }: OpenGhl, firstName: string): string =>
  ask('conversations.search', { query: { contactId: contactId(firstName) } }).body['conversations'][0].id;

const messagesOf = (open: OpenGhl, firstName: string) =>
  open.ask('conversations.messages.list', { conversationId: conversationOf(open, firstName), query: {} }).body['messages'].messages;

const providerOf = (open: OpenGhl): string => messagesOf(open, '美玲')[0].conversationProviderId;

const appToken = ({ ghl }: OpenGhl): string => ghl.issueToken({ kind: 'location', scopes: ['conversations/message.write'] });

describe('messages that are added from elsewhere', () => {
  it('count as outbound unless they say otherwise, and leave the conversation read', () => {
    const open = openGhl();
    const contactId = open.contactId('Priya');
    open.ask('conversations.messages.add-inbound', { body: { type: 'SMS', contactId, message: 'Keys are ready.' } });
    expect(messagesOf(open, 'Priya')[0]).toMatchObject({ direction: 'outbound', body: 'Keys are ready.', messageType: 'TYPE_SMS', type: 2 });
    expect(open.ask('conversations.get', { conversationId: conversationOf(open, 'Priya') }).body['unreadCount']).toBe(0);
  });

  it('need a contact or a conversation', () => {
    const { ask } = openGhl();
    const answer = ask('conversations.messages.add-inbound', { body: { type: 'SMS', message: 'Hello?' } });
    expect(refused(answer)).toStrictEqual({ status: 400, message: 'Either conversationId or contactId is required' });
  });

  it('are answered 201 and forgotten when a custom provider is not named', () => {
    const open = openGhl();
    const before = messagesOf(open, 'Ana');
    const { status, body } = open.ask('conversations.messages.add-inbound', { body: { type: 'Custom', contactId: open.contactId('Ana'), message: 'Lost' } });
    expect({ status, keys: Object.keys(body) }).toStrictEqual({ status: 201, keys: ['traceId'] });
    expect(messagesOf(open, 'Ana')).toStrictEqual(before);
  });

  it('land on the location’s own channel when an e-mail names a custom provider', () => {
    const open = openGhl();
    const body = { type: 'Email', contactId: open.contactId('Ana'), conversationProviderId: providerOf(open), html: '<p>Hi</p>', subject: 'Hi' };
    const added = open.ask('conversations.messages.add-inbound', { body }, { token: appToken(open) });
    const [message] = messagesOf(open, 'Ana');
    expect(message).toMatchObject({ id: added.body['messageId'], messageType: 'TYPE_EMAIL' });
    expect(message.conversationProviderId).toBeUndefined();
  });

  it('break the server with a provider that there is not, and are refused with another app’s', () => {
    const open = openGhl();
    const body = { type: 'Custom', contactId: open.contactId('Ana'), message: 'Hi' };
    const unknown = open.ask('conversations.messages.add-inbound', { body: { ...body, conversationProviderId: 'none' } });
    expect(refused(unknown)).toStrictEqual({ status: 500, message: 'Internal server error' });
    const conversationProviderId = providerOf(open);
    const foreign = open.ask('conversations.messages.add-inbound', { body: { ...body, conversationProviderId } });
    expect(refused(foreign)).toStrictEqual({ status: 400, message: `You don't have access to the conversationProvider with id: ${conversationProviderId}` });
    const own = open.ask('conversations.messages.add-inbound', { body: { ...body, conversationProviderId } }, { token: appToken(open) });
    expect(own.status).toBe(201);
    expect(messagesOf(open, 'Ana')[0]).toMatchObject({ messageType: 'TYPE_CUSTOM_SMS', conversationProviderId });
  });

  it('take the contact’s primary address for its side, whatever they say', () => {
    const open = openGhl();
    const mail = { type: 'Email', contactId: open.contactId('Tomás'), emailFrom: 'tomas.private@mail.example', emailTo: 'robin@harbour-homes.example' };
    const added = open.ask('conversations.messages.add-inbound', { body: { ...mail, direction: 'inbound', html: 'Hi' } });
    expect(open.ask('conversations.emails.get', { id: added.body['emailMessageId'] }).body).toMatchObject({
      from: 'Tomás Ó Briain <tomas@obriain-builders.example>',
      to: ['robin@harbour-homes.example'],
    });
  });

  it('distinguish the letters of their type, and know no day that is none', () => {
    const { ask, contactId } = openGhl();
    const body = { contactId: contactId('Ana'), message: 'Hi' };
    expect(ask('conversations.messages.add-inbound', { body: { ...body, type: 'email' } }).status).toBe(422);
    const undated = ask('conversations.messages.add-inbound', { body: { ...body, type: 'SMS', date: 'yesterday' } });
    expect(refused(undated)).toStrictEqual({ status: 422, message: ['date must be a valid ISO 8601 date string'] });
  });

  it('go into the thread of the mail that they answer, which is then as old as its last mail', () => {
    const open = openGhl();
    const thread = messagesOf(open, 'Ana').find(({ messageType }: { readonly messageType: string }) => messageType === 'TYPE_EMAIL');
    const [emailMessageId] = thread.meta.email.messageIds;
    const mail = { type: 'Email', contactId: open.contactId('Ana'), emailMessageId, direction: 'inbound', html: 'Thanks!' };
    const added = open.ask('conversations.messages.add-inbound', { body: mail });
    expect(added.body['messageId']).toBe(thread.id);
    const [message] = messagesOf(open, 'Ana');
    expect(message).toMatchObject({ id: thread.id, dateAdded: '2026-11-24T15:00:00.000Z' });
    expect(message.meta.email.messageIds).toStrictEqual([...thread.meta.email.messageIds, added.body['emailMessageId']]);
  });
});

describe('messages that are sent', () => {
  it('wait when they are scheduled', () => {
    const open = openGhl();
    const scheduledTimestamp = Date.parse('2026-11-25T09:00:00Z') / 1_000;
    open.ask('conversations.messages.send', { body: { type: 'SMS', contactId: open.contactId('Ana'), message: 'Morning!', status: 'pending', scheduledTimestamp } });
    expect(messagesOf(open, 'Ana')[0]).toMatchObject({ body: 'Morning!', status: 'scheduled', direction: 'outbound' });
  });

  it('do not go to those who cannot be reached, or do not want to be', () => {
    const { ask, contactId } = openGhl();
    const send = (firstName: string, body: object): Answer =>
      ask('conversations.messages.send', { body: { type: 'Email', message: 'Hello', status: 'pending', ...body, contactId: contactId(firstName) } });
    expect(refused(send('Gwen', { type: 'SMS' }))).toStrictEqual({ status: 400, message: 'Cannot send message as DND is active for SMS.' });
    expect(send('Gwen', {}).status).toBe(200);
    expect(refused(send('Ruth', {}))).toStrictEqual({ status: 400, message: 'Missing email' });
    expect(refused(send('Ana', { emailTo: 'somebody@else.example' }))).toStrictEqual({ status: 400, message: 'emailTo is not an email address of the contact' });
    expect(send('Tomás', { emailTo: 'tomas.private@mail.example' }).status).toBe(200);
    expect(refused(send('Ana', { message: '' }))).toStrictEqual({
      status: 400,
      message: 'There is no message or attachments for this message. Skip sending.',
    });
  });

  it('pass a mail on with its subject and text', () => {
    const open = openGhl();
    const thread = messagesOf(open, 'Priya').find(({ messageType }: { readonly messageType: string }) => messageType === 'TYPE_EMAIL');
    const [emailMessageId] = thread.meta.email.messageIds;
    const forward = { isForwarded: true, messageId: thread.id, emailMessageId, toEmail: 'architect@plans.example' };
    const sent = open.ask('conversations.messages.send', { body: { type: 'Email', contactId: open.contactId('Priya'), status: 'pending', forward } });
    expect(sent.body['forwardData']).toMatchObject({ messageId: thread.id, emailMessageId, forwardToEmail: 'architect@plans.example' });
    expect(open.ask('conversations.emails.get', { id: sent.body['emailMessageId'] }).body).toMatchObject({
      subject: 'Fwd: X-ray room shielding',
      to: ['architect@plans.example'],
    });
  });
});

describe('the export of messages', () => {
  it('leaves mail out unless it is asked for, and goes on from its cursor', () => {
    const { ask, contactId } = openGhl();
    for (let n = 1; n <= 12; n += 1) ask('conversations.messages.add-inbound', { body: { type: 'SMS', contactId: contactId('Gwen'), message: `No ${n}` } });
    const query = { contactId: contactId('Gwen'), limit: 10 };
    const first = ask('conversations.messages.export', { query });
    expect({ total: first.body['total'], found: first.body['messages'].length }).toStrictEqual({ total: 12, found: 10 });
    const rest = ask('conversations.messages.export', { query: { ...query, cursor: first.body['nextCursor'] } });
    const ids = [first, rest].flatMap(({ body }) => body['messages'].map(({ id }: { readonly id: string }) => id));
    expect(new Set(ids).size).toBe(12);
    expect(rest.body['nextCursor']).toBeUndefined();
    expect(refused(ask('conversations.messages.export', { query: { cursor: 'e30=' } }))).toStrictEqual({ status: 400, message: 'Invalid cursor' });
  });

  it('has pages of 10 to 500', () => {
    const { ask } = openGhl();
    const limited = (limit: number) => refused(ask('conversations.messages.export', { query: { limit } }));
    expect(limited(9)).toStrictEqual({ status: 422, message: ['limit must not be less than 10'] });
    expect(limited(501)).toStrictEqual({ status: 422, message: ['limit must not be greater than 500'] });
  });

  it('finds what changed since a time', () => {
    const open = openGhl();
    const { ask, contactId } = open;
    const query = { channel: 'Email', sortBy: 'updatedAt', startDate: '2026-11-24T00:00:00Z' } as const;
    expect(ask('conversations.messages.export', { query }).body['messages']).toStrictEqual([]);
    ask('conversations.messages.add-inbound', { body: { type: 'Email', contactId: contactId('Ana'), html: 'Old', date: '2026-11-01T08:00:00Z' } });
    expect(ask('conversations.messages.export', { query }).body['messages']).toMatchObject([{ dateAdded: '2026-11-01T08:00:00.000Z' }]);
    expect(refused(ask('conversations.messages.export', { query: { endDate: 'later' } })).status).toBe(422);
  });
});

describe('the status of a message', () => {
  it('is told by its provider, with the reason of a failure', () => {
    const open = openGhl();
    const { id: messageId } = messagesOf(open, '美玲')[0];
    const error = { code: '30', type: 'saas', message: 'The visitor is gone.' };
    open.ask('conversations.messages.set-status', { messageId, body: { status: 'failed', error } });
    expect(open.ask('conversations.messages.get', { id: messageId }).body['message']).toMatchObject({ status: 'failed', error });
  });
});
