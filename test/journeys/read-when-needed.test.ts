/** What all contacts of a location share is read when a card needs it, and not before: everybody in the location shares the calls. */
import { customers } from '../../sandbox/cast';
import { aRep, held } from './rep';
import { repInEachTest } from './rep-in-each-test';

const rep = repInEachTest(async () => {
  const one = await aRep();
  one.sandbox.runtime.userCache.clear();
  return one;
});

/** What was asked about the location, in the words after its id. */
const askedOf = (does: () => unknown): readonly string[] => {
  const before = rep.requests().length;
  does();
  return rep.requests().slice(before).flatMap(({ what }) => {
    const [, part] = /^GET (\/users\/|\/locations\/[^/]+.*)$/.exec(what) ?? [];
    return part === undefined ? [] : [part.replace(/^\/locations\/[^/]+/, 'location')];
  });
};

const opens = (): unknown => rep.opens('ana-offer');

it('opening a mail asks for the time zone and the users alone, and once', () => {
  expect(askedOf(opens)).toStrictEqual(['location', '/users/']);
  expect(askedOf(() => rep.opens('priya-lease'))).toStrictEqual([]);
});

it('the first card that offers tags brings what is missing, and no other does after it', () => {
  opens();
  expect(askedOf(() => rep.clicks('Tags'))).toStrictEqual(['location/customFields', 'location/tags']);
  opens();
  expect(askedOf(() => rep.clicks('Tags'))).toStrictEqual([]);
  opens();
  expect(askedOf(() => rep.clicks('Edit'))).toStrictEqual([]);
});

it('all fields of a contact are told by their names, though none was read before', () => {
  opens();
  expect(askedOf(() => rep.clicks('Show all'))).toStrictEqual(['location/customFields', 'location/tags']);
  expect(rep.reads()).toContain('Budget');
});

it('fields that were picked are read along with the first mail, in as many waves', () => {
  const [field] = rep.sandbox.ghl.records.contact(held(rep.sandbox, customers.ana.email).contact.id)?.contact.customFields ?? [];
  rep.sandbox.runtime.userProperties.set('settings', JSON.stringify({ customFieldIds: [field?.id] }));
  expect(askedOf(opens)).toStrictEqual(['location', '/users/', 'location/customFields']);
  expect(rep.execution().waves).toBe(3);
});

it('tags that cannot be read take no time zone along, and are tried again ten minutes later', () => {
  const times = /Wed 11 Nov, 14:30–15:15/;
  expect(opens()).toMatch(times);
  rep.sandbox.ghl.faults.next('locations.tags.list', { status: 500 });
  expect(rep.clicks('Tags')).toContain('Add tag');
  expect(opens()).toMatch(times);
  expect(askedOf(() => rep.clicks('Tags'))).toStrictEqual([]);
  rep.sandbox.world.clock.advance(11 * 60_000);
  expect(askedOf(() => { opens(); rep.clicks('Tags'); })).toStrictEqual(['location', '/users/', 'location/customFields', 'location/tags']);
});
