import { openGhl } from './open-ghl';

describe('an upsert', () => {
  it('needs an address or a number', () => {
    const { ask } = openGhl();
    expect(ask('contacts.upsert', { body: { firstName: 'Noor' } })).toMatchObject({ status: 400, body: { message: 'email or phone is required' } });
  });

  it('by an additional address makes it the primary one, and loses the old one', () => {
    const { ask, contactId } = openGhl();
    const { body } = ask('contacts.upsert', { body: { email: 'tomas.private@mail.example' } });
    expect(body).toMatchObject({ new: false, contact: { id: contactId('Tomás'), email: 'tomas.private@mail.example', additionalEmails: [] } });
    expect(JSON.stringify(ask('contacts.get', { contactId: contactId('Tomás') }).body)).not.toContain('tomas@obriain-builders.example');
  });

  it('overwrites all tags, and learns new ones', () => {
    const { ask } = openGhl();
    const { contact } = ask('contacts.upsert', { body: { email: 'ana.ruiz@orchard-labs.example', tags: ['Moved In'] } }).body;
    expect(contact.tags).toStrictEqual(['moved in']);
    const names = ask('locations.tags.list', {}).body['tags'].map(({ name }: { readonly name: string }) => name);
    expect(names).toContain('moved in');
  });

  it('passes over a number that is another contact’s when the address has decided', () => {
    const { ask, contactId } = openGhl();
    const { body } = ask('contacts.upsert', { body: { email: 'ana.ruiz@orchard-labs.example', phone: '+12025550102', city: 'Delft' } });
    expect(body).toMatchObject({ new: false, contact: { id: contactId('Ana'), phone: '+12025550101', city: 'Delft' } });
  });

  it('finds by the number when nobody has the address', () => {
    const { ask, contactId } = openGhl();
    const { body } = ask('contacts.upsert', { body: { email: 'ruth@mail.example', phone: '+12025550110' } });
    expect(body).toMatchObject({ new: false, contact: { id: contactId('Ruth'), email: 'ruth@mail.example' } });
  });

  it('takes a gender for a new contact only', () => {
    const { ask } = openGhl();
    const gender = (email: string) => ask('contacts.upsert', { body: { email, gender: 'female' } }).body['contact'].gender;
    expect([gender('noor@dewit-interiors.example'), gender('ana.ruiz@orchard-labs.example')]).toStrictEqual(['female', undefined]);
  });

  it('makes a second contact only where duplicates are allowed and wanted', () => {
    const { ask, ghl } = openGhl();
    const rentals = ghl.records.locations().find(({ settings }) => settings.allowDuplicateContact)!;
    const token = ghl.issueToken({ kind: 'private', scopes: ['contacts.write'], locationId: rentals.id });
    const upsert = (createNewIfDuplicateAllowed: boolean) =>
      ask('contacts.upsert', { body: { email: 'twice@mail.example', createNewIfDuplicateAllowed } }, { token, locationId: rentals.id }).body['new'];
    expect([upsert(false), upsert(false), upsert(true)]).toStrictEqual([true, false, true]);
    const here = ask('contacts.upsert', { body: { email: 'ana.ruiz@orchard-labs.example', createNewIfDuplicateAllowed: true } });
    expect(here.body['new']).toBe(false);
  });
});
