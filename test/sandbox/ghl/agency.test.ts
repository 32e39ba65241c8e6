import { openGhl } from './open-ghl';

describe('users', () => {
  it('may do what their role may, unless somebody changed it', () => {
    const { ask, ghl } = openGhl();
    const permissions = (firstName: string, more = {}) => {
      const { id: userId } = ghl.records.users().find((user) => user.firstName === firstName)!;
      return ask('users.update', { userId, body: { permissions: more } }).body['permissions'];
    };
    expect(permissions('Robin')).toMatchObject({ contactsEnabled: true, settingsEnabled: true, assignedDataOnly: false });
    expect(permissions('Casey', { assignedDataOnly: true })).toMatchObject({ contactsEnabled: true, settingsEnabled: false, assignedDataOnly: true });
    expect(Object.keys(permissions('Casey'))).toHaveLength(38);
  });

  it('keep their address whatever an update says', () => {
    const { ask, ghl } = openGhl();
    const { id: userId, email } = ghl.records.users()[1]!;
    const answer = ask('users.update', { userId, body: { email: 'new@harbour-homes.example', phone: '+12025550171' } });
    expect(answer.body).toMatchObject({ email, phone: '+12025550171' });
  });

  it('belong to the token’s own company', () => {
    const { ask } = openGhl();
    expect(ask('users.search', { query: { companyId: 'another' } })).toMatchObject({ status: 403 });
    expect(ask('snapshots.list', { query: { companyId: 'another' } })).toMatchObject({ status: 403 });
  });

  it('come in pages of 25, in an order that the sandbox knows', () => {
    const { ask, ghl } = openGhl();
    const { companyId } = ghl.credentials;
    expect(ask('users.search', { query: { companyId, limit: 'many' } })).toMatchObject({ status: 422 });
    expect(ask('users.search', { query: { companyId, sort: 'shoeSize' } })).toMatchObject({ status: 422 });
    const byDate = ask('users.search', { query: { companyId, sort: 'dateAdded' } });
    expect(byDate.body['users']).toHaveLength(4);
  });
});

describe('a new location', () => {
  it('is empty, and answers with status 200', () => {
    const { ask, ghl } = openGhl();
    const { companyId } = ghl.credentials;
    const answer = ask('locations.create', { body: { companyId, name: 'Harbour Homes Coast', twilio: { sid: 'AC0', authToken: 'not-a-real-token' } } });
    expect(answer).toMatchObject({ status: 200, body: { companyId, name: 'Harbour Homes Coast', timezone: 'America/Chicago' } });
    expect(ghl.snapshot()).not.toContain('not-a-real-token');
    const locationId: string = answer.body['id'];
    const { access_token: token } = ask('oauth.location-token', { body: { companyId, locationId } }).body;
    expect(ask('contacts.search', { body: { pageLimit: 10 } }, { token, locationId }).body).toMatchObject({ contacts: [], total: 0 });
  });
});

describe('the list of tags', () => {
  it('takes one tag in two spellings, and not the same spelling twice', () => {
    const { ask } = openGhl();
    const add = (name: string) => ask('locations.tags.create', { body: { name } }).status;
    expect([add('WEDDING'), add('Wedding'), add('WEDDING')]).toStrictEqual([200, 200, 400]);
  });
});

describe('templates', () => {
  it('are e-mails with a subject and HTML, and texts with a body', () => {
    const { ask, ghl } = openGhl();
    const query = { originId: ghl.credentials.locationId };
    expect(ask('locations.templates.list', { query: { ...query, type: 'email' } }).body).toMatchObject({
      templates: [
        { template: { subject: 'Your viewing of {{contact.property}}', attachments: [] } },
        { template: { html: expect.stringContaining('<p>') } },
      ],
      totalCount: 2,
    });
    const { templates } = ask('locations.templates.list', { query: { ...query, type: 'whatsapp' } }).body;
    expect(templates).toMatchObject([{ template: { body: expect.any(String) } }]);
    expect(ask('locations.templates.list', { query: { ...query, deleted: true } }).body).toMatchObject({ templates: [], totalCount: 0 });
  });
});
