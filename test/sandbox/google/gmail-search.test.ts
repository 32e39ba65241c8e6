import fc from 'fast-check';
import { aMailAccount, type MailAccount } from './a-mail-account';
import { now } from './a-google';

let account: MailAccount;

const day = 86_400_000;

beforeAll(async () => {
  account = await aMailAccount([
    [
      ...['From: Ana Ruiz <ana.ruiz@orchard.example>', 'To: robin@harbour-homes.example'],
      ...['Subject: Offer for the orchard house', 'Message-ID: <offer@orchard.example>'],
    ],
    [
      ...['From: Bob <bob@x.example>', 'To: sales@harbour-homes.example', 'Cc: ana.ruiz@orchard.example'],
      ...['Subject: "Lake view" or not', 'List-Id: <news.x.example>'],
    ],
    [
      ...['From: robin@harbour-homes.example', 'To: Ana <ana.ruiz@orchard.example>'],
      ...['Subject: Re: Offer for the orchard house', 'References: <offer@orchard.example>'],
    ],
    ['From: Bob <bob@x.example>', 'Subject: Plans', 'Content-Type: application/pdf; name="ground-floor.pdf"'],
  ]);
  const { call, id, mailbox } = account;
  const { id: label } = call('POST', 'labels', { name: 'Hot Leads/Lake' });
  mailbox.relabel(id(1), { add: [label, 'STARRED'], remove: ['INBOX'] });
  mailbox.markRead(id(3));
});

/** The numbers of the mails that were found, in order. */
const found = (q: string) => {
  const names = account.search(q);
  return typeof names === 'string' ? names : names.map((name) => Number(name.replace('mail-', ''))).sort().join('');
};

describe('a search', () => {
  it.each([
    ['offer', '02'],
    ['OFFER orchard', '02'],
    ['off', ''],
    ['"orchard house"', '02'],
    ['"house orchard"', ''],
    ['offer -in:sent', '0'],
    ['-offer', '13'],
    ['offer OR plans', '023'],
    ['{offer plans}', '023'],
    ['offer AND plans', ''],
    ['(offer OR lake) is:unread', '01'],
    ['from:ana', '0'],
    ['from:orchard.example', '0'],
    ['from:"Ana Ruiz"', '0'],
    ['from:me', '2'],
    ['from:(ana OR bob)', '013'],
    ['-from:bob', '02'],
    ['to:ana', '12'],
    ['to:sales@harbour-homes.example', '1'],
    ['cc:ana.ruiz@orchard.example', '1'],
    ['subject:"lake view"', '1'],
    ['subject:(lake not)', '1'],
    ['label:hot-leads-lake', '1'],
    ['label:"Hot Leads/Lake"', '1'],
    ['label:nowhere', ''],
    ['label:starred', '1'],
    ['in:inbox', '03'],
    ['in:sent', '2'],
    ['in:archive', '1'],
    ['is:unread', '01'],
    ['is:read', '23'],
    ['is:starred', '1'],
    ['has:attachment', '3'],
    ['has:userlabels', '1'],
    ['has:nouserlabels', '023'],
    ['filename:pdf', '3'],
    ['filename:ground', '3'],
    ['list:news.x.example', '1'],
    ['rfc822msgid:offer@orchard.example', '0'],
    ['rfc822msgid:<offer@orchard.example>', '0'],
    ['larger:1M', ''],
    ['smaller:1M', '0123'],
    ['newer_than:2d', '0123'],
    ['older_than:2d', ''],
    ['newer_than:x', ''],
    ['after:2026/11/10', '0123'],
    ['before:11/10/2026', ''],
    [`after:${now / 1000}`, ''],
    ['http://x', ''],
    ['in:inbox from:', ''],
    ['', '0123'],
  ])('finds what it says: %s', (q, expected) => expect(found(q)).toBe(expected));

  /** A mailbox with a mail of each of these times, which are their names. */
  const withMailOf = async (...times: readonly number[]): Promise<MailAccount> => {
    const made = await aMailAccount([['From: a@x.example']]);
    const message = made.mailbox.findByName('mail-0');
    made.mailbox.remove(message.id);
    for (const internalDate of times) made.mailbox.add({ message: { ...message, origin: String(internalDate) }, labelIds: [], internalDate });
    return made;
  };

  it('takes dates as midnights of Pacific standard time', async () => {
    const midnight = Date.UTC(2026, 10, 11, 8);
    const { search } = await withMailOf(midnight - 1, midnight);
    expect([search('before:2026/11/11'), search('after:2026-11-11')]).toStrictEqual([[String(midnight - 1)], [String(midnight)]]);
  });

  it('counts ages back from now', async () => {
    const { search } = await withMailOf(now - 3 * day, now - day);
    const [old, young] = [String(now - 3 * day), String(now - day)];
    expect([search('older_than:2d'), search('newer_than:2d'), search('newer_than:1y')]).toStrictEqual([[old], [young], [young, old]]);
  });

  it.each(['has:youtube', 'is:muted', 'holiday AROUND 10 vacation', 'answered:true'])('says by name what it cannot look for: %s', (q) => {
    expect(found(q)).toMatch(/^501: The sandbox does not emulate the search /);
  });

  it('answers something whatever is asked', () => {
    const piece = fc.constantFrom('from:', '-', '(', ')', '{', '}', '"', 'OR', 'ana', 'in:inbox', ' ', 'subject:', 'newer_than:2d', ':');
    fc.assert(
      fc.property(fc.oneof(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')), fc.string({ unit: 'grapheme' })), (q) => {
        expect(Array.isArray(account.search(q)) || String(account.search(q)).startsWith('501: ')).toBe(true);
      }),
    );
  });

  it('gives up on brackets within brackets within brackets', () => expect(found('('.repeat(3000))).toBe(''));
});
