import { peopleInDraft, peopleOnMail } from '../../src/mapping/people';
import type { Identity } from '../../src/mapping/person-kind';
import { decode, headers, robin } from '../builders/message';

type Values = Parameters<typeof headers>[0];

const read = (values: Values, identity: Identity = robin()) => peopleOnMail(headers(values), { identity, decode });

/** `name <address> kind`, in order. */
const listed = (values: Values, identity?: Identity): readonly string[] =>
  read(values, identity).people.map(({ name, email, kind }) => `${name} <${email}> ${kind}`);

const lookedUp = (values: Values, identity?: Identity): string | null => read(values, identity).lookUp?.email ?? null;

const toRobin = { To: 'Robin Vale <robin@harbour-homes.example>' };

it('lists everybody once, the sender first', () => {
  expect(
    listed({
      From: 'Ana Ruiz <Ana.Ruiz@Orchard-Labs.example>',
      'Reply-To': 'ana.ruiz@orchard-labs.example',
      To: 'Robin Vale <robin@harbour-homes.example>, "Keller, Ines (Procurement)" <ines.keller@keller-werke.example>',
      Cc: 'ANA.RUIZ@orchard-labs.example, casey@harbour-homes.example (Casey Brook)',
    }),
  ).toStrictEqual([
    'Ana Ruiz <ana.ruiz@orchard-labs.example> outside',
    'Robin Vale <robin@harbour-homes.example> self',
    'Keller, Ines (Procurement) <ines.keller@keller-werke.example> outside',
    'Casey Brook <casey@harbour-homes.example> colleague',
  ]);
});

it.each([
  ['a quoted comma', '"Doe, Jane" <jane@mail.example>', 'Doe, Jane'],
  ['a comma that should have been quoted', 'Doe, Jane <jane@mail.example>', 'Doe, Jane'],
  ['escaped quotes', '"Jane \\"JD\\" Doe" <jane@mail.example>', 'Jane "JD" Doe'],
  ['quotes inside quotes', '"\'Jane Doe\'" <jane@mail.example>', 'Jane Doe'],
  ['an encoded comma', '=?utf-8?Q?Doe=2C_Jane?= <jane@mail.example>', 'Doe, Jane'],
  ['an encoded address in the name', '=?utf-8?Q?boss=40bank.example?= <jane@mail.example>', 'boss@bank.example'],
  ['an encoded word in quotes', '"=?utf-8?B?6Zmz576O546y?=" <jane@mail.example>', '陳美玲'],
  ['the address as its own name', '"jane@mail.example" <jane@mail.example>', ''],
  ['no name', 'jane@mail.example', ''],
  ['marks that turn the direction around', '"Jane \u202eeoD" <jane@mail.example>', 'Jane eoD'],
])('reads a name with %s', (_, from, name) => {
  expect(read({ From: from }).from).toStrictEqual({ name, email: 'jane@mail.example', kind: 'outside' });
});

const nobodies = ['<>', 'Just A Name', '', 'undisclosed-recipients:;', 'MAILER-DAEMON (Mail Delivery System)', '"a b"@mail.example'];

it.each(nobodies)('finds nobody in From: %s', (from) => {
  expect(read({ From: from })).toStrictEqual({ people: [], from: null, lookUp: null });
});

it('takes groups apart', () => {
  expect(listed({ From: 'ana@mail.example', To: 'Team: bo@mail.example, "Roe, Cy" <cy@mail.example>;, di@mail.example' }).slice(1)).toStrictEqual([
    ' <bo@mail.example> outside',
    'Roe, Cy <cy@mail.example> outside',
    ' <di@mail.example> outside',
  ]);
});

it('knows the rep under every address', () => {
  const identity = robin({ aliases: ['Robin.Vale@mail.example'] });
  const to = 'robin+listings@harbour-homes.example, robin.vale@mail.example, shared@orchard.example, ROBIN@harbour-homes.example';
  const mail = { From: 'ana@mail.example', To: to, 'Delivered-To': 'shared@orchard.example' };
  expect(listed(mail, identity).slice(1)).toStrictEqual([
    ' <robin+listings@harbour-homes.example> self',
    ' <robin.vale@mail.example> self',
    ' <shared@orchard.example> self',
    ' <robin@harbour-homes.example> self',
  ]);
});

it('does not believe a Delivered-To further down, which a sender may have written', () => {
  const deliveredTo = ['robin@harbour-homes.example', 'ana@customer.example'];
  expect(lookedUp({ From: 'ana@customer.example', ...toRobin, 'Delivered-To': deliveredTo })).toBe('ana@customer.example');
});

it('knows that dots mean nothing at Gmail', () => {
  expect(listed({ From: 'r.ob.in+x@googlemail.com' }, robin({ userEmail: 'robin@gmail.com' }))).toStrictEqual([' <r.ob.in+x@googlemail.com> self']);
});

it('takes people of the firm for colleagues, in all its domains, and nobody at a public mail host', () => {
  const identity = robin({ domains: ['Harbour-Rentals.example'] });
  expect(listed({ From: 'a@harbour-homes.example', To: 'b@eu.harbour-rentals.example, c@notharbour-homes.example' }, identity)).toStrictEqual([
    ' <a@harbour-homes.example> colleague',
    ' <b@eu.harbour-rentals.example> colleague',
    ' <c@notharbour-homes.example> outside',
  ]);
  const atGmail = robin({ userEmail: 'robin@gmail.com', domains: ['yahoo.co.uk'] });
  expect(listed({ From: 'someone@gmail.com' }, atGmail)).toStrictEqual([' <someone@gmail.com> outside']);
});

