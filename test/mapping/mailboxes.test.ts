import fc from 'fast-check';
import { mailboxesIn } from '../../src/mapping/mailboxes';
import { decode } from '../builders/message';

it.each([
  ['a name and an address', 'Ana Ruiz <Ana@Example.com>', { name: 'Ana Ruiz', email: 'ana@example.com' }],
  ['a name in quotes', '"Ana Ruiz" <ana@example.com>', { name: 'Ana Ruiz', email: 'ana@example.com' }],
  ['a name in two sorts of quotes', `"'Ana Ruiz'" <ana@example.com>`, { name: 'Ana Ruiz', email: 'ana@example.com' }],
  ['an encoded name', '=?utf-8?Q?Bj=C3=B6rn?= <bjorn@example.com>', { name: 'Björn', email: 'bjorn@example.com' }],
  ['a comma in quotes', '"Ruiz, Ana" <ana@example.com>', { name: 'Ruiz, Ana', email: 'ana@example.com' }],
  ['a name in a charset that nobody knows', '=?x-martian?Q?abc?= <ana@example.com>', { name: '', email: 'ana@example.com' }],
  ['no name', '<ana@example.com>', { name: '', email: 'ana@example.com' }],
])('%s', (_, header, mailbox) => {
  expect(mailboxesIn(header, decode)).toEqual([mailbox]);
});

// One plain entry is read without the library that takes lists apart. With a comma before it, it is a list.
it('reads one entry as it reads a list of one', () => {
  const piece = fc.oneof(fc.constantFrom(...'"\'(),:;<>@[]\\ .-_=?\t\r\n', 'Ana', 'a@b.example', 'group:'), fc.string({ unit: 'binary', maxLength: 1 }));
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const header = fc.oneof(
    text.map((name) => `${name} <ana@example.com>`),
    text.map((name) => `"${name}" <ana@example.com>`),
    fc.tuple(text, text, text).map(([name, local, domain]) => `${name}<${local}@${domain}>`),
  );
  fc.assert(
    fc.property(header, (one) => {
      expect(mailboxesIn(one, decode)).toEqual(mailboxesIn(`,${one}`, decode));
    }),
    { numRuns: 2_000 },
  );
});

// Anything slower than linear would not end within the test runner's patience.
it('gives up soon on what only begins like an entry', () => {
  for (const piece of [' ', '" ', 'a@', 'a@b', '<a']) expect(mailboxesIn(`Ana ${piece.repeat(100_000)}`, decode)).toEqual([]);
});
