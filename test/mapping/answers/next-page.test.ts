import { calledOperations } from '../../../src/ghl/calls';
import type { Operation } from '../../../src/ghl/operation';
import { formOperations } from '../../../src/ghl/form-operations';
import type { Page } from '../../../src/mapping/next-page';
import { nextStep, nextSteps, totalOf, withStep } from '../../../src/mapping/next-page';

const rows: Readonly<Record<string, Operation>> = { ...calledOperations(), ...formOperations() };
const row = (id: string): Operation => rows[id]!;
const aPage = (overrides: Partial<Page>): Page => ({ input: { query: {} }, reply: {}, list: ['a', 'b'], from: 0, ...overrides });

it.each([
  ['businesses.list', { input: { query: { limit: '2', skip: '4' } }, list: ['a', 'b'] }, { skip: 6 }],
  ['associations.list', { input: { query: { limit: 2, skip: 0 } } }, { skip: 2 }],
  ['blogs.posts.list', { input: { query: { limit: 2, offset: 2 } } }, { offset: 4 }],
  ['contacts.search', { input: { body: { pageLimit: 2 } } }, { page: 2 }],
  ['conversations.messages.export', { reply: { nextCursor: 'c2' } }, { cursor: 'c2' }],
  ['conversations.messages.export', { reply: {} }, null],
  ['opportunities.search', { reply: { meta: { startAfter: 7, startAfterId: 'o7' } } }, { startAfter: 7, startAfterId: 'o7' }],
  ['conversations.search', { list: [{ sort: [9] }] }, { startAfterDate: 9 }],
  ['conversations.messages.list', { reply: { messages: { nextPage: true, lastMessageId: 'm2' } } }, { lastMessageId: 'm2' }],
  ['conversations.messages.list', { reply: { messages: { nextPage: false, lastMessageId: 'm2' } } }, null],
  ['businesses.list', { list: [] }, null],
  ['businesses.list', { input: { query: { limit: '20' } } }, null],
  ['conversations.search', { reply: { total: 2 }, list: [{ sort: [9] }, { sort: [8] }] }, null],
  ['workflows.list', {}, null],
] as const)('after a page of %s: %j', (id, page, step) => {
  expect(nextStep(row(id), aPage(page as Partial<Page>))).toStrictEqual(step);
});

it('does not take a page that GoHighLevel cut to its own limit for the last one', () => {
  expect(nextStep(row('businesses.list'), aPage({ input: { query: { limit: '500' } } }))).toStrictEqual({ skip: 2 });
});

it('writes numbers as text where GoHighLevel wants text', () => {
  expect(withStep(row('businesses.list'), { query: { limit: '2' } }, { skip: 6 })).toStrictEqual({ query: { limit: '2', skip: '6' } });
  expect(withStep(row('associations.list'), { query: { limit: 2 } }, { skip: 6 })).toStrictEqual({ query: { limit: 2, skip: 6 } });
});

it('asks for several pages at once where places are counted, and for no more than there are', () => {
  expect(nextSteps(row('contacts.search'), aPage({ input: { body: { pageLimit: 2 } }, reply: { total: 7 } }), 4)).toStrictEqual([{ page: 2 }, { page: 3 }, { page: 4 }]);
  expect(nextSteps(row('associations.list'), aPage({ input: { query: { limit: 2, skip: 0 } } }), 3)).toStrictEqual([{ skip: 2 }, { skip: 4 }, { skip: 6 }]);
  expect(nextSteps(row('conversations.messages.export'), aPage({ reply: { nextCursor: 'c' } }), 4)).toStrictEqual([{ cursor: 'c' }]);
});

it.each([
  [{ total: 312 }, 312],
  [{ meta: { total: 40 } }, 40],
  [{ totalCount: 3 }, 3],
  [{ count: 5 }, 5],
  [{ count: 1 }, null],
  [[], null],
])('finds the total in %j', (reply, total) => {
  expect(totalOf(aPage({ reply }))).toBe(total);
});
