import { NetworkError, type HttpRequest, type HttpResponse } from '../../../sandbox/http';
import { aManifest, allScopes, errorOf, evaluate } from './an-add-on';

const answering = (response: Partial<HttpResponse>, seen: HttpRequest[] = []) => ({
  fetch: (request: HttpRequest): HttpResponse => {
    seen.push(request);
    return { status: 200, headers: {}, body: '', ...response };
  },
});

const sent = (parameters: string): HttpRequest => {
  const seen: HttpRequest[] = [];
  evaluate(`UrlFetchApp.fetch('https://api.example.com/a', ${parameters}).getResponseCode()`, answering({}, seen));
  return seen[0]!;
};

describe('a request', () => {
  it('is a GET without a body unless told otherwise', () => {
    expect(sent('{}')).toEqual({ method: 'GET', url: 'https://api.example.com/a', headers: {}, body: '' });
  });

  it('sends text as it is, with its content type and headers', () => {
    expect(sent(`{ method: 'put', contentType: 'application/json', payload: '{"a":1}', headers: { Authorization: 'Bearer x', Version: 3 } }`)).toEqual({
      method: 'PUT',
      url: 'https://api.example.com/a',
      headers: { 'content-type': 'application/json', authorization: 'Bearer x', version: '3' },
      body: '{"a":1}',
    });
  });

  it('sends an object as a form, by POST', () => {
    expect(sent(`{ payload: { code: 'a b', n: 1 } }`)).toEqual({
      method: 'POST',
      url: 'https://api.example.com/a',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'code=a+b&n=1',
    });
  });

  it('sends a blob with its own content type', () => {
    expect(sent(`{ method: 'post', payload: Utilities.newBlob('é', 'text/csv') }`)).toMatchObject({ headers: { 'content-type': 'text/csv' }, body: 'é' });
  });

  it('can be looked at without being sent', () => {
    expect(evaluate(`UrlFetchApp.getRequest('https://api.example.com/', { method: 'post', payload: 'a' })`)).toMatchObject({
      response: { url: 'https://api.example.com/', method: 'post', payload: 'a' },
      waves: 0,
    });
  });
});

describe('an answer', () => {
  it('tells its code, text, headers and signed bytes', () => {
    const call = `(() => { const r = UrlFetchApp.fetch('https://api.example.com/'); return [r.getResponseCode(), r.getContentText(), r.getContentText('ISO-8859-1'),
      r.getHeaders(), r.getAllHeaders()['Retry-After'], r.getContent(), r.getBlob().getContentType()]; })()`;
    const answer = { headers: { 'content-type': 'text/plain', 'retry-after': '2' }, body: 'é' };
    expect(evaluate(call, answering(answer)).response).toEqual([
      200, 'é', 'Ã©', { 'Content-Type': 'text/plain', 'Retry-After': '2' }, '2', [-61, -87], 'text/plain',
    ]);
  });

  it('is an exception from 400 on, unless muted', () => {
    const response = { status: 404, body: 'x'.repeat(150) };
    expect(errorOf(`UrlFetchApp.fetch('https://api.example.com/contacts/1')`, answering(response))).toBe(
      `Exception: Request failed for https://api.example.com returned code 404. Truncated server response: ${'x'.repeat(100)}... (use muteHttpExceptions option to examine full response)`,
    );
    expect(evaluate(`UrlFetchApp.fetch('https://api.example.com/', { muteHttpExceptions: true }).getResponseCode()`, answering(response)).response).toBe(404);
  });

  it.each([
    ['dns', 'DNS error: https://api.example.com/'],
    ['offline', 'Address unavailable: https://api.example.com/'],
  ] as const)('that does not come (%s) is an exception even when muted', (reason, message) => {
    const fetch = () => {
      throw new NetworkError(reason);
    };
    expect(errorOf(`UrlFetchApp.fetch('https://api.example.com/', { muteHttpExceptions: true })`, { fetch })).toBe(`Exception: ${message}`);
  });

  it('that redirects is refused by name unless the script handles it', () => {
    const redirect = answering({ status: 302, headers: { location: 'https://api.example.com/b' } });
    expect(errorOf(`UrlFetchApp.fetch('https://api.example.com/')`, redirect)).toMatch(/^NotEmulated: UrlFetchApp\.fetch following a redirect/);
    expect(evaluate(`UrlFetchApp.fetch('https://api.example.com/', { followRedirects: false }).getHeaders().Location`, redirect).response).toBe(
      'https://api.example.com/b',
    );
  });
});

