import { aMailAccount } from './a-mail-account';

const mails = [['From: ana@x.example', 'Subject: One'], ['From: ana@x.example', 'Subject: Two']];
const week = 7 * 86_400_000;

const account = async () => {
  const made = await aMailAccount(mails);
  const { call } = made;
  const start: string = call('GET', 'profile').historyId;
  return { ...made, start, since: (more = '', from = start) => call('GET', `history?startHistoryId=${from}${more}`) };
};

describe('history', () => {
  it('tells every change in order, under ids that rise with gaps', async () => {
    const { call, id, mailbox, since, start } = await account();
    const [first, second] = [{ id: id(0), threadId: id(0) }, { id: id(1), threadId: id(1) }];
    const { id: label } = call('POST', 'labels', { name: 'Hot' });
    call('POST', `messages/${id(0)}/modify`, { addLabelIds: [label], removeLabelIds: ['UNREAD'] });
    call('POST', `messages/${id(1)}/trash`);
    const { id: arrived, threadId } = mailbox.receive(mailbox.findByName('mail-0'));
    call('DELETE', `messages/${id(1)}`);
    const { history, historyId } = since();
    const rest = (name: string, message: object, labelIds: readonly string[], changed?: readonly string[]) => ({
      ...{ id: expect.stringMatching(/^\d+$/), messages: [message], [name]: [{ message: { ...message, labelIds }, ...(changed && { labelIds: changed }) }] },
    });
    expect(history).toStrictEqual([
      rest('labelsRemoved', first, ['INBOX'], ['UNREAD']),
      rest('labelsAdded', first, ['INBOX', label], [label]),
      rest('labelsRemoved', second, ['UNREAD'], ['INBOX']),
      rest('labelsAdded', second, ['UNREAD', 'TRASH'], ['TRASH']),
      rest('messagesAdded', { id: arrived, threadId }, ['UNREAD', 'INBOX']),
      rest('messagesDeleted', second, ['UNREAD', 'TRASH']),
    ]);
    const ids: readonly number[] = [start, ...history.map((record: { readonly id: string }) => record.id)].map(Number);
    expect([...ids].sort((one, other) => one - other)).toStrictEqual(ids);
    expect(ids.some((one, index) => index > 0 && one - ids[index - 1]! > 1)).toBe(true);
    expect([historyId, since('', historyId)]).toStrictEqual([history.at(-1).id, { historyId }]);
  });

  it('shows a change that changed nothing to nobody', async () => {
    const { call, id, since, start } = await account();
    call('POST', `messages/${id(0)}/modify`, { addLabelIds: ['INBOX'], removeLabelIds: ['STARRED'] });
    expect(since()).toStrictEqual({ historyId: start });
  });

  it('may have a page with nothing on it, and others after it', async () => {
    const { call, id, since } = await account();
    call('POST', `messages/${id(0)}/modify`, { addLabelIds: ['STARRED', 'IMPORTANT'] });
    call('POST', `messages/${id(1)}/modify`, { addLabelIds: ['STARRED'] });
    call('DELETE', `messages/${id(1)}`);
    const types = '&historyTypes=messageDeleted&maxResults=2';
    const first = since(types);
    expect(first).toStrictEqual({ nextPageToken: expect.any(String), historyId: expect.any(String) });
    const second = since(`${types}&pageToken=${first.nextPageToken}`);
    expect(second).toStrictEqual({ history: [expect.objectContaining({ messagesDeleted: expect.any(Array) })], historyId: first.historyId });
  });

  it('is of one label when it is asked for', async () => {
    const { call, id, since } = await account();
    call('POST', `messages/${id(0)}/modify`, { addLabelIds: ['STARRED'] });
    call('POST', `messages/${id(0)}/modify`, { removeLabelIds: ['STARRED'] });
    call('POST', `messages/${id(1)}/modify`, { removeLabelIds: ['UNREAD'] });
    expect(since('&labelId=STARRED').history).toHaveLength(2);
  });

  it('knows no label that was deleted since', async () => {
    const { call, since } = await account();
    const { id: label } = call('POST', 'labels', { name: 'Hot' });
    call('DELETE', `labels/${label}`);
    expect(since(`&labelId=${label}`)).toBe('404: Requested entity was not found.');
  });

  it('is forgotten after a week, or when Gmail chooses to', async () => {
    const { id, mailbox, since, world, start } = await account();
    mailbox.markRead(id(0));
    const { historyId } = since();
    world.clock.advance(week + 1);
    mailbox.markRead(id(1));
    expect([since(), since('', historyId).history.length]).toStrictEqual(['404: Requested entity was not found.', 1]);
    mailbox.history.forget();
    expect([since('', historyId), since('', String(Number(start) + 10_000))]).toStrictEqual(Array(2).fill('404: Requested entity was not found.'));
  });

  it.each([
    ['history', '400: Missing/invalid parameter: startHistoryId'],
    ['history?startHistoryId=x', `400: Invalid value at 'start_history_id' (TYPE_UINT64), "x"`],
    [
      'history?startHistoryId=1&historyTypes=labelsAdded',
      `400: Invalid value at 'history_types' (type.googleapis.com/caribou.api.proto.ListHistoryRequest.HistoryType), "labelsAdded"`,
    ],
    ['history?startHistoryId=1', '404: Requested entity was not found.'],
  ])('refuses what it cannot start from: %s', async (path, refusal) => {
    const { call } = await account();
    expect(call('GET', path)).toBe(refusal);
  });
});
