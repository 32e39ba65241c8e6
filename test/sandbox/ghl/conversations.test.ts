import { openGhl } from './open-ghl';
import type { Answer } from './open-ghl';

const refused = ({ status, body }: Answer) => ({ status, message: body['message'] });
const names = ({ body }: Answer): readonly string[] => body['conversations'].map(({ fullName }: { readonly fullName: string }) => fullName);

describe('conversations', () => {
  it('come with the last said first, or last, and go on after the sort value of a page', () => {
    const { ask } = openGhl();
    const all = ask('conversations.search', { query: {} });
    expect(names(all)).toStrictEqual(['Ana Ruiz', '美玲 陳', 'Priya Nair', 'Ruth']);
    expect(names(ask('conversations.search', { query: { sort: 'asc' } }))).toStrictEqual(['Ruth', 'Priya Nair', '美玲 陳', 'Ana Ruiz']);
    const first = ask('conversations.search', { query: { limit: 2 } });
    expect(first.body['total']).toBe(4);
    const [startAfterDate] = first.body['conversations'][1].sort;
    expect(names(ask('conversations.search', { query: { startAfterDate } }))).toStrictEqual(['Priya Nair', 'Ruth']);
    expect(refused(ask('conversations.search', { query: { startAfterDate: 'soon' } }))).toStrictEqual({ status: 400, message: 'Invalid startAfterDate' });
  });

  it('are filtered by their contact, their last message, and whether somebody read it', () => {
    const { ask, ghl, contactId } = openGhl();
    const user = (firstName: string): string => ghl.records.users().find((one) => one.firstName === firstName)!.id;
    const found = (query: Parameters<typeof ask<'conversations.search'>>[1]['query']) => names(ask('conversations.search', { query }));
    expect(found({ contactId: contactId('Priya') })).toStrictEqual(['Priya Nair']);
    expect(found({ query: 'nair-dental' })).toStrictEqual(['Priya Nair']);
    expect(found({ assignedTo: `${user('Jordan')},unassigned` })).toStrictEqual(['美玲 陳']);
    expect(found({ lastMessageType: 'TYPE_CALL' })).toStrictEqual(['Priya Nair']);
    expect(found({ lastMessageDirection: 'outbound' })).toStrictEqual(['Ruth']);
    expect(found({ lastMessageAction: 'automated' })).toStrictEqual([]);
    expect(found({ status: 'unread' })).toStrictEqual(['Ana Ruiz', '美玲 陳']);
    expect(found({ status: 'starred' })).toStrictEqual(['Ana Ruiz']);
    expect(found({ mentions: user('Robin') })).toStrictEqual([]);
  });

  it('cannot be sorted by scores, which are not kept', () => {
    const { ask } = openGhl();
    const message = 'The sandbox does not model conversations by score or due time.';
    expect(refused(ask('conversations.search', { query: { sortBy: 'score_profile' } }))).toStrictEqual({ status: 501, message });
    expect(refused(ask('conversations.search', { query: { scoreProfileMin: 3 } }))).toStrictEqual({ status: 501, message });
  });

  it('call their kind by a number when read, and by a name when searched', () => {
    const { ask, contactId } = openGhl();
    ask('conversations.messages.add-inbound', { body: { type: 'Email', contactId: contactId('Ruth'), direction: 'inbound', html: 'Hi' } });
    const [found] = ask('conversations.search', { query: { contactId: contactId('Ruth') } }).body['conversations'];
    expect(found.type).toBe('TYPE_EMAIL');
    expect(ask('conversations.get', { conversationId: found.id }).body['type']).toBe(2);
  });

  it('name the one that a contact has already', () => {
    const { ask, contactId } = openGhl();
    const [{ id }] = ask('conversations.search', { query: { contactId: contactId('Ana') } }).body['conversations'];
    const again = ask('conversations.create', { body: { contactId: contactId('Ana') } });
    expect(again).toMatchObject({ status: 400, body: { message: 'Conversation already exists.', conversationId: id } });
  });

  it('go with their contact, messages and mails as well', () => {
    const { ask, contactId } = openGhl();
    const id = contactId('Ana');
    const [{ id: conversationId }] = ask('conversations.search', { query: { contactId: id } }).body['conversations'];
    const { messages } = ask('conversations.messages.list', { conversationId, query: { type: ['TYPE_EMAIL'] } }).body['messages'];
    ask('contacts.delete', { contactId: id });
    expect(names(ask('conversations.search', { query: {} }))).toStrictEqual(['美玲 陳', 'Priya Nair', 'Ruth']);
    expect(ask('conversations.messages.get', { id: messages[0].id }).status).toBe(400);
    expect(ask('conversations.emails.get', { id: messages[0].meta.email.messageIds[0] }).status).toBe(400);
  });

  it('of another location are not for this token', () => {
    const { ask, ghl, contactId } = openGhl();
    const [{ id: conversationId }] = ask('conversations.search', { query: { contactId: contactId('Ana') } }).body['conversations'];
    const other = ghl.records.locations().find(({ id }) => id !== ghl.credentials.locationId)!;
    const token = ghl.issueToken({ kind: 'location', scopes: ['conversations.readonly'], locationId: other.id });
    expect(refused(ask('conversations.get', { conversationId }, { token }))).toStrictEqual({
      status: 403,
      message: 'The token does not have access to this location.',
    });
  });
});