describe('fetchAll', () => {
  it('answers in the order of its requests', () => {
    const fetch = ({ url }: HttpRequest): HttpResponse => ({ status: 200, headers: {}, body: url.slice(-1) });
    const call = `UrlFetchApp.fetchAll(['https://api.example.com/a', { url: 'https://api.example.com/b', method: 'post' }]).map((r) => r.getContentText())`;
    expect(evaluate(call, { fetch }).response).toEqual(['a', 'b']);
  });

  it('loses every answer when one request fails, although all were sent', () => {
    const seen: string[] = [];
    const fetch = ({ url }: HttpRequest): HttpResponse => {
      seen.push(url);
      if (url.endsWith('a')) throw new NetworkError('offline');
      return { status: 200, headers: {}, body: '' };
    };
    expect(errorOf(`UrlFetchApp.fetchAll(['https://api.example.com/a', 'https://api.example.com/b'])`, { fetch })).toMatch(/Address unavailable/);
    expect(seen).toHaveLength(2);
  });
});

describe('refusals', () => {
  it.each([
    ['UrlFetchApp.fetch(1)', "The parameters (number) don't match the method signature for UrlFetchApp.fetch."],
    ['UrlFetchApp.fetch("")', 'Attribute provided with no value: url'],
    ['UrlFetchApp.fetch("api")', 'Invalid argument: api'],
    ['UrlFetchApp.fetch("https://api.example.com/", { method: "TRACE" })', 'Attribute provided with invalid value: method'],
    ['UrlFetchApp.fetch("https://api.example.com/", { headers: { "Content-Length": "1" } })', 'Attribute provided with invalid value: Header:Content-Length'],
    ['UrlFetchApp.fetch("https://api.example.com/", { headers: { Authorization: null } })', 'Attribute provided with invalid value: Header:null'],
    ['UrlFetchApp.fetch("https://api.example.com/?" + "x".repeat(2100))', 'Limit Exceeded: URLFetch URL Length.'],
    ['UrlFetchApp.fetch("https://api.example.com/", { headers: { A: "x".repeat(9000) } })', 'Limit Exceeded: URLFetch Header Size.'],
    ['UrlFetchApp.fetch("https://api.example.com/", { payload: "x".repeat(51 << 20) })', 'Limit Exceeded: URLFetch POST Size.'],
    ['UrlFetchApp.fetchAll("https://api.example.com/")', "The parameters (String) don't match the method signature for UrlFetchApp.fetchAll."],
  ])('%s', (call, message) => {
    expect(errorOf(call)).toBe(`Exception: ${message}`);
  });

  it('an answer over 50 MB', () => {
    expect(errorOf('UrlFetchApp.fetch("https://api.example.com/")', answering({ body: 'x'.repeat(51 << 20) }))).toBe(
      'Exception: Limit Exceeded: URLFetch Response Size.',
    );
  });

  it('a URL outside the manifest, before anything is sent', () => {
    const seen: HttpRequest[] = [];
    expect(errorOf(`UrlFetchApp.fetchAll(['https://api.example.com/', 'https://api.example.org/'])`, answering({}, seen))).toMatch(
      /^Exception: The URL https:\/\/api\.example\.org\/ is not covered by the urlFetchWhitelist/,
    );
    expect(seen).toEqual([]);
    expect(errorOf(`UrlFetchApp.fetch('https://api.example.org/')`, { manifest: aManifest({ urlFetchWhitelist: undefined }) })).toBeNull();
  });

  it('without the scope that the method needs', () => {
    const scope = 'https://www.googleapis.com/auth/script.external_request';
    expect(errorOf(`UrlFetchApp.fetch('https://api.example.com/')`, { grantedScopes: () => allScopes.filter((one) => one !== scope) })).toBe(
      `Exception: Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: ${scope}`,
    );
  });

  it('a blob inside a form', () => {
    expect(errorOf(`UrlFetchApp.fetch('https://api.example.com/', { payload: { file: Utilities.newBlob('a') } })`)).toMatch(/^NotEmulated: .*multipart/);
  });
});