it.each([
  'no-reply@shop.example',
  'noreply+17@shop.example',
  'do_not_reply@shop.example',
  'donotreply@shop.example',
  'mailer-daemon@mail.example',
  'postmaster@mail.example',
  'bounces+ana=mail.example@shop.example',
  'billing-noreply@shop.example',
])('takes %s for a machine', (email) => {
  expect(read({ From: email, ...toRobin }).lookUp).toStrictEqual({ name: '', email, kind: 'robot' });
});

it.each(['noreen@shop.example', 'noel.reply@shop.example', 'bouncer@club.example', 'postmasters@mail.example'])('takes %s for a person', (email) => {
  expect(read({ From: email }).from?.kind).toBe('outside');
});

it('takes a generated mail for a machine’s, and an answer in someone’s absence for theirs', () => {
  expect(read({ From: 'alerts@shop.example', 'Auto-Submitted': 'auto-generated' }).from?.kind).toBe('robot');
  expect(read({ From: 'ana@mail.example', 'Auto-Submitted': 'auto-replied' }).from?.kind).toBe('outside');
  expect(read({ From: 'ana@mail.example', 'Auto-Submitted': 'no' }).from?.kind).toBe('outside');
});

it('takes a newsletter for a list, but a customer who writes to a shared address for a person', () => {
  expect(read({ From: 'news@shop.example', 'List-Id': 'News <news.shop.example>' }).from?.kind).toBe('list');
  expect(read({ From: 'news@shop.example', Precedence: 'bulk' }).from?.kind).toBe('list');
  const shared = {
    From: 'Ana <ana@mail.example>',
    To: 'sales@groups.example',
    Precedence: 'list',
    'List-Id': '<sales.groups.example>',
    'List-Post': '<https://groups.example/post>, <mailto:sales@groups.example>',
  };
  expect(listed(shared)).toStrictEqual(['Ana <ana@mail.example> outside', ' <sales@groups.example> list']);
  expect(lookedUp(shared)).toBe('ana@mail.example');
});

it('looks up the person behind a list that writes in its own name', () => {
  const rewritten = {
    From: "'Ana Ruiz' via Buyers <buyers@groups.example>",
    'Reply-To': 'Ana Ruiz <ana@mail.example>',
    To: 'buyers@groups.example',
    'List-Post': '<mailto:buyers@groups.example>',
    'List-Id': '<buyers.groups.example>',
  };
  expect(read(rewritten).from?.kind).toBe('list');
  expect(lookedUp(rewritten)).toBe('ana@mail.example');
});

it('looks up whom an answer would go to when the form of a web site wrote', () => {
  expect(lookedUp({ From: 'no-reply@forms.example', 'Reply-To': 'Ana <ana@mail.example>', ...toRobin })).toBe('ana@mail.example');
});

it('looks up the first recipient outside when the rep or a colleague wrote', () => {
  const to = 'casey@harbour-homes.example, no-reply@shop.example, Ana <ana@mail.example>, bo@mail.example';
  expect(lookedUp({ From: 'robin@harbour-homes.example', To: to })).toBe('ana@mail.example');
  expect(lookedUp({ From: 'casey@harbour-homes.example', To: 'robin@harbour-homes.example', Cc: 'bo@mail.example' })).toBe('bo@mail.example');
});

it('looks up the sender where nobody is outside', () => {
  expect(read({ From: 'casey@harbour-homes.example', ...toRobin }).lookUp?.kind).toBe('colleague');
});

it('looks up a recipient when From is unreadable', () => {
  expect(lookedUp({ From: 'Nobody', To: 'ana@mail.example' })).toBe('ana@mail.example');
});

it('reads 100 people at most, and 10 kB of a header', () => {
  const crowd = Array.from({ length: 400 }, (_, index) => `p${index}@mail.example`).join(', ');
  expect(read({ From: 'ana@mail.example', To: crowd, Cc: crowd }).people).toHaveLength(100);
  const toLate = (from: number): string => `bo@mail.example,${' '.repeat(from)}late@mail.example`;
  expect(listed({ From: 'ana@mail.example', To: toLate(9_000) })).toContain(' <late@mail.example> outside');
  expect(listed({ From: 'ana@mail.example', To: toLate(10_000) })).not.toContain(' <late@mail.example> outside');
});

// Without the bound, what is slower than linear would not end within the test runner's patience.
it('is done soon with what only begins like an address', () => {
  for (const piece of ['"', '(', '<', 'a@', '=?utf-8?Q?', 'a, ', ':;']) read({ From: piece.repeat(100_000), To: piece.repeat(100_000) });
});

it('reads the recipients of a draft', () => {
  const recipients = ['Ana <ana@mail.example>', 'ana@mail.example', 'casey@harbour-homes.example', 'nonsense'];
  expect(peopleInDraft(recipients, { identity: robin(), decode })).toStrictEqual([
    { name: 'Ana', email: 'ana@mail.example', kind: 'outside' },
    { name: '', email: 'casey@harbour-homes.example', kind: 'colleague' },
  ]);
});
