import { contactNameFrom } from '../../src/mapping/contact-name';

it.each([
  ['Jane Doe', 'Jane', 'Doe'],
  ['Doe, Jane', 'Jane', 'Doe'],
  ['Doe, Jane (Acme)', 'Jane', 'Doe'],
  ['Keller, Ines (Procurement)', 'Ines', 'Keller'],
  ['Jane Doe, PhD', 'Jane', 'Doe'],
  ['Acme, Inc.', 'Acme, Inc.', ''],
  ['Keller Werke GmbH', 'Keller Werke GmbH', ''],
  ['Noor de Wit', 'Noor', 'de Wit'],
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
  ['Tomás Ó Briain', 'Tomás', 'Ó Briain'],
  ['Mary Jane Watson', 'Mary Jane', 'Watson'],
  ["'Ana Ruiz' via Buyers", 'Ana', 'Ruiz'],
  ['陳美玲', '陳美玲', ''],
  ['田中 空', '田中', '空'],
  ['عمر حداد', 'عمر', 'حداد'],
  ['Prince', 'Prince', ''],
  ['  Jane   Doe  ', 'Jane', 'Doe'],
  ['Jane Doe [External]', 'Jane', 'Doe'],
])('splits %s', (name, firstName, lastName) => {
  expect(contactNameFrom({ name, email: 'x1@mail.example' })).toStrictEqual({ firstName, lastName });
});

it.each([
  ['jane.doe@mail.example', 'Jane', 'Doe'],
  ['jane_doe+shop@mail.example', 'Jane', 'Doe'],
  ['jane@mail.example', 'Jane', ''],
  ['info@mail.example', '', ''],
  ['j.doe1984@mail.example', '', ''],
  ['x1@mail.example', '', ''],
])('makes a name of %s where none is given', (email, firstName, lastName) => {
  expect(contactNameFrom({ name: '', email })).toStrictEqual({ firstName, lastName });
});

it('does not take an address for a name', () => {
  expect(contactNameFrom({ name: 'boss@bank.example', email: 'jane.doe@mail.example' })).toStrictEqual({ firstName: 'Jane', lastName: 'Doe' });
});

it('is bounded', () => {
  const { firstName, lastName } = contactNameFrom({ name: `${'a'.repeat(50_000)} ${'b'.repeat(50_000)}`, email: 'x1@mail.example' });
  expect([firstName.length <= 100, lastName.length <= 100]).toStrictEqual([true, true]);
});
