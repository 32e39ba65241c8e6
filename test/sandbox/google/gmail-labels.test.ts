import fc from 'fast-check';
import { aMailAccount } from './a-mail-account';

const mails = [
  ['From: ana@x.example', 'Subject: One', 'Message-ID: <1@x.example>'],
  ['From: ana@x.example', 'Subject: Re: One', 'References: <1@x.example>'],
];

describe('labels', () => {
  it('have names that count as the same whatever their case and their signs between words', async () => {
    const { call } = await aMailAccount();
    const { id } = call('POST', 'labels', { name: 'Customers/Hot leads' });
    const create = (name: string) => call('POST', 'labels', { name });
    for (const name of ['customers/hot leads', 'Customers-Hot-Leads', 'Customers/Hot/leads']) {
      expect(create(name)).toBe('409: Label name exists or conflicts');
    }
    expect(call('PUT', `labels/${id}`, { id, name: 'CUSTOMERS/Hot leads' })).toMatchObject({ id, name: 'CUSTOMERS/Hot leads' });
    expect(create('Customers')).toMatchObject({ id: 'Label_2', name: 'Customers' });
  });

  const impossible = ['', ' ', 'Inbox', 'DRAFTS', 'All Mail', '[Gmail]/Sent', 'CATEGORY_SOCIAL', 'a//b', '/a', 'x'.repeat(226)];

  it.each(impossible)('cannot be called "%s"', async (name) => {
    const { call } = await aMailAccount();
    expect(call('POST', 'labels', { name })).toBe('400: Invalid label name');
  });

  it('have colours of the palette only, and both or none', async () => {
    const { call } = await aMailAccount();
    const create = (color: object) => call('POST', 'labels', { name: 'Hot', color });
    expect(create({ textColor: '#FF0000', backgroundColor: '#ffffff' })).toBe('400: Label color #FF0000 is not on the allowed color palette');
    expect(create({ textColor: '#ffffff' })).toBe('400: Label color must have both a text color and a background color.');
    expect(create({ textColor: '#ffffff', backgroundColor: '#083018' }).color).toStrictEqual({ textColor: '#ffffff', backgroundColor: '#083018' });
  });

  it('are shown or hidden, in no other way', async () => {
    const { call } = await aMailAccount();
    const create = (more: object) => call('POST', 'labels', { name: 'Hot', ...more });
    expect(create({ labelListVisibility: 'hide' })).toMatch(/^400: Invalid value at 'label.label_list_visibility'/);
    expect(create({ messageListVisibility: 'hide' })).toMatchObject({ messageListVisibility: 'hide', labelListVisibility: 'labelShow' });
    expect(create({ colour: 'red' })).toBe('400: Invalid JSON payload received. Unknown name "colour": Cannot find field.');
  });

  it('keep with patch what an update loses', async () => {
    const { call } = await aMailAccount();
    const color = { textColor: '#ffffff', backgroundColor: '#16a766' };
    const { id } = call('POST', 'labels', { name: 'Hot', color });
    expect(call('PATCH', `labels/${id}`, { name: 'Warm' })).toMatchObject({ name: 'Warm', color });
    expect(call('PUT', `labels/${id}`, { name: 'Cold' })).not.toHaveProperty('color');
    expect(call('PUT', `labels/${id}`, {})).toBe('400: Invalid label name');
  });

  it('of the system can neither be changed nor deleted', async () => {
    const { call } = await aMailAccount();
    const refused = '400: The system label INBOX cannot be changed.';
    for (const method of ['PATCH', 'PUT', 'DELETE']) expect(call(method, 'labels/INBOX', { name: 'In' })).toBe(refused);
    expect(call('GET', 'labels/Label_1')).toBe('404: Requested entity was not found.');
  });

  it('count their messages and conversations', async () => {
    const { call, id, mailbox } = await aMailAccount(mails);
    mailbox.markRead(id(0));
    expect(call('GET', 'labels/INBOX')).toMatchObject({ messagesTotal: 2, messagesUnread: 1, threadsTotal: 1, threadsUnread: 1 });
  });

  it('leave the messages when they are deleted', async () => {
    const { call, id, mailbox } = await aMailAccount(mails);
    const { id: label } = call('POST', 'labels', { name: 'Hot' });
    call('POST', `messages/${id(0)}/modify`, { addLabelIds: [label] });
    expect(call('DELETE', `labels/${label}`)).toStrictEqual({});
    expect([mailbox.message(id(0))?.labelIds, mailbox.ids(label)]).toStrictEqual([['UNREAD', 'INBOX'], []]);
    expect(call('POST', `messages/${id(0)}/modify`, { addLabelIds: [label] })).toBe(`400: Invalid label: ${label}`);
    expect(call('GET', `messages?labelIds=${label}`)).toBe(`400: Invalid label: ${label}`);
  });

  it('take any name that is not reserved, and find it again', async () => {
    const { call, mailbox } = await aMailAccount();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (name) => {
        const made = call('POST', 'labels', { name });
        if (typeof made === 'string') expect(made).toMatch(/^(400: Invalid label name|409: Label name exists or conflicts)$/);
        else expect(mailbox.labels.named(name)?.id).toBe(made.id);
      }),
    );
  });
});
