import fc from 'fast-check';
import { contactFrom } from '../../../src/ghl/model/contact';
import type { ContactQuestion } from '../../../src/mapping/sync/contact-search';
import { addressesOf, changedSince, cursorAfter, pageFrom, taggedWithAny, withAddresses, withoutRepeats } from '../../../src/mapping/sync/contact-search';
import { joined, sightTags, toReadBack } from '../../../src/mapping/sync/tag-sightings';

const noon = Date.UTC(2026, 0, 5, 12);

const aContact = (id: string, more: object = {}) => contactFrom({ id, dateUpdated: new Date(noon).toISOString(), ...more })!;

it('asks for what changed since the cursor and a while before it, oldest first', () => {
  expect(changedSince(noon)).toStrictEqual({
    pageLimit: 500,
    filters: [{ field: 'dateUpdated', operator: 'range', value: { gte: '2026-01-05T11:50:00.000Z' } }],
    sort: [{ field: 'dateUpdated', direction: 'asc' }],
  });
});

describe('the next page', () => {
  const question: ContactQuestion = { ...taggedWithAny(['vip']), pageLimit: 2 };
  const row = (id: string, searchAfter?: unknown) => ({ id, searchAfter });

  it('is asked for by the place of the last contact, until a page is not full', () => {
    const first = pageFrom(question, { contacts: [row('a', [1, 'a']), row('b', [2, 'b'])] });
    expect([first.contacts.map(({ id }) => id), first.next]).toStrictEqual([['a', 'b'], { ...question, searchAfter: [2, 'b'] }]);
    expect(pageFrom(first.next!, { contacts: [row('c', [3, 'c'])] }).next).toBeNull();
    expect(pageFrom(question, { contacts: [] })).toStrictEqual({ contacts: [], next: null });
  });
  it('is not asked for again and again when the place stands still or is missing', () => {
    expect(pageFrom({ ...question, searchAfter: [2, 'b'] }, { contacts: [row('a', [1, 'a']), row('b', [2, 'b'])] }).next).toBeNull();
    expect(pageFrom(question, { contacts: [row('a'), row('b')] }).next).toBeNull();
  });
  it('is read from whatever is answered', () => {
    fc.assert(fc.property(fc.anything(), (answer) => expect(pageFrom(question, answer).contacts).toBeInstanceOf(Array)));
  });
});

it('asks for a hundred addresses at once, each once', () => {
  const emails = Array.from({ length: 250 }, (_, index) => `p${index % 240}@x.example`);
  const questions = withAddresses([...emails, `${'x'.repeat(80)}@x.example`]);
  const asked = questions.flatMap(({ filters }) => (filters[0] as { readonly filters: readonly { readonly value: string }[] }).filters.map(({ value }) => value));
  expect([questions.length, asked]).toStrictEqual([3, emails.slice(0, 240)]);
});

it('takes each contact once, as it was last updated', () => {
  const older = aContact('a', { tags: ['old'], dateUpdated: new Date(noon - 1).toISOString() });
  const newer = aContact('a', { tags: ['new'] });
  expect(withoutRepeats([newer, aContact('b'), older]).map(({ id, tags }) => [id, tags])).toStrictEqual([['a', ['new']], ['b', []]]);
});

it('goes on from the last change that it saw, not from its own clock', () => {
  expect(cursorAfter(noon - 1000, [aContact('a'), aContact('b', { dateUpdated: 'never' })])).toBe(noon);
  expect(cursorAfter(noon + 1000, [aContact('a')])).toBe(noon + 1000);
});

it('knows every address of a contact, the first one first', () => {
  expect(addressesOf(aContact('a', { email: 'Ana@x.example', additionalEmails: [{ email: 'ana@y.example' }, 'ana@x.example'] }))).toStrictEqual(['ana@x.example', 'ana@y.example']);
});

describe('what GoHighLevel says of tags', () => {
  const pairs = [{ tag: 'hot lead' }, { tag: 'vip' }];
  const places = sightTags([aContact('a', { tags: ['Hot  Lead', 'other'] })], pairs);

  it('is said of the synced tags only, in whatever spelling', () => {
    expect(places).toStrictEqual([
      { contactId: 'a', tag: 'hot lead', sighting: { label: null, tag: true, tagAt: noon } },
      { contactId: 'a', tag: 'vip', sighting: { label: null, tag: false, tagAt: noon } },
    ]);
  });
  it('is looked up by id where it differs from what was agreed, but not for all of an import', () => {
    const agreed = (tag: boolean) => () => ({ label: tag, tag });
    const [hot, vip] = [places.slice(0, 1), places.slice(1)];
    expect([toReadBack(vip, agreed(true)), toReadBack(vip, agreed(false)), toReadBack(hot, agreed(false)), toReadBack(hot, agreed(true))]).toStrictEqual([['a'], [], ['a'], []]);
    const many = Array.from({ length: 500 }, (_, index) => sightTags([aContact(`c${index}`, { tags: ['vip'] })], [{ tag: 'vip' }])).flat();
    expect(toReadBack(many, agreed(false))).toHaveLength(100);
  });
  it('is put together with what Gmail says', () => {
    const label = { contactId: 'a', tag: 'vip', sighting: { label: true, tag: null, labelAt: 7 } };
    expect(joined([label], places)).toStrictEqual([
      { contactId: 'a', tag: 'vip', sighting: { label: true, labelAt: 7, tag: false, tagAt: noon } },
      { contactId: 'a', tag: 'hot lead', sighting: { label: null, labelAt: null, tag: true, tagAt: noon } },
    ]);
  });
});
