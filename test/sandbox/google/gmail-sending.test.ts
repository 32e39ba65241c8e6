import fc from 'fast-check';
import { aMailAccount, raw } from './a-mail-account';
import { now, scope } from './a-google';

const viewing = ['To: ana@x.example', 'Subject: Viewing', '', 'At nine?'] as const;
const asked = [['From: ana@x.example', 'To: robin@harbour-homes.example', 'Subject: The house', 'Message-ID: <asked@x.example>']];

describe('sending', () => {
  it('goes to the outbox and nowhere else, as sent mail with what a mail needs', async () => {
    const { call, mailbox } = await aMailAccount();
    const { id, threadId, labelIds } = call('POST', 'messages/send', { raw: raw(...viewing) });
    const [sent, ...more] = mailbox.outbox();
    expect([more, threadId, labelIds, sent]).toMatchObject([
      [],
      id,
      ['SENT'],
      { id, from: { name: 'Robin Vale', email: 'robin@harbour-homes.example' }, subject: 'Viewing', text: 'At nine?', date: now },
    ]);
    expect(sent!.headers.map(({ name }) => name)).toStrictEqual(['From', 'Date', 'Message-ID', 'To', 'Subject']);
  });

  it('leaves under the owner’s name, whoever is said to have written it', async () => {
    const { call, mailbox } = await aMailAccount();
    const from = (sender: string) => {
      call('POST', 'messages/send', { raw: raw(`From: ${sender},`, ' and more', ...viewing) });
      return mailbox.outbox().at(-1)?.from?.email;
    };
    expect(from('boss@bank.example')).toBe('robin@harbour-homes.example');
    expect(from('sales@harbour-homes.example')).toBe('sales@harbour-homes.example');
  });

  it('comes back to the inbox when it is to the owner', async () => {
    const { call } = await aMailAccount();
    const { labelIds } = call('POST', 'messages/send', { raw: raw('To: robin@harbour-homes.example', '', 'Do not forget.') });
    expect(labelIds).toStrictEqual(['UNREAD', 'SENT', 'INBOX']);
  });

  it('joins the conversation that it answers', async () => {
    const { call, id } = await aMailAccount(asked);
    const send = (body: object, ...lines: readonly string[]) =>
      call('POST', 'messages/send', { ...body, raw: raw('To: ana@x.example', ...lines, '', 'Yes.') });
    expect(send({}, 'Subject: Re: The house', 'In-Reply-To: <asked@x.example>').threadId).toBe(id(0));
    expect(send({ threadId: id(0) }, 'Subject: RE: The house').threadId).toBe(id(0));
    const other = send({ threadId: id(0) }, 'Subject: Another matter');
    expect(other.threadId).toBe(other.id);
    expect(send({ threadId: 'abc123' }, 'Subject: Nothing')).toBe('404: Requested entity was not found.');
  });

  it.each([
    [{}, "400: 'raw' RFC822 payload message string or uploading message via /upload/* URL required"],
    [{ raw: '~~~' }, "400: Invalid value at 'message.raw' (TYPE_BYTES), Base64 decoding failed"],
    [{ raw: raw('Subject: x', '', '') }, '400: Recipient address required'],
    [{ raw: raw('To: nobody', '', '') }, '400: Invalid To header'],
    [{ raw: raw('To: a@x.example', 'Cc: nobody', '', '') }, '400: Invalid Cc header'],
  ])('refuses what is no mail to anybody', async (body, refusal) => {
    const { call, mailbox } = await aMailAccount();
    expect([call('POST', 'messages/send', body), mailbox.outbox()]).toStrictEqual([refusal, []]);
  });

  it('takes any bytes as a mail', async () => {
    const { call } = await aMailAccount();
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        const mail = Buffer.concat([Buffer.from('To: ana@x.example\r\nSubject: '), bytes]).toString('base64url');
        const { id } = call('POST', 'messages/send', { raw: mail });
        expect(call('GET', `messages/${id}`)).toMatchObject({ id, payload: { partId: '' } });
      }),
    );
  });
});

