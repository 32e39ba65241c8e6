import { openGhl } from './open-ghl';

describe('contacts', () => {
  it('creates a contact with an id, dates, lower-case tags and an E.164 phone', () => {
    const { ask, ghl } = openGhl({ data: 'empty' });
    const body = { name: 'Noor de Wit', email: 'noor@dewit-interiors.example', phone: '(202) 555-0142', tags: ['New Lead', 'VIP '] };
    const answer = ask('contacts.create', { body });
    expect(answer.status).toBe(201);
    expect(answer.body['contact']).toMatchObject({
      locationId: ghl.credentials.locationId,
      firstName: 'Noor',
      lastName: 'de Wit',
      name: 'Noor de Wit',
      email: 'noor@dewit-interiors.example',
      phone: '+12025550142',
      tags: ['new lead', 'vip'],
      additionalEmails: [],
      dateAdded: '2026-11-24T15:00:00.000Z',
      dateUpdated: '2026-11-24T15:00:00.000Z',
    });
  });

  it('refuses a second contact with the same e-mail or phone, and names the first', () => {
    const { ask, contactId } = openGhl();
    const twins = [
      { email: 'ANA.RUIZ@orchard-labs.example' },
      { phone: '202-555-0101' },
      { email: 'ana.ruiz@orchard-labs.example', phone: '+12025550102' },
    ];
    const answers = twins.map((body) => ask('contacts.create', { body }));
    expect(answers.map(({ status, body }) => ({ status, message: body['message'], meta: body['meta'] }))).toStrictEqual(
      ['email', 'phone', 'email'].map((matchingField) => ({
        status: 400,
        message: 'This location does not allow duplicated contacts.',
        meta: { contactId: contactId('Ana'), matchingField, contactName: 'Ana Ruiz' },
      })),
    );
  });

  it('refuses an update that would make two contacts alike, but not one that changes nothing', () => {
    const { ask, contactId } = openGhl();
    const update = (email: string) => ask('contacts.update', { contactId: contactId('Ana'), body: { email } });
    const meta = { contactId: contactId('Björn'), matchingField: 'email', contactName: 'Björn Åkesson' };
    expect(update('bjorn.akesson@fjord-timber.example')).toMatchObject({ status: 400, body: { meta } });
    expect(update('Ana.Ruiz@orchard-labs.example').status).toBe(200);
  });

  it('takes the same address twice in a location that allows duplicates', () => {
    const { ask, ghl } = openGhl();
    const rentals = ghl.records.locations().find(({ settings }) => settings.allowDuplicateContact)!;
    const token = ghl.issueToken({ kind: 'private', scopes: ['contacts.write'], locationId: rentals.id });
    const create = () => ask('contacts.create', { body: { email: 'twice@mail.example' } }, { token, locationId: rentals.id }).status;
    expect([create(), create()]).toStrictEqual([201, 201]);
  });

  it('refuses what cannot be an e-mail address or a phone number', () => {
    const { ask } = openGhl();
    const answer = ask('contacts.create', { body: { email: 'not an address', phone: '12' } });
    expect(answer).toMatchObject({ status: 422, body: { message: ['email must be an email', 'phone must be a valid phone number'] } });
  });

  it('refuses additional e-mails, which are read-only', () => {
    const { ask, contactId } = openGhl();
    const body = { additionalEmails: ['second@mail.example'] } as object;
    const answer = ask('contacts.update', { contactId: contactId('Ana'), body });
    expect(answer).toMatchObject({ status: 422, body: { message: ['property additionalEmails should not exist'] } });
  });

  it('changes only what an update names, and the date of change', () => {
    const { ask, ghl, world, contactId } = openGhl();
    const before = ghl.records.contact(contactId('Ana'))!.contact;
    world.clock.advance(60_000);
    const answer = ask('contacts.update', { contactId: before.id, body: { companyName: 'Orchard & Co', phone: '' } });
    const after = { ...before, companyName: 'Orchard & Co', phone: undefined, dateUpdated: '2026-11-24T15:01:00.000Z' };
    expect(answer.body['succeded']).toBe(true);
    expect(answer.body['contact']).toStrictEqual(JSON.parse(JSON.stringify(after)));
  });

  it('overwrites all tags with the tags of an update', () => {
    const { ask, contactId } = openGhl();
    const answer = ask('contacts.update', { contactId: contactId('Ana'), body: { tags: ['Seller'] } });
    expect(answer.body['contact'].tags).toStrictEqual(['seller']);
  });

  it('writes custom fields by id or key, keeps the others, and clears with empty text', () => {
    const { ask, contactId } = openGhl();
    const fields = ask('locations.custom-fields.list', { query: { model: 'contact' } }).body['customFields'];
    const idOf = (key: string): string => fields.find((field: { fieldKey: string }) => field.fieldKey === `contact.${key}`).id;
    const customFields = [
      { id: idOf('home_type'), value: 'Flat' },
      { key: 'pets', field_value: 'One dog' },
      { key: 'contact.budget', field_value: '' },
      { key: 'unknown', field_value: 1 },
    ];
    const answer = ask('contacts.update', { contactId: contactId('عمر'), body: { customFields } });
    expect(answer.body['contact'].customFields).toStrictEqual([
      { id: idOf('wishes'), value: 'Studio space with north light.' },
      { id: idOf('home_type'), value: 'Flat' },
      { id: idOf('pets'), value: 'One dog' },
    ]);
  });

  it('takes tasks, notes and appointments along when a contact is deleted', () => {
    const { ask, ghl, contactId } = openGhl();
    const id = contactId('Priya');
    expect(ask('contacts.delete', { contactId: id }).body['succeded']).toBe(true);
    expect(ghl.records.contact(id)).toBeNull();
    expect(ghl.snapshot()).not.toContain(`"contactId":"${id}","title"`);
    for (const operation of ['contacts.get', 'contacts.notes.list', 'contacts.delete'] as const) {
      expect(ask(operation, { contactId: id })).toMatchObject({ status: 400, body: { message: 'Contact not found' } });
    }
  });
});
