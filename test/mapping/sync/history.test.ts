import fc from 'fast-check';
import type { HistoryChange, HistoryType } from '../../../src/google/operations/gmail-sync';
import { gmailSyncOperations } from '../../../src/google/operations/gmail-sync';
import { historyQuery, newsFrom } from '../../../src/mapping/sync/history';
import { aMailAccount } from '../../sandbox/google/a-mail-account';

const watched = new Set(['Hot', 'VIP']);

/** `labelAdded m1 Hot`, in the conversation of the letter. */
const change = (type: HistoryType, message: string, ...labelIds: readonly string[]): HistoryChange => ({ type, messageId: message, threadId: message.charAt(0), labelIds, historyId: '1' });

const news = (...changes: readonly HistoryChange[]) => newsFrom(changes, watched);

const nothing = { arrived: [], added: {}, removed: [] };

describe('what came of a history', () => {
  it('is the last thing that happened to a label, since the first may have been the doing of the sync', () => {
    expect(news(change('labelAdded', 'a1', 'Hot'), change('labelRemoved', 'a1', 'Hot'), change('labelRemoved', 'b1', 'Hot'), change('labelAdded', 'b1', 'Hot'))).toStrictEqual([
      { ...nothing, threadId: 'a', removed: ['Hot'] },
      { ...nothing, threadId: 'b', added: { Hot: ['b1'] } },
    ]);
  });
  it('is a label that some messages have now, and one that others have no longer', () => {
    expect(news(change('labelAdded', 'a1', 'Hot', 'INBOX'), change('labelAdded', 'a2', 'Hot'), change('labelRemoved', 'a1', 'VIP'), change('labelAdded', 'b1', 'Other'))).toStrictEqual([
      { threadId: 'a', arrived: [], added: { Hot: ['a1', 'a2'] }, removed: ['VIP'] },
    ]);
  });
  it('is a message that came, with the label it came with', () => {
    expect(news(change('messageAdded', 'a1', 'INBOX'), change('messageAdded', 'b1', 'SENT', 'Hot'))).toStrictEqual([
      { ...nothing, threadId: 'a', arrived: ['a1'] },
      { ...nothing, threadId: 'b', arrived: ['b1'], added: { Hot: ['b1'] } },
    ]);
  });
  it('is nothing for a draft, for spam, for a message that came and went, and for one that was thrown away with its label', () => {
    expect(news(change('messageAdded', 'a1', 'DRAFT'), change('messageAdded', 'b1', 'SPAM'), change('messageAdded', 'c1'), change('messageDeleted', 'c1'), change('messageDeleted', 'd1', 'Hot'))).toStrictEqual([]);
    expect(news(change('labelAdded', 'e1', 'TRASH'), change('labelRemoved', 'e1', 'INBOX'))).toStrictEqual([]);
  });
  it('is for each message and label the last state, however often it went back and forth', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a1', 'a2', 'b1'), fc.constantFrom('Hot', 'VIP', 'Other'), fc.boolean()), { maxLength: 30 }), (steps) => {
        const last = new Map(steps.map(([message, label, isOn]) => [`${message} ${label}`, isOn]));
        const told = new Set(
          news(...steps.map(([message, label, isOn]) => change(isOn ? 'labelAdded' : 'labelRemoved', message, label))).flatMap(({ threadId, added, removed }) => [
            ...Object.entries(added).flatMap(([label, messages]) => messages.map((message) => `${message} ${label} on`)),
            ...removed.map((label) => `${threadId} ${label} off`),
          ]),
        );
        const expected = [...last].flatMap(([key, isOn]) => (key.endsWith('Other') ? [] : [isOn ? `${key} on` : `${key.charAt(0)}${key.slice(2)} off`]));
        expect([...told].sort()).toStrictEqual([...new Set(expected)].sort());
      }),
    );
  });
});

it('is read from pages as Gmail answers them, empty ones among them', async () => {
  const { call, id, mailbox } = await aMailAccount([['From: ana@x.example', 'Subject: One'], ['From: ben@x.example', 'Subject: Two']]);
  const { historyId } = call('GET', 'profile');
  const hot = call('POST', 'labels', { name: 'GHL/Hot' }).id as string;
  call('POST', `messages/${id(0)}/modify`, { addLabelIds: [hot], removeLabelIds: ['UNREAD'] });
  call('POST', `messages/${id(1)}/modify`, { addLabelIds: [hot] });
  call('POST', `messages/${id(1)}/modify`, { removeLabelIds: [hot] });
  const { id: arrived, threadId } = mailbox.receive(mailbox.findByName('mail-0'));

  const changes: HistoryChange[] = [];
  let pageToken = '';
  let pages = 0;
  do {
    const query = { ...historyQuery(historyId, pageToken), maxResults: '1' };
    const search = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => `${name}=${encodeURIComponent(one as string)}`));
    const page = gmailSyncOperations['gmail.history.list'].reply(call('GET', `history?${search.join('&')}`));
    changes.push(...page.changes);
    pageToken = page.nextPageToken;
    pages += 1;
  } while (pageToken !== '');
  expect(pages).toBeGreaterThan(3);
  expect(newsFrom(changes, new Set([hot]))).toStrictEqual([
    { threadId: id(0), arrived: threadId === id(0) ? [arrived] : [], added: { [hot]: [id(0)] }, removed: [] },
    { threadId: id(1), arrived: [], added: {}, removed: [hot] },
    ...(threadId === id(0) ? [] : [{ threadId, arrived: [arrived], added: {}, removed: [] }]),
  ]);
});
