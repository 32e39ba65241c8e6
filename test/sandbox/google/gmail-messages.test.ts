import { scope } from './a-google';
import { aMailAccount } from './a-mail-account';

const mails = ['One', 'Two', 'Three'].map((subject) => ['From: ana@x.example', `Subject: ${subject}`]);

describe('labels of messages', () => {
  it('are added and removed, each once', async () => {
    const { call, id } = await aMailAccount(mails);
    const modify = (body: object) => call('POST', `messages/${id(0)}/modify`, body);
    expect(modify({ addLabelIds: ['STARRED', 'STARRED', 'INBOX'], removeLabelIds: ['UNREAD', 'SPAM'] })).toStrictEqual({
      ...{ id: id(0), threadId: id(0), labelIds: ['INBOX', 'STARRED'] },
    });
    expect(modify({})).toBe('400: No label add or removes specified');
    expect(modify({ addLabelIds: ['Label_7'] })).toBe('400: Invalid label: Label_7');
    expect(modify({ addLabelIds: ['SENT'] })).toBe('400: Invalid label: SENT');
    expect(modify({ addLabelIds: ['STARRED'], removeLabelIds: ['STARRED'] })).toBe('400: Cannot both add and remove the same label: STARRED');
    expect(modify({ removeLabelIds: Array.from({ length: 101 }, () => 'STARRED') })).toMatch(/^400: Too many labels/);
  });

  it('are changed of a thousand messages at once at most, whether they are there or not', async () => {
    const { call, id, mailbox } = await aMailAccount(mails);
    const batch = (ids: readonly string[]) => call('POST', 'messages/batchModify', { ids, addLabelIds: ['STARRED'] });
    expect(batch([id(0), 'abc123', id(2)])).toStrictEqual({});
    expect(mailbox.ids('STARRED')).toStrictEqual([id(0), id(2)]);
    expect(batch(Array.from({ length: 1001 }, () => 'abc123'))).toMatch(/^400: Too many message ids/);
    expect(batch([])).toBe('400: No message ids specified');
    expect(batch(['xyz'])).toBe('400: Invalid id value');
  });

  it('tell what was thrown away, which lists leave aside', async () => {
    const { call, id, search } = await aMailAccount(mails);
    expect(call('POST', `messages/${id(1)}/trash`).labelIds).toStrictEqual(['UNREAD', 'TRASH']);
    call('POST', `messages/${id(2)}/modify`, { addLabelIds: ['SPAM'] });
    expect([search(''), search('in:trash'), search('in:anywhere'), search('', '&includeSpamTrash=true'), search('', '&labelIds=SPAM')]).toStrictEqual([
      ['mail-0'],
      ['mail-1'],
      ['mail-2', 'mail-1', 'mail-0'],
      ['mail-2', 'mail-1', 'mail-0'],
      ['mail-2'],
    ]);
    expect(call('POST', `messages/${id(1)}/untrash`).labelIds).toStrictEqual(['UNREAD']);
  });
});

describe('lists of messages', () => {
  it('have the newest first, in pages that new mail does not shift', async () => {
    const { call, id, mailbox } = await aMailAccount(mails);
    const ids = (page: { readonly messages: readonly { readonly id: string }[] }) => page.messages.map((message) => message.id);
    const first = call('GET', 'messages?maxResults=2');
    expect([ids(first), first.resultSizeEstimate]).toStrictEqual([[id(2), id(1)], 201]);
    mailbox.receive(mailbox.findByName('mail-0'));
    const second = call('GET', `messages?maxResults=2&pageToken=${first.nextPageToken}`);
    expect(second).toStrictEqual({ messages: [{ id: id(0), threadId: id(0) }], resultSizeEstimate: 1 });
  });

  it('have only what has all the labels', async () => {
    const { call, id, mailbox } = await aMailAccount(mails);
    mailbox.relabel(id(1), { add: ['STARRED'] });
    mailbox.relabel(id(2), { add: ['STARRED'], remove: ['UNREAD'] });
    expect(call('GET', 'messages?labelIds=STARRED&labelIds=UNREAD').messages).toStrictEqual([{ id: id(1), threadId: id(1) }]);
    expect(call('GET', 'messages?labelIds=IMPORTANT')).toStrictEqual({ resultSizeEstimate: 0 });
  });

  it('refuse pages and sizes that cannot be', async () => {
    const { call } = await aMailAccount(mails);
    expect([call('GET', 'messages?pageToken=next'), call('GET', 'messages?maxResults=many'), call('GET', 'messages?maxResults=-1')]).toStrictEqual([
      '400: Invalid pageToken',
      `400: Invalid value at 'max_results' (TYPE_INT32), "many"`,
      "400: Invalid value at 'max_results' (TYPE_UINT32), -1",
    ]);
  });

  it('take no query from who may only see envelopes', async () => {
    const { search, call } = await aMailAccount(mails, [scope('gmail.metadata')]);
    expect(search('One')).toBe("403: Metadata scope does not support 'q' parameter");
    expect(call('GET', 'messages?labelIds=INBOX').messages).toHaveLength(3);
  });
});

describe('messages', () => {
  it('are deleted for good, by who may do everything', async () => {
    const { call, id, mailbox } = await aMailAccount(mails);
    expect([call('DELETE', `messages/${id(0)}`), call('POST', 'messages/batchDelete', { ids: [id(1)] })]).toStrictEqual([{}, {}]);
    expect(mailbox.counts()).toStrictEqual({ messages: 1, threads: 1 });
    expect(call('DELETE', `messages/${id(2)}?x=1`)).toMatch(/^400: .*Unknown name "x"/);
    const { call: modest, id: other } = await aMailAccount(mails, [scope('gmail.modify')]);
    expect(modest('DELETE', `messages/${other(0)}`)).toBe('403: Request had insufficient authentication scopes.');
  });
});
