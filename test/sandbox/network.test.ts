import { NetworkError, type HttpRequest, type HttpServer } from '../../sandbox/http';
import { createNetwork, type Exchange } from '../../sandbox/network';
import { createWorld } from '../../sandbox/world';

const now = Date.parse('2026-01-05T09:00:00Z');
const echo: HttpServer = { handle: ({ body }) => ({ status: 200, headers: {}, body: `echo ${body}` }) };
const aRequest = (overrides: Partial<HttpRequest> = {}): HttpRequest => ({ method: 'GET', url: 'https://api.example.com/a?b=1', headers: {}, body: '', ...overrides });
const aNetwork = (onExchange?: (exchange: Exchange) => void) =>
  createNetwork({ routes: { 'https://api.example.com': echo, 'https://other.example.com:8443': echo }, world: createWorld({ now, seed: 1 }), ...(onExchange ? { onExchange } : {}) });

const failure = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof NetworkError ? error.reason : 'other';
  }
};

it('sends a request to the server of its origin, port included', () => {
  const network = aNetwork();
  expect(network.fetch(aRequest({ method: 'POST', body: 'hi' })).body).toBe('echo hi');
  expect(network.fetch(aRequest({ url: 'https://other.example.com:8443/' })).status).toBe(200);
});

it.each(['https://nowhere.example.com/', 'http://api.example.com/', 'https://other.example.com/'])('knows nobody at %s', (url) => {
  expect(failure(() => aNetwork().fetch(aRequest({ url })))).toBe('dns');
});

it('answers nobody while it is offline', () => {
  const network = aNetwork();
  network.setOffline(true);
  expect([network.isOffline(), failure(() => network.fetch(aRequest()))]).toEqual([true, 'offline']);
  network.setOffline(false);
  expect(network.fetch(aRequest()).status).toBe(200);
});

it('fails the next requests to one host, as often as told', () => {
  const network = aNetwork();
  network.faults.next('api.example.com', 'timeout', 2);
  network.faults.next('api.example.com', 'dns');
  const attempts = Array.from({ length: 4 }, () => failure(() => network.fetch(aRequest())));
  expect(attempts).toEqual(['timeout', 'timeout', 'dns', 'none']);
  network.faults.next('api.example.com', 'timeout');
  expect(network.fetch(aRequest({ url: 'https://other.example.com:8443/' })).status).toBe(200);
  network.faults.clear();
  expect(network.fetch(aRequest()).status).toBe(200);
});

it('keeps a log without secrets, and tells whoever listens', () => {
  const heard: Exchange[] = [];
  const network = aNetwork((exchange) => heard.push(exchange));
  const headers = { authorization: 'Bearer fake-secret', 'x-goog-gmail-access-token': 'fake-secret', version: 'v3' };
  network.fetch(aRequest({ method: 'POST', body: 'hi', headers }));
  network.setOffline(true);
  failure(() => network.fetch(aRequest()));
  expect(network.log()).toEqual([
    {
      at: now, method: 'POST', url: 'https://api.example.com/a?b=1',
      requestHeaders: { authorization: 'Bearer …', 'x-goog-gmail-access-token': '…', version: 'v3' },
      requestBody: 'hi', status: 200, responseBody: 'echo hi',
    },
    { at: now, method: 'GET', url: 'https://api.example.com/a?b=1', requestHeaders: {}, requestBody: '', status: null, responseBody: 'offline' },
  ]);
  expect(heard).toEqual(network.log());
  network.clearLog();
  expect(network.log()).toEqual([]);
});

it('remembers the last 500 exchanges', () => {
  const network = aNetwork();
  for (let count = 0; count < 510; count += 1) network.fetch(aRequest({ body: String(count) }));
  expect([network.log().length, network.log()[0]?.requestBody]).toEqual([500, '10']);
});

it('passes on a fault of a server as it is', () => {
  const broken: HttpServer = {
    handle: () => {
      throw new RangeError('bug');
    },
  };
  const network = createNetwork({ routes: { 'https://api.example.com': broken }, world: createWorld({ now, seed: 1 }) });
  expect(() => network.fetch(aRequest())).toThrow(RangeError);
});
