import fc from 'fast-check';
import { backgroundCatalogue } from '../../../src/google/background-catalogue';
import { googleCatalogue } from '../../../src/google/catalogue';
import type { GoogleOperation } from '../../../src/google/operation';
import { apiOf, googleOriginOf } from '../../../sandbox/google/apis';
import type { GoogleMethod } from '../../../sandbox/google/google-method';
import { googleMethods, type GoogleMethodId } from '../../../sandbox/google/methods';
import { routeOf } from '../../../sandbox/google/routes';
import { anAccount, outcomeOf } from './an-account';

const rows = Object.entries<GoogleMethod>(googleMethods);
const pathOf = ({ path }: GoogleMethod): string => (typeof path === 'string' ? path : (path[0] ?? '')).replace(/\{userId\}/, 'me').replace(/\{\w+\}/g, 'x1');

describe.each(rows)('%s', (id, row) => {
  const path = pathOf(row);

  it('is what its own address leads to', () => {
    expect(routeOf({ method: row.method, url: `${googleOriginOf(path)}${path}` }).id).toBe(id);
    expect(row.scopes.length).toBeGreaterThan(0);
  });

  it('is refused without a token, without its scopes, and with a parameter that it does not have', () => {
    const { google, call } = anAccount();
    const { service, errors } = apiOf(id);
    const missing = JSON.parse(google.handle({ method: row.method, url: `${googleOriginOf(path)}${path}`, headers: {}, body: '' }).body);
    expect(missing.error.code).toBe(401);
    expect(['errors' in missing.error, 'status' in missing.error]).toStrictEqual([true, errors !== 'list']);
    const { status, body } = anAccount('empty', ['https://www.googleapis.com/auth/none']).call(row.method, path);
    expect([status, body.error.message]).toStrictEqual([403, 'Request had insufficient authentication scopes.']);
    if (errors !== 'list') expect(body.error.details[0].metadata).toStrictEqual({ service, method: row.internalName });
    expect(outcomeOf(call(row.method, `${path}?noSuch=1`))).toMatch(/^400: .*Unknown name "noSuch"/);
  });
});

describe.each(rows.filter(([id]) => /^(gmail|drive|userinfo)/.test(id)))('%s', (_, row) => {
  it('takes whatever it is sent, and answers or refuses it', () => {
    const name = fc.constantFrom('raw', 'threadId', 'labelIds', 'ids', 'addLabelIds', 'name', 'color', 'message', 'id', 'parents', 'properties');
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('me', ['INBOX'], { raw: 'VG86IGFAeC5leGFtcGxlDQoNCg' }, '0'));
    const { call } = anAccount();
    fc.assert(
      fc.property(fc.dictionary(name, value), (body) => {
        expect([200, 204, 400, 404, 409, 429, 501]).toContain(call(row.method, pathOf(row), body).status);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the table of methods', () => {
  it('has every method that the product calls, at the same address', () => {
    const called = Object.entries<GoogleOperation>({ ...googleCatalogue, ...backgroundCatalogue });
    for (const [id, { method, url }] of called) expect(routeOf({ method, url: url.replace(/\{\w+\}/g, '1') }).id).toBe(id);
  });

  it('says by name what it does not have', () => {
    const { call } = anAccount();
    expect(outcomeOf(call('GET', '/gmail/v1/users/me/settings/filters'))).toBe(
      '501: The sandbox does not emulate GET https://gmail.googleapis.com/gmail/v1/users/me/settings/filters.',
    );
    expect(outcomeOf(call('PUT', '/gmail/v1/users/me/profile'))).toMatch(/^501: .* PUT https:/);
    expect(outcomeOf(call('POST', '/upload/gmail/v1/users/me/labels'))).toMatch(/^501: /);
  });

  it('serves an API at its own host and at the old common one, not at another’s', () => {
    const at = (origin: string): GoogleMethodId => routeOf({ method: 'GET', url: `${origin}/gmail/v1/users/me/labels` }).id;
    expect([at('https://gmail.googleapis.com'), at('https://www.googleapis.com')]).toStrictEqual(['gmail.labels.list', 'gmail.labels.list']);
    expect(() => at('https://tasks.googleapis.com')).toThrow('does not emulate');
  });

  it('refuses bodies that are no JSON objects', () => {
    const { google } = anAccount();
    const create = (body: string) => {
      const headers = { authorization: `Bearer ${google.accessToken()}` };
      return google.handle({ method: 'POST', url: 'https://gmail.googleapis.com/gmail/v1/users/me/labels', headers, body }).status;
    };
    expect([create('{'), create('[]'), create('"x"'), create('null'), create('{"name":"Hot"}')]).toStrictEqual([400, 400, 400, 400, 200]);
  });
});

describe('quota', () => {
  const minute = 60_000;

  it('of Gmail is 15,000 units a minute, then calls are refused until the next', () => {
    const { call, world, google } = anAccount();
    const use = (times: number) => Array.from({ length: times }, () => outcomeOf(call('POST', '/gmail/v1/users/me/messages/batchModify', {})));
    expect(new Set(use(300))).toStrictEqual(new Set(['400: No message ids specified']));
    expect(google.quotaUnits()).toBe(15_000);
    const refused = call('GET', '/gmail/v1/users/me/profile');
    expect(refused).toMatchObject({
      status: 429,
      body: { error: { status: 'RESOURCE_EXHAUSTED', errors: [{ reason: 'rateLimitExceeded' }], details: [{ reason: 'RATE_LIMIT_EXCEEDED' }] } },
    });
    expect(refused.body.error.message).toMatch(/^Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user' of service 'gmail/);
    world.clock.advance(minute);
    expect(outcomeOf(call('GET', '/gmail/v1/users/me/profile'))).toBe('200');
  });
});
