import { newPeople } from '../../../src/mapping/auto-contacts/new-people';
import { decode, headers, robin } from '../../builders/message';

const me = 'robin@harbour-homes.example';

const mail = (values: Readonly<Record<string, string>>, labelIds: readonly string[] = ['INBOX']) => ({ id: JSON.stringify(values), labelIds, headers: headers(values) });
const whom = (messages: readonly ReturnType<typeof mail>[], settings: { readonly repliedOnly?: boolean; readonly blocked?: readonly string[] } = {}) =>
  newPeople(messages, { identity: robin(), decode, settings: { repliedOnly: false, blocked: [], ...settings } });

const noors = mail({ From: 'Noor de Wit <noor@dewit.example>', To: me, Cc: 'Mentioned <cc@dewit.example>' });
const reply = mail({ From: me, To: 'noor@dewit.example' }, ['SENT']);
const noor = { email: 'noor@dewit.example', name: 'Noor de Wit' };

it('whoever wrote may become a contact, with the name in the header; who is only mentioned may not', () => {
  expect(whom([noors])).toStrictEqual([noor]);
});

it('the form on a web site stands for the person that an answer would go to', () => {
  expect(whom([mail({ From: 'no-reply@site.example', 'Reply-To': 'Noor de Wit <noor@dewit.example>', To: me })])).toStrictEqual([noor]);
});

it.each([
  ['the rep', { From: me, To: 'noor@dewit.example' }],
  ['colleagues', { From: 'casey@harbour-homes.example', To: me }],
  ['robots', { From: 'no-reply@shop.example', To: me }],
  ['lists', { From: 'news@shop.example', To: me, 'List-Id': '<news.shop.example>' }],
  ['programs', { From: 'alerts@shop.example', To: me, 'Auto-Submitted': 'auto-generated' }],
])('never %s', (_, values) => {
  expect(whom([mail(values)])).toStrictEqual([]);
});

it('never people of blocked domains, nor of domains under them', () => {
  const under = mail({ From: 'a@mail.dewit.example', To: me });
  expect(whom([noors, under], { blocked: ['dewit.example'] })).toStrictEqual([]);
  expect(whom([noors, mail({ From: 'b@notdewit.example', To: me })], { blocked: ['dewit.example'] }).map(({ email }) => email)).toStrictEqual(['b@notdewit.example']);
});

it('where only mail that was replied to counts, nobody before a reply', () => {
  expect(whom([noors], { repliedOnly: true })).toStrictEqual([]);
  expect(whom([noors, reply], { repliedOnly: true })).toStrictEqual([noor]);
});

it('drafts, spam and what was thrown away tell nothing', () => {
  for (const label of ['DRAFT', 'SPAM', 'TRASH']) expect(whom([{ ...noors, labelIds: [label] }])).toStrictEqual([]);
});