describe('mail that is put into the mailbox', () => {
  it('has the labels and the time that it is given', async () => {
    const { call } = await aMailAccount();
    const old = raw('From: ana@x.example', 'Date: Mon, 02 Nov 2026 10:00:00 +0000', 'Subject: Old', '', 'Hello');
    const timeOf = (path: string, body: object = {}) => {
      const { id, labelIds } = call('POST', path, { raw: old, ...body });
      return [labelIds, Number(call('GET', `messages/${id}?format=minimal`).internalDate)];
    };
    const then = Date.UTC(2026, 10, 2, 10);
    expect([timeOf('messages', { labelIds: ['INBOX', 'STARRED'] }), timeOf('messages/import'), timeOf('messages?internalDateSource=dateHeader')]).toStrictEqual([
      [['INBOX', 'STARRED'], now],
      [[], then],
      [[], then],
    ]);
    expect(call('POST', 'messages', { raw: old, labelIds: ['Label_9'] })).toBe('400: Invalid label: Label_9');
  });
});

describe('drafts', () => {
  it('may be to nobody yet, but are not sent so', async () => {
    const { call, mailbox } = await aMailAccount();
    const { id } = call('POST', 'drafts', { message: { raw: raw('Subject: Half', '', 'thought') } });
    expect([call('POST', 'drafts/send', { id }), mailbox.drafts.list().length, mailbox.outbox()]).toStrictEqual(['400: Recipient address required', 1, []]);
    expect(call('POST', 'drafts/send', { id, message: { raw: raw(...viewing) } }).labelIds).toStrictEqual(['SENT']);
    expect([mailbox.drafts.list(), mailbox.ids('DRAFT'), mailbox.outbox()[0]?.subject]).toStrictEqual([[], [], 'Viewing']);
  });

  it('answer a conversation, and stay in it', async () => {
    const { call, id, mailbox } = await aMailAccount(asked);
    const answer = (text: string) => raw('To: ana@x.example', 'Subject: Re: The house', '', text);
    const draft = call('POST', 'drafts', { message: { threadId: id(0), raw: answer('Yes') } });
    const changed = call('PUT', `drafts/${draft.id}`, { message: { raw: answer('No') } });
    const sent = call('POST', 'drafts/send', { id: draft.id });
    expect([draft.message.threadId, changed.message.threadId, sent.threadId]).toStrictEqual([id(0), id(0), id(0)]);
    expect(mailbox.thread(id(0)).map(({ labelIds }) => labelIds)).toStrictEqual([['UNREAD', 'INBOX'], ['SENT']]);
  });

  it('are found by what is in them, and go with their message', async () => {
    const { call, search } = await aMailAccount();
    const create = (text: string) => call('POST', 'drafts', { message: { raw: raw('Subject: x', '', text) } });
    const [nine, ten] = [create('At nine'), create('At ten')];
    expect(call('GET', 'drafts?q=nine').drafts).toStrictEqual([{ id: nine.id, message: { id: nine.message.id, threadId: nine.message.threadId } }]);
    expect(search('in:drafts')).toHaveLength(2);
    call('DELETE', `messages/${ten.message.id}`);
    expect([call('GET', `drafts/${ten.id}`), call('DELETE', `drafts/${nine.id}`), call('GET', 'drafts')]).toStrictEqual([
      '404: Requested entity was not found.',
      {},
      { resultSizeEstimate: 0 },
    ]);
  });

  it('are read by who may compose, in every format', async () => {
    const { call } = await aMailAccount([], [scope('gmail.compose')]);
    const { id } = call('POST', 'drafts', { message: { raw: raw('Subject: x', '', 'Hello') } });
    expect(Buffer.from(call('GET', `drafts/${id}?format=raw`).message.raw, 'base64url').toString()).toMatch(/Subject: x\r\n\r\nHello$/);
  });
});
