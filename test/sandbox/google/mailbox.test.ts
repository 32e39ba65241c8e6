import { owner, ownerAliases } from '../../../sandbox/cast';
import { createMailbox } from '../../../sandbox/google/mailbox';
import { defaultMailbox } from '../../../sandbox/mail/default-mailbox/default-mailbox';
import { parseMail } from '../../../sandbox/mail/parse-message';
import { createWorld } from '../../../sandbox/world';
import { aMailbox, now } from './a-google';

const standard = async () => {
  const world = createWorld({ now, seed: 7 });
  return createMailbox({ world, messages: await parseMail(defaultMailbox(world)), owner: { email: owner.email, aliases: ownerAliases } });
};

describe('the mailbox', () => {
  it('gives every message an id of 16 hex digits below 2^63', async () => {
    const mailbox = await standard();
    const messages = mailbox.list().flatMap(({ threadId }) => mailbox.thread(threadId));
    expect(messages.length).toBe(mailbox.counts().messages);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
    for (const { id } of messages) {
      expect(id).toMatch(/^[0-9a-f]{16}$/);
      expect(BigInt(`0x${id}`) < 2n ** 63n).toBe(true);
    }
    const byTime = [...messages].sort((one, other) => one.internalDate - other.internalDate || (one.id < other.id ? -1 : 1));
    expect(byTime.map(({ id }) => id)).toStrictEqual(messages.map(({ id }) => id).sort());
    const { id, threadId } = mailbox.findByName('ana-offer');
    expect(threadId).toBe(id);
  });

  it('is the same for the same seed', async () => {
    expect((await standard()).list()).toStrictEqual((await standard()).list());
  });

  it('lists conversations, the newest first, in one line each', async () => {
    const mailbox = await standard();
    const list = mailbox.list();
    expect(list.map(({ date }) => date)).toStrictEqual(list.map(({ date }) => date).sort((one, other) => other - one));
    const newest = mailbox.findByName('viewing-6');
    expect(list.find(({ threadId }) => threadId === newest.threadId)).toStrictEqual({
      threadId: mailbox.findByName('viewing-1').id,
      messageId: newest.id,
      participants: ['Ana Ruiz', 'me'],
      subject: 'Viewing of the lake house',
      snippet: newest.snippet,
      date: newest.internalDate,
      unread: true,
      count: 6,
    });
  });

  it('lists a mail of a megabyte by its first words', async () => {
    const mailbox = await standard();
    const line = mailbox.list().find(({ subject }) => subject === 'The whole survey as text');
    expect(line?.snippet.length).toBeLessThanOrEqual(200);
  });

  it('shows words of the HTML, and none of its scripts, where a mail has no text', async () => {
    expect((await standard()).findByName('html-only').snippet).toBe('Doors & windows, 20 % off .');
  });

  it('marks a message as read', async () => {
    const mailbox = await standard();
    const { id, threadId } = mailbox.findByName('ana-offer');
    mailbox.markRead(id);
    expect(mailbox.message(id)?.labelIds).toStrictEqual(['INBOX']);
    expect(mailbox.list().find((line) => line.threadId === threadId)?.unread).toBe(false);
  });

  it('labels the owner’s own mail as sent', async () => {
    const mailbox = await standard();
    const labels = (name: string) => mailbox.findByName(name).labelIds;
    expect([labels('own-sent'), labels('own-alias'), labels('note-to-self'), labels('ana-offer')]).toStrictEqual([
      ['SENT'],
      ['SENT'],
      ['SENT', 'INBOX'],
      ['UNREAD', 'INBOX'],
    ]);
  });

  it('says which message it does not have', async () => {
    const mailbox = await aMailbox([]);
    expect(() => mailbox.findByName('lost')).toThrow('The mailbox holds no message named "lost".');
    expect([mailbox.list(), mailbox.message('0000000000000001'), mailbox.thread('x')]).toStrictEqual([[], null, []]);
  });

  it('takes the time of arrival from Date, else Received, else now, and never from the future', async () => {
    const world = createWorld({ now, seed: 1 });
    const arrival = async (headers: readonly string[]) => {
      const raw = Buffer.from(['From: a@a.example', ...headers, '', ''].join('\r\n'));
      return createMailbox({ world, messages: await parseMail([{ origin: 'it', raw }]), owner: { email: owner.email, aliases: [] } }).findByName('it')
        .internalDate;
    };
    const day = Date.UTC(2026, 10, 5);
    expect(await arrival(['Date: Thu, 05 Nov 2026 00:00:00 +0000'])).toBe(day);
    expect(await arrival(['Received: from x by y; Thu, 05 Nov 2026 00:00:00 +0000'])).toBe(day);
    expect(await arrival([])).toBe(now);
    expect(await arrival(['Date: Thu, 05 Nov 2099 00:00:00 +0000'])).toBe(now);
    expect(await arrival(['Date: Thu, 05 Nov 1931 00:00:00 +0000'])).toBe(0);
  });
});

describe('conversations', () => {
  const first = ['From: a@a.example', 'Subject: Hello', 'Message-ID: <1@a.example>'];
  const grouping = async (...mails: readonly (readonly string[])[]) => {
    const mailbox = await aMailbox(mails);
    const threads = mails.map((_, index) => mailbox.findByName(`mail-${index}`).threadId);
    return threads.map((thread) => threads.indexOf(thread));
  };

  it.each([
    ['a reply joins by In-Reply-To', ['Subject: Re: Hello', 'In-Reply-To: <1@a.example>'], [0, 0]],
    ['a reply joins by References', ['Subject: AW: Hello', 'References: <0@x.example>\r\n <1@a.example>'], [0, 0]],
    ['another subject stays apart', ['Subject: Re: Hello again', 'References: <1@a.example>'], [0, 1]],
    ['the same subject alone stays apart', ['Subject: Hello'], [0, 1]],
    ['a reply to something unknown stays apart', ['Subject: Re: Hello', 'References: <9@a.example>'], [0, 1]],
  ])('groups messages into conversations: %s', async (_, second, expected) => {
    expect(await grouping(first, ['From: b@b.example', ...second])).toStrictEqual(expected);
  });

  it('groups messages into conversations: two answers to a message that is not here', async () => {
    const answer = ['From: b@b.example', 'Subject: Re: Lost', 'References: <lost@a.example>'];
    expect(await grouping(answer, answer)).toStrictEqual([0, 0]);
  });

  it('begins a new conversation after a hundred messages', async () => {
    const reply = ['From: b@b.example', 'Subject: Re: Hello', 'References: <1@a.example>'];
    const mailbox = await aMailbox([first, ...Array.from({ length: 101 }, () => reply)]);
    expect(mailbox.list().map(({ count }) => count)).toStrictEqual([2, 100]);
  });
});
