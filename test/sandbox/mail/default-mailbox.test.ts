import { colleagues, customers, ownerAliases, strangers, tomasAdditionalEmail } from '../../../sandbox/cast';
import { defaultMailbox } from '../../../sandbox/mail/default-mailbox/default-mailbox';
import { headerValue, type ParsedMessage } from '../../../sandbox/mail/message';
import { parseMail } from '../../../sandbox/mail/parse-message';
import { createWorld } from '../../../sandbox/world';

const now = Date.UTC(2026, 10, 12, 15);
const raw = defaultMailbox(createWorld({ now, seed: 1 }));

let messages: readonly ParsedMessage[] = [];
beforeAll(async () => {
  messages = await parseMail(raw);
});

const named = (name: string): ParsedMessage => messages.find(({ origin }) => origin === name)!;
const rawText = (name: string): string => Buffer.from(raw.find(({ origin }) => origin === name)!.raw).toString();

describe('the default mailbox', () => {
  it('holds at least 34 messages, each with its own name', () => {
    expect(raw.length).toBeGreaterThanOrEqual(34);
    expect(new Set(raw.map(({ origin }) => origin)).size).toBe(raw.length);
  });

  it('is the same for the same time, and recent at any time', () => {
    expect(defaultMailbox(createWorld({ now, seed: 2 }))).toStrictEqual(raw);
    for (const { origin, date } of messages.filter((message) => message.date !== null)) {
      expect([origin, now - date! > 0 && now - date! < 7 * 86_400_000]).toStrictEqual([origin, true]);
    }
  });

  it('has mail from every customer, stranger and colleague, from an alias and from an additional address', () => {
    const senders = new Set(messages.map(({ from }) => from?.email));
    const expected = [...Object.values(customers), ...Object.values(strangers), ...colleagues].map(({ email }) => email);
    for (const email of [...expected, ownerAliases[0], tomasAdditionalEmail]) expect(senders).toContain(email);
  });

  it('gives the senders their names whatever they are encoded in', () => {
    const nameOf = (name: string) => named(name).from?.name;
    expect({
      utf8B: nameOf('omar-plans'),
      utf8Q: nameOf('bjorn-invoice'),
      latin1: nameOf('tomas-roof'),
      big5: nameOf('big5-samples'),
      gb2312: nameOf('gb2312-question'),
      iso2022: nameOf('sora-garden'),
      koi8: nameOf('koi8-question'),
      torn: nameOf('torn-character'),
      quoted: nameOf('ines-procurement'),
      markup: nameOf('markup-max'),
    }).toStrictEqual({
      utf8B: customers.omar.name,
      utf8Q: customers.bjorn.name,
      latin1: customers.tomas.name,
      big5: customers.mei.name,
      gb2312: '王小明',
      iso2022: strangers.sora.name,
      koi8: 'Ирина Лесная',
      torn: 'Renaud André Martin',
      quoted: customers.quoted.name,
      markup: customers.markup.name,
    });
    expect(named('windows-1252-budget').subject).toBe('“Budget” – €450,000?');
  });

  const kinds: readonly (readonly [string, () => boolean])[] = [
    [
      'three outside people',
      () => [...named('three-people').to, ...named('three-people').cc].filter(({ email }) => !email.includes('harbour')).length === 3,
    ],
    ['a mailing list', () => ['List-Id', 'List-Unsubscribe', 'Precedence'].every((header) => headerValue(named('newsletter'), header) !== '')],
    ['a robot that cannot be answered', () => named('no-reply-receipt').from!.email.startsWith('no-reply@')],
    ['a bounce', () => named('bounce').from!.email.startsWith('mailer-daemon@') && rawText('bounce').includes('multipart/report')],
    ['an automatic reply', () => headerValue(named('out-of-office'), 'Auto-Submitted') === 'auto-replied'],
    ['an invitation to come', () => named('priya-invite').invite!.starts === '2026-11-14 15:00'],
    ['a forward', () => named('forwarded-text').subject.startsWith('Fwd:') && named('forwarded-whole').text.includes('The tiles arrived')],
    ['a reply deep in a thread', () => headerValue(named('viewing-6'), 'References').split(' ').length === 5],
    ['a PDF', () => named('bjorn-invoice').attachments[0]?.type === 'application/pdf'],
    ['a picture', () => named('sora-photo').attachments[0]?.type === 'image/gif'],
    ['HTML only, with a script and a tracking pixel', () => named('html-only').text === '' && /<script>[^]*width="1"/.test(named('html-only').html!)],
    ['no subject', () => named('no-subject').subject === ''],
    ['no body', () => named('no-body').text.trim() === ''],
    ['no date', () => named('no-date').date === null],
    ['no address', () => named('no-address').from!.email === ''],
    ['no sender', () => named('no-from').from === null],
    ['a megabyte', () => named('one-megabyte').size > 1_000_000],
    ['a group of recipients', () => named('group-recipients').to.length === 3],
    ['recipients that are kept secret', () => named('undisclosed-recipients').to[0]?.name === 'undisclosed-recipients'],
    [
      'colleagues only',
      () => [named('colleagues-only').from!, ...named('colleagues-only').to].every(({ email }) => email.endsWith('@harbour-homes.example')),
    ],
    ['markup in the subject', () => named('markup-max').subject.includes('<script>')],
    ['emoji in the subject', () => named('emoji-subject').subject.includes('👨‍👩‍👧')],
    ['another address to reply to', () => headerValue(named('portal-lead'), 'Reply-To').includes(strangers.noor.email)],
  ];

  it.each(kinds)('has a mail with %s', (_, holds) => {
    expect(holds()).toBe(true);
  });

  it('points to no host but made-up ones', () => {
    for (const { origin, raw: bytes } of raw) {
      const hosts =
        Buffer.from(bytes)
          .toString()
          .match(/(?<=@|https?:\/\/)[\w.-]+\.[a-z]+\b/gi) ?? [];
      expect([origin, hosts.filter((host) => !host.endsWith('.example'))]).toStrictEqual([origin, []]);
    }
  });
});
