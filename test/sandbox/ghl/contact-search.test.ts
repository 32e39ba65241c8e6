import fc from 'fast-check';
import type { Input } from '../../../src/ghl/catalogue';
import '../../property-seed';
import { openGhl } from './open-ghl';
import type { OpenGhl } from './open-ghl';

type Wish = Partial<Input<'contacts.search'>['body']>;

const search = ({ ask }: OpenGhl, wish: Wish) => ask('contacts.search', { body: { pageLimit: 100, ...wish } });

const names = (open: OpenGhl, wish: Wish): readonly string[] =>
  search(open, { sort: [{ field: 'email', direction: 'asc' }], ...wish }).body['contacts'].map(({ firstNameLowerCase }: Row) => firstNameLowerCase);

interface Row {
  readonly id: string;
  readonly firstNameLowerCase: string;
  readonly fieldKey: string;
}

const filter = (field: string, operator: string, value?: unknown) => ({ field, operator, ...(value !== undefined && { value }) });

/** What is asked for, and who is found. */
const found = [
  ['a tag', [filter('tags', 'eq', ['vip'])], ['ines', 'priya', 'tomás']],
  ['all of several tags', [filter('tags', 'eq', ['vip', 'seller'])], ['ines']],
  ['a part of a name', [filter('lastNameLowerCase', 'contains', 'park')], ['lee', 'lee']],
  ['what is missing', [filter('email', 'not_exists')], ['ruth']],
  ['a switch', [filter('dnd', 'eq', true)], ['gwen']],
  ['a channel that is not to be disturbed', [filter('dndSettings.SMS.status', 'eq', 'active')], ['gwen']],
  ['a business', [filter('businessName', 'eq', 'Nair Dental')], ['priya']],
  [
    'a range of dates, in ISO or milliseconds',
    [filter('dateAdded', 'range', { gte: '2026-11-01T00:00:00Z', lt: Date.parse('2026-11-20') })],
    ['max', '美玲'],
  ],
  ['one thing or the other', [{ group: 'OR', filters: [filter('tags', 'eq', 'do not call'), filter('source', 'eq', 'walk-in')] }], ['gwen', 'ruth']],
  ['what is not', [filter('tags', 'eq', 'vip'), filter('tags', 'not_eq', 'seller'), filter('businessId', 'not_exists')], ['tomás']],
] as const;

/** What search does not take, and the status of its answer. */
const refused = [
  ['a field that it does not know', { filters: [filter('shoeSize', 'eq', '9')] }, 400],
  ['a part of an address', { filters: [filter('email', 'contains', 'ana')] }, 400],
  ['a bare comparison of dates', { filters: [filter('dateAdded', 'gte', '2026-01-01')] }, 422],
  ['a range without an end', { filters: [filter('dateAdded', 'range', '2026-01-01')] }, 400],
  ['an operator without its value', { filters: [filter('city', 'eq')] }, 422],
  ['a value of more than 75 characters', { filters: [filter('city', 'eq', 'x'.repeat(76))] }, 422],
  ['a query of more than 75 characters', { query: 'x'.repeat(76) }, 422],
  ['three fields to sort by', { sort: ['email', 'source', 'dnd'].map((field) => ({ field, direction: 'asc' })) }, 400],
  ['a field that cannot be sorted by', { sort: [{ field: 'city', direction: 'asc' }] }, 400],
  ['more than 500 on a page', { pageLimit: 501 }, 400],
  ['an empty page', { pageLimit: 0 }, 422],
  ['what is behind the 10,000th by pages', { pageLimit: 500, page: 21 }, 400],
  ['a later page together with a cursor', { page: 2, searchAfter: [1, 'x'] }, 400],
  ['a cursor of another order', { searchAfter: ['x'] }, 400],
] as const;

