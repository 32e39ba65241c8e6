import { openGhl } from './open-ghl';
import type { Answer } from './open-ghl';

const names = ({ body }: Answer): readonly string[] => body['contacts'].map(({ name }: { name: string }) => name);

describe('contacts.lookup', () => {
  it('finds by primary or additional address, whatever its case', () => {
    const { ask } = openGhl();
    expect(names(ask('contacts.lookup', { query: { email: 'TOMAS@obriain-builders.example' } }))).toStrictEqual(['Tomás Ó Briain']);
    expect(names(ask('contacts.lookup', { query: { email: 'Tomas.Private@mail.example' } }))).toStrictEqual(['Tomás Ó Briain']);
  });

  it('finds by phone, and finds several contacts of one address', () => {
    const { ask } = openGhl();
    expect(names(ask('contacts.lookup', { query: { phone: '+12025550103' } }))).toStrictEqual(['美玲 陳']);
    expect(names(ask('contacts.lookup', { query: { email: 'lee.park@park-and-park.example' } }))).toStrictEqual(['Lee Park', 'Lee Park-Soto']);
    expect(names(ask('contacts.lookup', { query: { email: 'lee.park@park-and-park.example', limit: 1 } }))).toStrictEqual(['Lee Park']);
  });

  it('wants an address or a phone, not both and not neither', () => {
    const { ask } = openGhl();
    const both = { email: 'ana.ruiz@orchard-labs.example', phone: '+12025550101' };
    expect([ask('contacts.lookup', { query: both }).status, ask('contacts.lookup', { query: {} }).status]).toStrictEqual([400, 400]);
  });

  it('is not for private integrations', () => {
    const { ask, ghl } = openGhl();
    const answer = ask('contacts.lookup', { query: { phone: '+12025550103' } }, { token: ghl.credentials.privateToken });
    expect(answer.status).toBe(401);
  });
});

describe('contacts.get-duplicate', () => {
  it('looks at the primary address, then at the phone', () => {
    const { ask } = openGhl();
    const find = (query: { email?: string; number?: string }) => ask('contacts.get-duplicate', { query }).body['contact']?.firstName ?? null;
    expect(find({ email: 'Ana.Ruiz@Orchard-Labs.example', number: '+12025550102' })).toBe('Ana');
    expect(find({ email: 'nobody@mail.example', number: '+12025550102' })).toBe('Björn');
    expect(find({ email: 'tomas.private@mail.example' })).toBeNull();
  });
});

describe('the search lag', () => {
  it('finds new, changed and deleted contacts only after a while, though each is read by id at once', () => {
    const { ask, world } = openGhl({ searchLag: 3_000 });
    const found = () => ask('contacts.get-duplicate', { query: { email: 'noor@dewit-interiors.example' } }).body['contact']?.companyName ?? null;

    const { id } = ask('contacts.create', { body: { email: 'noor@dewit-interiors.example', companyName: 'De Wit' } }).body['contact'];
    expect(ask('contacts.get', { contactId: id }).status).toBe(200);
    world.clock.advance(2_999);
    expect(found()).toBeNull();
    world.clock.advance(1);
    expect(found()).toBe('De Wit');

    ask('contacts.update', { contactId: id, body: { companyName: 'De Wit Interiors' } });
    expect(found()).toBe('De Wit');
    world.clock.advance(3_000);
    expect(found()).toBe('De Wit Interiors');

    ask('contacts.delete', { contactId: id });
    expect(found()).toBe('De Wit Interiors');
    world.clock.advance(3_000);
    expect(found()).toBeNull();
  });

  it('does not hold up the duplicate check of a creation', () => {
    const { ask } = openGhl({ searchLag: 60_000 });
    const create = () => ask('contacts.create', { body: { email: 'noor@dewit-interiors.example' } }).status;
    expect([create(), create()]).toStrictEqual([201, 400]);
  });
});
