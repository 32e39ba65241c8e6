import { people_v1 } from '@googleapis/people';
import { owner } from '../../../sandbox/cast';
import { type GoogleOverHttp, refusal, serveGoogle } from './a-google-over-http';

let served: GoogleOverHttp;
let client: people_v1.People;

beforeEach(async () => {
  served = await serveGoogle();
  client = new people_v1.People(served.options);
});

afterEach(() => served.close());

const personFields = 'names,emailAddresses,metadata';
const noor: people_v1.Schema$Person = { names: [{ givenName: 'Noor', familyName: 'de Wit' }], emailAddresses: [{ value: 'noor@dewit-interiors.example' }] };
const nameOf = (person: people_v1.Schema$Person | undefined) => person?.names?.[0]?.displayName;

describe('Google’s own client of the People API', () => {
  it('creates, gets, updates and deletes a contact', async () => {
    const { data: made } = await client.people.createContact({ personFields, requestBody: noor });
    const resourceName = made.resourceName!;
    expect((await client.people.get({ resourceName, personFields })).data).toStrictEqual(made);

    const requestBody = { metadata: made.metadata!, names: [{ givenName: 'Noor', familyName: 'van Dam' }] };
    const { data: updated } = await client.people.updateContact({ resourceName, updatePersonFields: 'names', personFields, requestBody });
    expect([nameOf(updated), updated.emailAddresses?.length]).toStrictEqual(['Noor van Dam', 1]);
    expect(await refusal(client.people.updateContact({ resourceName, updatePersonFields: 'names', requestBody }))).toMatch(
      /^400: Request person.metadata.sources.etag is different than the current person.metadata.sources.etag/,
    );

    expect((await client.people.deleteContact({ resourceName })).data).toStrictEqual({});
    expect(await refusal(client.people.get({ resourceName, personFields }))).toBe('404: Requested entity was not found.');
  });

  it('gets the user, and several people at once', async () => {
    const { data: me } = await client.people.get({ resourceName: 'people/me', personFields });
    expect([nameOf(me), me.emailAddresses?.[0]?.value]).toStrictEqual([owner.name, owner.email]);
    const { data } = await client.people.getBatchGet({ resourceNames: ['people/me', 'people/c1'], personFields });
    expect(data.responses?.map(({ httpStatusCode, person }) => [httpStatusCode, nameOf(person)])).toStrictEqual([
      [200, owner.name],
      [404, undefined],
    ]);
  });

  it('syncs the connections until the token expires', async () => {
    const list = async (more: object) => (await client.people.connections.list({ resourceName: 'people/me', personFields, ...more })).data;
    const first = await list({ pageSize: 4, requestSyncToken: true });
    const second = await list({ pageSize: 4, requestSyncToken: true, pageToken: first.nextPageToken! });
    expect([first.connections?.length, first.nextSyncToken, second.connections?.length]).toStrictEqual([4, undefined, 3]);

    const syncToken = second.nextSyncToken!;
    const { resourceName } = (await client.people.createContact({ requestBody: noor })).data;
    await client.people.deleteContact({ resourceName: first.connections![0]!.resourceName! });
    served.world.clock.advance(10 * 60_000);
    const changed = await list({ syncToken });
    expect(changed.connections?.map((person) => [person.resourceName, person.metadata?.deleted])).toStrictEqual([
      [resourceName, undefined],
      [first.connections![0]!.resourceName, true],
    ]);

    served.world.clock.advance(7 * 86_400_000);
    await expect(list({ syncToken })).rejects.toMatchObject({
      status: 400,
      response: { data: { error: { status: 'FAILED_PRECONDITION', details: [{ reason: 'EXPIRED_SYNC_TOKEN' }] } } },
    });
  });

  it('searches the contacts after a warm-up', async () => {
    await client.people.createContact({ requestBody: noor });
    const found = async (query: string) => (await client.people.searchContacts({ query, readMask: 'names' })).data.results?.map(({ person }) => nameOf(person));
    expect([await found('noor'), await found(''), await found('noor')]).toStrictEqual([undefined, undefined, ['Noor de Wit']]);
  });

  it('lists and searches the other contacts, and lists the groups', async () => {
    const { data: others } = await client.otherContacts.list({ readMask: 'names,emailAddresses', pageSize: 2 });
    expect([others.otherContacts?.map(nameOf), others.totalSize]).toStrictEqual([['Noor de Wit', '田中 空'], 3]);
    const { data: found } = await client.otherContacts.search({ query: 'keller', readMask: 'names' });
    expect(found.results?.length).toBe(1);
    const { data: groups } = await client.contactGroups.list({ pageSize: 100 });
    expect(groups.contactGroups?.find(({ groupType }) => groupType === 'USER_CONTACT_GROUP')).toMatchObject({ name: 'Customers', memberCount: 4 });
  });

  it('throws what the API refuses', async () => {
    expect(await refusal(client.people.get({ resourceName: 'people/me' }))).toMatch(/^400: personFields mask is required/);
    expect(await refusal(client.people.createContact({ requestBody: { names: [{}, {}] } }))).toMatch(/^400: Contact person resources may have only one value/);
    served.google.faults.next('people.people.connections.list', { status: 429 });
    expect(await refusal(client.people.connections.list({ resourceName: 'people/me', personFields }))).toMatch(/^429: /);
  });
});
