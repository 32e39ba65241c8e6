import { createGoogleClient } from '../../src/google/client';
import { NoAnswerError } from '../../src/platform/platform';
import { createInMemoryPlatform } from '../platform/in-memory-platform';

const input = { path: { id: '18c0ffee00000001' }, query: { format: 'metadata', metadataHeaders: ['From', 'To'] } };

const failing = (status: number, error: object) =>
  createGoogleClient(createInMemoryPlatform({ fetch: () => ({ status, headers: {}, body: JSON.stringify({ error }) }) }));

describe('the client of Google’s REST APIs', () => {
  it('opens the open message with the user’s token and the message’s own', () => {
    const platform = createInMemoryPlatform({ fetch: () => ({ status: 200, headers: {}, body: '{"id":"1","payload":{"headers":[{"name":"From","value":"a"},7]}}' }) });
    const message = createGoogleClient(platform).call('gmail.messages.get', input, 'message-token');
    expect(message.headers).toStrictEqual([{ name: 'From', value: 'a' }]);
    expect(platform.waves[0]).toStrictEqual([
      {
        method: 'GET',
        url: 'https://gmail.googleapis.com/gmail/v1/users/me/messages/18c0ffee00000001?format=metadata&metadataHeaders=From&metadataHeaders=To',
        headers: { Accept: 'application/json', Authorization: 'Bearer google-token-of-the-rep', 'X-Goog-Gmail-Access-Token': 'message-token' },
      },
    ]);
  });

  it.each([
    ['a card left open for too long', 403, { message: 'Access denied: : Expired access token.', status: 'PERMISSION_DENIED' }, 'message-expired'],
    ['a scope that was not granted', 403, { message: 'Request had insufficient authentication scopes.', status: 'PERMISSION_DENIED' }, 'google-scope-missing'],
    ['too many requests', 403, { message: 'User Rate Limit Exceeded' }, 'rate-limited'],
    ['a message that is gone', 404, { message: 'Requested entity was not found.' }, 'not-found'],
    ['too many requests, by their own status', 429, {}, 'rate-limited'],
    ['a server in trouble', 503, {}, 'unavailable'],
    ['a bad id', 400, { message: 'Invalid id value' }, 'unexpected-reply'],
  ])('tells apart: %s', (_, status, error, code) => {
    expect(() => failing(status, error).call('gmail.messages.get', input)).toThrow(expect.objectContaining({ code }));
  });

  it.each(['offline', 'timeout'] as const)('says %s when no answer came', (reason) => {
    const fetch = (): never => {
      throw new NoAnswerError(reason, 'no answer');
    };
    expect(() => createGoogleClient(createInMemoryPlatform({ fetch })).call('gmail.messages.get', input)).toThrow(expect.objectContaining({ code: reason }));
  });
});
