import { openGhl } from './open-ghl';

describe('tags', () => {
  it('lower-cases a tag when it is applied, adds to the others, and answers 201 with all of them', () => {
    const { ask, contactId } = openGhl();
    const answer = ask('contacts.tags.add', { contactId: contactId('Ana'), body: { tags: ['VIP', 'Buyer', '  ', 'Hot 🔥'] } });
    expect(answer).toMatchObject({ status: 201, body: { tags: ['buyer', 'viewing booked', 'hot 🔥', 'vip'] } });
  });

  it('keeps the spelling of the location’s list and learns new tags', () => {
    const { ask, contactId } = openGhl();
    const list = () => ask('locations.tags.list', {}).body['tags'].map(({ name }: { name: string }) => name);
    const before = list();
    ask('contacts.tags.add', { contactId: contactId('Ana'), body: { tags: ['vip', 'Sea View'] } });
    expect(before).toContain('VIP');
    ask('contacts.update', { contactId: contactId('Ana'), body: { tags: ['Moving'] } });
    ask('contacts.create', { body: { firstName: 'Noor', tags: ['Imported'] } });
    expect(list()).toStrictEqual([...before, 'sea view', 'moving', 'imported']);
  });

  it('removes by a DELETE with a body, in any spelling', () => {
    const { ask, contactId } = openGhl();
    const answer = ask('contacts.tags.remove', { contactId: contactId('Ana'), body: { tags: ['BUYER', 'never had'] } });
    expect(answer).toMatchObject({ status: 200, body: { tags: ['viewing booked', 'hot 🔥'] } });
  });

  it('does not touch a contact that has the tag already', () => {
    const { ask, ghl, world, contactId } = openGhl();
    const before = ghl.records.contact(contactId('Ana'));
    world.clock.advance(1_000);
    ask('contacts.tags.add', { contactId: contactId('Ana'), body: { tags: ['Buyer'] } });
    expect(ghl.records.contact(contactId('Ana'))).toStrictEqual(before);
  });
});
