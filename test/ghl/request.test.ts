import type { Call } from '../../src/ghl/calls';
import { call, operation as calledOperation } from '../../src/ghl/calls';
import { catalogue, operation } from '../../src/ghl/catalogue';
import type { OperationId } from '../../src/ghl/catalogue';
import { httpRequest } from '../../src/ghl/request';

const access = { token: 'token-1', locationId: 'loc1' };
const origin = 'https://services.leadconnectorhq.com';
const contactId = 'c 1/2';

const cases: readonly (readonly [string, Call, string, string | undefined])[] = [
  ['path parameters are encoded', call('contacts.get', { contactId }), 'GET /contacts/c%201%2F2', undefined],
  ['the location goes into the query', call('contacts.lookup', { query: { email: 'a+b@example.com' } }), 'GET /contacts/lookup?locationId=loc1&email=a%2Bb%40example.com', undefined],
  ['a phone is called number', call('contacts.get-duplicate', { query: { number: '+12025550123' } }), 'GET /contacts/search/duplicate?locationId=loc1&number=%2B12025550123', undefined],
  ['the location goes into the path', call('locations.tags.list', {}), 'GET /locations/loc1/tags', undefined],
  ['the location goes into the body', call('contacts.create', { body: { firstName: 'Ana' } }), 'POST /contacts/', '{"locationId":"loc1","firstName":"Ana"}'],
  ['a DELETE can have a body', call('contacts.tags.remove', { contactId: 'c1', body: { tags: ['vip'] } }), 'DELETE /contacts/c1/tags', '{"tags":["vip"]}'],
  ['half a character is replaced', call('contacts.lookup', { query: { email: '\ud83c@x.example' } }), 'GET /contacts/lookup?locationId=loc1&email=%EF%BF%BD%40x.example', undefined],
  ['what is undefined is left out', call('contacts.lookup', { query: { email: undefined, phone: '1' } }), 'GET /contacts/lookup?locationId=loc1&phone=1', undefined],
];

describe('a request to GoHighLevel', () => {
  it.each(cases)('%s', (_, one, line, body) => {
    const request = httpRequest(calledOperation(one.id), one.input, access);
    expect(`${request.method} ${request.url.replace(origin, '')}`).toBe(line);
    expect(request.body).toBe(body);
    expect(request.headers['Authorization']).toBe('Bearer token-1');
  });

  it.each(Object.keys(catalogue) as OperationId[])('%s carries the Version of its row, and no other', (id) => {
    const request = httpRequest(operation(id), {}, access);
    expect(request.headers['Version']).toBe(operation(id).version ?? undefined);
  });

  it('asks for tokens in a form, without a token of its own', () => {
    const body = { client_id: 'app-1', client_secret: 's&s', grant_type: 'refresh_token', refresh_token: 'r 1' };
    expect(httpRequest(operation('oauth.token'), { body }, null)).toStrictEqual({
      method: 'POST',
      url: `${origin}/oauth/token`,
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'client_id=app-1&client_secret=s%26s&grant_type=refresh_token&refresh_token=r%201',
    });
  });
});