describe('the search of contacts', () => {
  it('spells names in lower case only, and fields otherwise than reading by id', () => {
    const open = openGhl();
    const [ana] = search(open, { filters: [filter('email', 'eq', 'ANA.RUIZ@orchard-labs.example')] }).body['contacts'];
    expect(ana).toMatchObject({ firstNameLowerCase: 'ana', lastNameLowerCase: 'ruiz', additionalEmails: [], dnd: false, followers: [] });
    for (const name of ['firstName', 'address1', 'timezone', 'dndSettings']) expect(ana).not.toHaveProperty(name);
  });

  it.each(found)('finds by %s', (_, filters, contacts) => {
    expect(names(openGhl(), { filters })).toStrictEqual(contacts);
  });

  it('finds by the value of a custom field', () => {
    const open = openGhl();
    const fields: readonly Row[] = open.ask('locations.custom-fields.list', { query: {} }).body['customFields'];
    const { id } = fields.find(({ fieldKey }) => fieldKey === 'contact.must_have')!;
    expect(names(open, { filters: [filter(`customFields.${id}`, 'eq', ['Lift'])] })).toStrictEqual(['美玲', 'priya']);
  });

  it('finds by words in names, address, number and company, not by additional addresses', () => {
    const open = openGhl();
    expect(names(open, { query: 'nair dental' })).toStrictEqual(['priya']);
    expect(names(open, { query: '+12025550104' })).toStrictEqual(['عمر']);
    expect(names(open, { query: 'tomas.private@mail.example' })).toStrictEqual([]);
  });

  it.each(refused)('refuses %s', (_, wish, status) => {
    expect(search(openGhl(), wish as Wish).status).toBe(status);
  });

  it('refuses a search without a page limit', () => {
    const { ask } = openGhl();
    expect(ask('contacts.search', { body: {} as never })).toMatchObject({ status: 422 });
  });

  it('shows every contact once, by pages as by cursors, in any order', () => {
    const open = openGhl();
    const everybody = search(open, {}).body['contacts'].map(({ id }: Row) => id);
    const sort = fc.array(
      fc.record({
        field: fc.constantFrom('firstNameLowerCase', 'lastNameLowerCase', 'businessName', 'dateAdded', 'dateUpdated', 'email', 'dnd', 'source'),
        direction: fc.constantFrom('asc', 'desc'),
      }),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(sort, fc.integer({ min: 1, max: 9 }), (order, pageLimit) => {
        open.world.clock.advance(10_000);
        const byCursor: string[] = [];
        for (let after: unknown; ; ) {
          const page = search(open, { pageLimit, sort: order, ...(after !== undefined && { searchAfter: after }) }).body['contacts'];
          byCursor.push(...page.map(({ id }: Row) => id));
          if (page.length < pageLimit) break;
          after = page.at(-1).searchAfter;
        }
        const byPage = Array.from({ length: Math.ceil(everybody.length / pageLimit) }, (_, index) =>
          search(open, { pageLimit, page: index + 1, sort: order }).body['contacts'].map(({ id }: Row) => id),
        ).flat();
        expect(byCursor).toStrictEqual(byPage);
        expect([...byCursor].sort()).toStrictEqual([...everybody].sort());
      }),
      { numRuns: 25 },
    );
  });

  it('finds new, changed and deleted contacts only after a while, as the look-up does', () => {
    const open = openGhl();
    const { ask, world, contactId } = open;
    ask('contacts.create', { body: { firstName: 'Noor', city: 'Delft' } });
    ask('contacts.update', { contactId: contactId('Ana'), body: { city: 'Delft' } });
    ask('contacts.delete', { contactId: contactId('Priya') });
    const inDelft = () => names(open, { filters: [filter('city', 'eq', 'Delft')] });
    const total = () => search(open, {}).body['total'];
    expect([inDelft(), total()]).toStrictEqual([[], 14]);
    world.clock.advance(10_000);
    expect([inDelft(), total()]).toStrictEqual([['ana', 'noor'], 14]);
  });
});

describe('the older list of contacts', () => {
  it('gives names in lower case, and as they were typed under another name', () => {
    const { ask } = openGhl();
    const { contacts } = ask('contacts.list-deprecated', { query: { query: 'ana ruiz' } }).body;
    expect(contacts).toMatchObject([{ contactName: 'ana ruiz', firstName: 'ana', firstNameRaw: 'Ana', lastNameRaw: 'Ruiz' }]);
  });

  it('leads on with a cursor and with an address of the next page, and takes 100 at most', () => {
    const { ask, ghl } = openGhl();
    const { contacts, meta } = ask('contacts.list-deprecated', { query: { limit: 5 } }).body;
    const next = new URL(meta.nextPageUrl);
    expect(Object.fromEntries(next.searchParams)).toStrictEqual({
      locationId: ghl.credentials.locationId,
      limit: '5',
      startAfterId: contacts[4].id,
      startAfter: String(Date.parse(contacts[4].dateAdded)),
    });
    expect(ask('contacts.list-deprecated', { query: { limit: 100 } }).body['meta']).toStrictEqual({ total: 14, nextPageUrl: null });
    expect(ask('contacts.list-deprecated', { query: { limit: 101 } }).status).toBe(422);
  });
});
