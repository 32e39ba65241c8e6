import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { NetworkError } from '../../../sandbox/http';
import { createRealGhl } from '../../../sandbox/real-ghl';
import { createSandbox } from '../../../sandbox/sandbox';

/**
 * A server on loopback that answers with what it was asked. In a thread of its own, since the one who asks stands
 * still until the answer is there.
 */
const program = `
  const { createServer } = require('node:http');
  const { parentPort } = require('node:worker_threads');
  createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk)).on('end', () => {
      const { method, url, headers } = request;
      response.writeHead(url.startsWith('/refused') ? 401 : 200, { 'content-type': 'application/json', 'x-ratelimit-remaining': '99' });
      response.end(JSON.stringify({ method, url, token: headers.authorization, version: headers.version, body }));
    });
  }).listen(0, '127.0.0.1', function () { parentPort.postMessage(this.address().port); });
`;

const withServer = async (test: (origin: string) => void | Promise<void>): Promise<void> => {
  const worker = new Worker(program, { eval: true });
  const [port] = (await once(worker, 'message')) as [number];
  try {
    await test(`http://127.0.0.1:${port}`);
  } finally {
    await worker.terminate();
  }
};

const request = {
  method: 'GET',
  url: 'https://services.leadconnectorhq.com/contacts/c1?x=1',
  headers: { authorization: 'Bearer pit-not-a-real-one', version: '2021-07-28' },
  body: '',
};

describe('With the real GoHighLevel', () => {
  it('requests go out and answers come back as they are', () =>
    withServer((origin) => {
      const ghl = createRealGhl(origin);
      const { status, headers, body } = ghl.handle(request);
      expect([status, headers['x-ratelimit-remaining']]).toEqual([200, '99']);
      expect(JSON.parse(body)).toEqual({
        method: 'GET',
        url: '/contacts/c1?x=1',
        token: 'Bearer pit-not-a-real-one',
        version: '2021-07-28',
        body: '',
      });
      const posted = ghl.handle({ ...request, method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } });
      expect(JSON.parse(posted.body)).toMatchObject({ method: 'POST', body: '{"a":1}' });
      expect(ghl.handle({ ...request, url: 'https://services.leadconnectorhq.com/refused' }).status).toBe(401);
    }));

  it('no connection is what the add-on would see of it', () => {
    expect(() => createRealGhl('http://127.0.0.1:9').handle(request)).toThrow(new NetworkError('offline'));
  });

  it('the add-on signs in with the token that was given, and asks nobody else', () =>
    withServer(async (origin) => {
      const sandbox = await createSandbox({ realGhl: { token: 'pit-not-a-real-one', locationId: 'realLocationId000001', origin } });
      const asked = sandbox.network.log().filter(({ url }) => url.startsWith('https://services.leadconnectorhq.com'));
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.every(({ responseBody }) => JSON.parse(responseBody).token === 'Bearer pit-not-a-real-one')).toBe(true);
      expect(sandbox.runtime.scriptProperties.size).toBe(0);
    }));
});
