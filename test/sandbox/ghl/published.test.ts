import { catalogue, operation } from '../../../src/ghl/catalogue';
import type { OperationId } from '../../../src/ghl/catalogue';
import { published, publishedAt, unmodelled } from '../../../sandbox/ghl/published';
import { openGhl } from './open-ghl';

const ids = Object.keys(catalogue) as OperationId[];

/** Where a row says other than the published files, and why. */
const departures: { readonly [Id in OperationId]?: { readonly version?: string | null; readonly scopes?: readonly string[]; readonly because: string } } = {
  'conversations.emails.get': { version: null, scopes: [], because: 'no header and no security are declared there; its neighbours take these' },
  'snapshots.list': { scopes: [], because: 'the file names no scope; the list of scopes has one for it' },
  'contacts.tags.bulk-update': { scopes: [], because: 'no security is declared there; every other write of contacts needs this scope' },
  'contacts.business.bulk-update': { scopes: [], because: 'no security is declared there; every other write of contacts needs this scope' },
};

/** Known from elsewhere: `GET /contacts/lookup` is on the documentation's pages, and in no OpenAPI file. */
const unpublished: readonly OperationId[] = ['contacts.lookup'];

describe('the published operations', () => {
  it.each(ids.filter((id) => !unpublished.includes(id)))('%s: method, path, Version and scopes are the published ones', (id) => {
    const { method, path, version, scopes } = operation(id);
    const found = published.find((row) => row.method === method && row.path === path);
    const { version: publishedVersion = version, scopes: publishedScopes = scopes } = departures[id] ?? {};
    expect(found && { version: found.version, scopes: found.scopes }).toStrictEqual({ version: publishedVersion, scopes: [...publishedScopes].sort() });
  });

  it.each(unpublished)('%s is in none of the files', (id) => {
    const { method, path } = operation(id);
    expect(published.filter((row) => row.method === method && row.path === path)).toStrictEqual([]);
  });

  it('every departure is still one', () => {
    const needless = Object.entries(departures).filter(([id, { version, scopes }]) => {
      const row = operation(id as OperationId);
      return version === row.version && scopes?.join() === row.scopes.join();
    });
    expect(needless).toStrictEqual([]);
  });

  it.each(unmodelled.map(({ method, path }) => [method, path] as const))('%s %s is answered 501 by name', (method, path) => {
    const { ghl, send } = openGhl({ data: 'empty' });
    const filled = path.replace(/\{\w+\}/g, 'some-id');
    const headers = { authorization: `Bearer ${ghl.credentials.privateToken}`, version: publishedAt(method, filled)?.version ?? '2021-07-28' };
    const { status, body } = send({ method, path: filled, headers });
    expect({ status, message: body['message'] }).toStrictEqual({ status: 501, message: `The sandbox does not model ${method} ${path}.` });
  });

  it('a path that nobody published is 404', () => {
    const { send } = openGhl({ data: 'empty' });
    expect(send({ method: 'GET', path: '/no/such/path' }).status).toBe(404);
  });
});
