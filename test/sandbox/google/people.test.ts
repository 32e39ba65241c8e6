import { owner } from '../../../sandbox/cast';
import { type Account, anAccount, type Answered, day, minute, now, outcomeOf } from './an-account';

const fields = 'personFields=names,emailAddresses,metadata';
const create = (account: Account, person: object) => account.call('POST', '/v1/people:createContact', person).body;
const noor = { names: [{ givenName: 'Noor', familyName: 'de Wit' }], emailAddresses: [{ value: 'noor@dewit-interiors.example', type: 'work' }] };
const documented = 'Valid paths are documented at https://developers.google.com/people/api/rest/v1/people/get.';

interface Person {
  readonly resourceName: string;
  readonly metadata: { readonly deleted?: true };
  readonly names?: readonly { readonly displayName: string }[];
}

const nameOf = ({ names }: Person) => names?.[0]?.displayName;
const names = ({ body }: Answered) => (body.connections ?? []).map(nameOf);

describe('a contact', () => {
  it('has what the API gives to a person', () => {
    const account = anAccount();
    const { resourceName } = create(account, { ...noor, phoneNumbers: [{ value: '+1 312 555 0199', type: 'mobile' }] });
    const { body } = account.call('GET', `/v1/${resourceName}?personFields=names,emailAddresses,phoneNumbers,memberships,metadata`);
    const source = { type: 'CONTACT', id: BigInt(resourceName.replace('people/c', '')).toString(16) };
    const metadata = { primary: true, sourcePrimary: true, source };
    expect(body).toStrictEqual({
      resourceName: expect.stringMatching(/^people\/c[1-9]\d{18}$/),
      etag: expect.stringMatching(/^%/),
      metadata: { sources: [{ ...source, etag: expect.stringMatching(/^#/), updateTime: new Date(now).toISOString() }], objectType: 'PERSON' },
      names: [
        { metadata, displayName: 'Noor de Wit', givenName: 'Noor', familyName: 'de Wit', displayNameLastFirst: 'de Wit, Noor', unstructuredName: 'Noor de Wit' },
      ],
      emailAddresses: [{ metadata, value: 'noor@dewit-interiors.example', type: 'work', formattedType: 'Work' }],
      phoneNumbers: [{ metadata, value: '+1 312 555 0199', type: 'mobile', canonicalForm: '+13125550199', formattedType: 'Mobile' }],
      memberships: [{ metadata, contactGroupMembership: { contactGroupId: 'myContacts', contactGroupResourceName: 'contactGroups/myContacts' } }],
    });
  });

  it('takes a name in one piece apart', () => {
    const [name] = create(anAccount(), { names: [{ unstructuredName: 'Ana Maria Ruiz' }] }).names;
    expect([name.givenName, name.familyName, name.displayName]).toStrictEqual(['Ana Maria', 'Ruiz', 'Ana Maria Ruiz']);
  });

  it('has one name and one biography at the most', () => {
    const { call } = anAccount();
    for (const field of ['names', 'biographies', 'birthdays', 'genders']) {
      expect(outcomeOf(call('POST', '/v1/people:createContact', { [field]: [{}, {}] }))).toBe(
        `400: Contact person resources may have only one value for the singleton field: ${field}.`,
      );
    }
  });

  it('can only be put into groups that are there', () => {
    const { call } = anAccount();
    const memberships = [{ contactGroupMembership: { contactGroupResourceName: 'contactGroups/none' } }];
    expect(outcomeOf(call('POST', '/v1/people:createContact', { memberships }))).toBe('400: Invalid contact group resource name: "contactGroups/none".');
  });

  it('is not found once it is deleted', () => {
    const account = anAccount();
    const { resourceName } = create(account, noor);
    expect(account.call('DELETE', `/v1/${resourceName}:deleteContact`)).toStrictEqual({ status: 200, body: {} });
    for (const [method, path] of [['GET', `/v1/${resourceName}?${fields}`], ['DELETE', `/v1/${resourceName}:deleteContact`]] as const) {
      expect(outcomeOf(account.call(method, path))).toBe('404: Requested entity was not found.');
    }
  });
});

describe('the masks', () => {
  it('are required, and name fields that there are', () => {
    const { call } = anAccount();
    const outcome = (path: string) => outcomeOf(call('GET', path));
    expect(outcome('/v1/people/me')).toBe(`400: personFields mask is required. Please specify one or more valid paths. ${documented}`);
    expect(outcome('/v1/people/me?personFields=names,email')).toBe(`400: Invalid personFields mask path: "email". ${documented}`);
    expect(outcome('/v1/otherContacts?readMask=organizations')).toBe(`400: Invalid readMask mask path: "organizations". ${documented}`);
    expect(outcome('/v1/people:searchContacts?query=a')).toBe(`400: readMask mask is required. Please specify one or more valid paths. ${documented}`);
  });

  it('leave out what they do not name', () => {
    const { call } = anAccount('small-agency');
    const [person] = call('GET', '/v1/people/me/connections?personFields=organizations').body.connections;
    expect(Object.keys(person)).toStrictEqual(['resourceName', 'etag', 'organizations']);
  });
});

describe('an update', () => {
  const update = (account: Account, resourceName: string, person: object, mask = 'names') =>
    account.call('PATCH', `/v1/${resourceName}:updateContact?updatePersonFields=${mask}`, person);

  it('wants the etag of the contact or of its source', () => {
    const account = anAccount();
    const { resourceName, etag, metadata } = create(account, noor);
    const person = { names: [{ givenName: 'Eleonora' }] };
    expect(outcomeOf(update(account, resourceName, person))).toBe(
      '400: Request must set person.etag or person.metadata.sources.etag for the source that is being updated.',
    );
    expect(update(account, resourceName, { ...person, metadata })).toMatchObject({ status: 200, body: { names: [{ displayName: 'Eleonora' }] } });
    expect(etag).not.toBe(account.call('GET', `/v1/${resourceName}?${fields}`).body.etag);
  });

  it('with an etag that is not the current one fails its precondition', () => {
    const account = anAccount();
    const { resourceName, etag, metadata } = create(account, noor);
    update(account, resourceName, { etag, names: [{ givenName: 'Eleonora' }] });
    const { status, body } = update(account, resourceName, { etag, names: [] });
    expect([status, body.error.status]).toStrictEqual([400, 'FAILED_PRECONDITION']);
    expect(body.error.message).toBe('Request person.etag is different than the current person.etag. Clear local cache and get the latest person.');
    expect(outcomeOf(update(account, resourceName, { metadata }))).toContain('400: Request person.metadata.sources.etag is different than the current');
  });

  it('replaces the fields of its mask whole, and leaves the others', () => {
    const account = anAccount();
    const { resourceName, etag } = create(account, { ...noor, nicknames: [{ value: 'N' }] });
    const after = update(account, resourceName, { etag, emailAddresses: [{ value: 'new@dewit-interiors.example' }] }, 'emailAddresses,nicknames').body;
    expect([after.emailAddresses.length, after.nicknames, after.names[0].displayName]).toStrictEqual([1, undefined, 'Noor de Wit']);
    expect(outcomeOf(update(account, resourceName, { etag: after.etag }, 'photos'))).toBe(`400: Invalid updatePersonFields mask path: "photos". ${documented}`);
    expect(outcomeOf(update(account, resourceName, { etag: after.etag }, 'memberships'))).toBe(
      '400: A contact must always have at least one contact group membership.',
    );
  });

  it('takes a person back as it was read, and changes nothing of it', () => {
    const account = anAccount();
    const person = create(account, { ...noor, phoneNumbers: [{ value: '+1 312 555 0199', type: 'mobile' }] });
    const again = update(account, person.resourceName, person, 'names,phoneNumbers,emailAddresses,memberships').body;
    expect({ ...again, etag: person.etag, metadata: person.metadata }).toStrictEqual(person);
  });
});

describe('the connections', () => {
  const connections = '/v1/people/me/connections';

  it('are those of the user only', () => {
    expect(outcomeOf(anAccount().call('GET', `/v1/people/c1/connections?${fields}`))).toBe('400: Resource name must be "people/me".');
  });

  it('come in the order asked for', () => {
    const { call } = anAccount('small-agency');
    const first = (order: string) => names(call('GET', `${connections}?${fields}&sortOrder=${order}`))[0];
    expect(['LAST_MODIFIED_ASCENDING', 'LAST_MODIFIED_DESCENDING', 'FIRST_NAME_ASCENDING'].map(first)).toStrictEqual(['Casey Brook', 'Tomás Ó Briain', 'Ana Ruiz']);
  });

  it('come in pages of 100, or of up to 1,000', () => {
    const { call } = anAccount('small-agency');
    const page = (query: string) => call('GET', `${connections}?${fields}${query}`);
    const first = page('&pageSize=5');
    expect([first.body.connections.length, first.body.totalPeople, first.body.totalItems]).toStrictEqual([5, 7, 7]);
    const token = first.body.nextPageToken;
    expect(names(page(`&pageSize=5&pageToken=${token}`))).toStrictEqual(['Priya Nair', 'Tomás Ó Briain']);
    expect(outcomeOf(page('&pageSize=1001'))).toBe('400: Page size must be between 1 and 1000.');
    expect(outcomeOf(page(`&pageSize=6&pageToken=${token}`))).toBe('400: Request parameters must match those of the call that gave the page token.');
  });

  const syncToken = ({ call }: Account): string => call('GET', `${connections}?${fields}&requestSyncToken=true`).body.nextSyncToken;
  const sync = ({ call }: Account, token: string) => call('GET', `${connections}?${fields}&syncToken=${token}`);

  it('are synced by what has changed, deleted people among it', () => {
    const account = anAccount('small-agency');
    const token = syncToken(account);
    const { resourceName } = create(account, noor);
    const [ana] = account.call('GET', '/v1/people:searchContacts?query=ana&readMask=names').body.results;
    account.call('DELETE', `/v1/${ana.person.resourceName}:deleteContact`);
    account.world.clock.advance(2 * minute);
    const { body } = sync(account, token);
    expect(body.connections.map((person: Person) => [person.resourceName, person.metadata.deleted])).toStrictEqual([
      [resourceName, undefined],
      [ana.person.resourceName, true],
    ]);
    expect(sync(account, body.nextSyncToken).body).toStrictEqual({ nextSyncToken: expect.any(String) });
  });

  it('do not show a write to a sync request at once', () => {
    const account = anAccount();
    const token = syncToken(account);
    create(account, noor);
    expect(names(sync(account, token))).toStrictEqual([]);
    expect(names(account.call('GET', `${connections}?${fields}`))).toStrictEqual(['Noor de Wit']);
    account.world.clock.advance(2 * minute);
    expect(names(sync(account, token))).toStrictEqual(['Noor de Wit']);
  });

  it('refuse a sync token seven days after the full sync', () => {
    const account = anAccount();
    const token = syncToken(account);
    account.world.clock.advance(7 * day - 1);
    const renewed = sync(account, token).body.nextSyncToken;
    account.world.clock.advance(1);
    for (const expired of [token, renewed]) {
      expect(sync(account, expired)).toMatchObject({
        status: 400,
        body: {
          error: {
            code: 400,
            message: 'Sync token is expired. Clear local cache and retry call without the sync token.',
            status: 'FAILED_PRECONDITION',
            details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'EXPIRED_SYNC_TOKEN', domain: 'people.googleapis.com' }],
          },
        },
      });
    }
  });

  it('refuse a sync token with other parameters than it was given for', () => {
    const account = anAccount();
    const token = syncToken(account);
    const outcome = (query: string) => outcomeOf(account.call('GET', `${connections}?${query}`));
    expect(outcome(`personFields=names&syncToken=${token}`)).toBe('400: Request parameters must match those of the call that gave the sync token.');
    expect(outcome(`${fields}&syncToken=nonsense`)).toBe('400: Invalid sync token.');
  });
});

describe('a search', () => {
  const search = ({ call }: Account, query: string, more = '') =>
    (call('GET', `/v1/people:searchContacts?readMask=names&query=${encodeURIComponent(query)}${more}`).body.results ?? []).map(
      ({ person }: { person: Person }) => nameOf(person),
    );

  it('finds phrases from the beginning of a word', () => {
    const account = anAccount('small-agency');
    expect(['a', 'ruiz', 'ana r', 'RUIZ', 'orchard lab', 'ana.ruiz@', '+1 312 555 0142'].map((query) => search(account, query).includes('Ana Ruiz'))).not.toContain(false);
    expect(search(account, 'na r')).toStrictEqual([]);
  });

  it('looks through a cache, which an empty query brings up to date', () => {
    const account = anAccount();
    create(account, noor);
    expect(search(account, 'noor')).toStrictEqual([]);
    expect(account.call('GET', '/v1/people:searchContacts?readMask=names&query=').body).toStrictEqual({});
    expect(search(account, 'noor')).toStrictEqual(['Noor de Wit']);
  });

  it('answers ten people, and thirty at the most', () => {
    const account = anAccount();
    for (let index = 0; index < 31; index += 1) create(account, { names: [{ givenName: `Guest ${index}` }] });
    search(account, '');
    expect(['', '&pageSize=0', '&pageSize=40'].map((more) => search(account, 'guest', more).length)).toStrictEqual([10, 10, 30]);
  });
});

describe('everybody else', () => {
  it('lists and searches the other contacts', () => {
    const { call } = anAccount('small-agency');
    const { otherContacts, totalSize } = call('GET', '/v1/otherContacts?readMask=names,emailAddresses,metadata').body;
    expect([totalSize, otherContacts[0].resourceName, otherContacts[0].metadata.sources[0].type]).toStrictEqual([
      3,
      expect.stringMatching(/^otherContacts\/c\d{19}$/),
      'OTHER_CONTACT',
    ]);
    expect(call('GET', '/v1/otherContacts:search?readMask=names&query=sora.t').body.results[0].person.names[0].displayName).toBe('田中 空');
  });

  it('knows the user as people/me', () => {
    const { body } = anAccount().call('GET', `/v1/people/me?${fields}`);
    expect([body.names[0].displayName, body.emailAddresses[0].value, body.metadata.sources[0].type]).toStrictEqual([owner.name, owner.email, 'PROFILE']);
  });

  it('gets up to 200 people at once, and says of each whether it is there', () => {
    const account = anAccount();
    const { resourceName } = create(account, noor);
    const get = (people: readonly string[]) => account.call('GET', `/v1/people:batchGet?${fields}&${people.map((name) => `resourceNames=${name}`).join('&')}`);
    expect(get([resourceName, 'people/c1']).body.responses).toMatchObject([
      { httpStatusCode: 200, requestedResourceName: resourceName, person: { resourceName } },
      { httpStatusCode: 404, requestedResourceName: 'people/c1', status: { code: 5 } },
    ]);
    expect(outcomeOf(get(new Array(201).fill('people/c1')))).toBe('400: A maximum of 200 resource names is allowed.');
  });

  it('lists the groups, each with the number of its members', () => {
    const { contactGroups } = anAccount('small-agency').call('GET', '/v1/contactGroups').body;
    const counted = contactGroups.map(({ name, memberCount = 0 }: { name: string; memberCount?: number }) => `${name} ${memberCount}`);
    expect(counted).toStrictEqual(['myContacts 7', 'starred 1', 'friends 0', 'family 0', 'coworkers 2', 'chatBuddies 0', 'all 0', 'blocked 0', 'Customers 4']);
  });
});
