import { mostOwners, peopleOfThread } from '../../../src/mapping/sync/thread-people';
import { aMessage, decode, robin } from '../../builders/message';

type Values = Readonly<Record<string, string>>;
type People = 'senders' | 'everybody';

const thread = (mails: readonly Values[], people: People = 'senders', labelIds: readonly string[] = []) =>
  peopleOfThread(mails.map((headers) => aMessage({ headers, labelIds })), { identity: robin({ domains: ['harbour.example'] }), decode, people });

const owners = (...given: Parameters<typeof thread>): readonly string[] => thread(...given).owners.map(({ email }) => email);

const me = 'Robin Vale <robin@harbour-homes.example>';
const ana = 'Ana Ruiz <ana@orchard.example>';
const ben = 'Ben Ito <ben@orchard.example>';

it('is the one outside person’s, whoever wrote', () => {
  expect(owners([{ From: ana, To: me }])).toStrictEqual(['ana@orchard.example']);
  expect(owners([{ From: me, To: ana }])).toStrictEqual(['ana@orchard.example']);
});

it('is theirs who wrote, if several are on it', () => {
  expect(owners([{ From: ana, To: me, Cc: ben }])).toStrictEqual(['ana@orchard.example']);
  expect(owners([{ From: ana, To: me, Cc: ben }, { From: ben, To: me }])).toStrictEqual(['ana@orchard.example', 'ben@orchard.example']);
});

it('is everybody’s outside, if that is set, or if none of them wrote', () => {
  expect(owners([{ From: ana, To: me, Cc: ben }], 'everybody')).toStrictEqual(['ana@orchard.example', 'ben@orchard.example']);
  expect(owners([{ From: me, To: `${ana}, ${ben}` }])).toStrictEqual(['ana@orchard.example', 'ben@orchard.example']);
});

it('tells who else is on it, so that nobody seems to have left when others begin to write', () => {
  const { owners: before } = thread([{ From: me, To: `${ana}, ${ben}` }]);
  const { owners: after, outside } = thread([{ From: me, To: `${ana}, ${ben}` }, { From: ana, To: me }]);
  expect(before.map(({ email }) => email)).toContain('ben@orchard.example');
  expect(after.map(({ email }) => email)).not.toContain('ben@orchard.example');
  expect(outside.map(({ email }) => email)).toContain('ben@orchard.example');
});

it.each<readonly [string, Values]>([
  ['the rep', { From: me, To: 'robin+sales@harbour-homes.example' }],
  ['a colleague', { From: 'casey@harbour-homes.example', To: 'kim@harbour.example' }],
  ['a robot', { From: 'no-reply@shop.example', To: me }],
  ['a mailing list', { From: 'news@shop.example', To: me, 'List-Id': '<news.shop.example>' }],
])('is never that of %s', (_, headers) => {
  expect(thread([headers])).toStrictEqual({ owners: [], outside: [] });
});

it('is the person’s for whom a form on a web site wrote', () => {
  expect(owners([{ From: 'no-reply@forms.example', 'Reply-To': ana, To: me }])).toStrictEqual(['ana@orchard.example']);
});

it('is nobody’s when it is a mailing to many', () => {
  const many = Array.from({ length: mostOwners + 1 }, (_, index) => `p${index}@many.example`).join(', ');
  expect(owners([{ From: me, To: many }])).toStrictEqual([]);
});

it('takes no notice of drafts', () => {
  expect(owners([{ From: me, To: ana }], 'senders', ['DRAFT'])).toStrictEqual([]);
});
