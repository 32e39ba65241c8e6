import { aMailAccount, raw } from './a-mail-account';

const mails = [['From: ana@x.example', 'Subject: One', 'Message-ID: <1@x.example>'], ['From: bob@x.example', 'Subject: Two']];

describe('a snapshot of the account', () => {
  it('leads back to what was, ids and all', async () => {
    const { google, call, id, mailbox } = await aMailAccount(mails);
    const { id: label } = call('POST', 'labels', { name: 'Hot' });
    call('POST', `messages/${id(0)}/modify`, { addLabelIds: [label] });
    call('POST', 'messages/send', { raw: raw('To: ana@x.example', 'Subject: Re: One', 'References: <1@x.example>', '', 'Yes') });
    const draft = call('POST', 'drafts', { message: { raw: raw('Subject: Half', '', 'thought') } });
    const look = () => ({
      lists: ['profile', 'labels', 'messages', 'threads', 'drafts', `labels/${label}`].map((path) => call('GET', path)),
      messages: mailbox.ids().map((message) => call('GET', `messages/${message}`)),
      outbox: mailbox.outbox().map(({ subject }) => subject),
    });
    const [before, snapshot] = [look(), google.snapshot()];

    call('DELETE', `labels/${label}`);
    call('DELETE', `messages/${id(1)}`);
    call('DELETE', `drafts/${draft.id}`);
    mailbox.receive(mailbox.findByName('mail-0'));
    expect(look()).not.toStrictEqual(before);
    google.restore(snapshot);
    expect([look(), google.snapshot()]).toStrictEqual([before, snapshot]);
    const reply = call('POST', 'messages/send', { raw: raw('To: ana@x.example', 'Subject: Re: One', 'In-Reply-To: <1@x.example>', '', 'No') });
    expect([reply.threadId, call('POST', 'labels', { name: 'Cold' }).id]).toStrictEqual([id(0), 'Label_2']);
  });

  it('is small, however large the mail is that was there from the beginning', async () => {
    const { google } = await aMailAccount([['From: ana@x.example', `X-Long: ${'x'.repeat(100_000)}`]]);
    expect(google.snapshot().length).toBeLessThan(20_000);
  });

  it.each(['', '{}', '{"mailbox":{}}', '[]'])('is nothing that somebody made up: %s', async (text) => {
    const { google } = await aMailAccount(mails);
    expect(() => google.restore(text)).toThrow();
  });

  it('is not of another mailbox', async () => {
    const snapshot = (await aMailAccount(mails)).google.snapshot();
    const { google } = await aMailAccount();
    expect(() => google.restore(snapshot)).toThrow('The snapshot is of a mailbox that began with other mail.');
  });
});
