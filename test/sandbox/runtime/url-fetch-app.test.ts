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

  it('sends signed bytes as they are', () => {
    expect(sent(`{ method: 'post', contentType: 'image/png', payload: [-119, 80] }`)).toMatchObject({
      headers: { 'content-type': 'image/png' },
      bytes: Buffer.from([0x89, 0x50]),
    });
  });

  it('sends an object with a blob in it in parts', () => {
    const { headers, body } = sent(`{ payload: { note: 'Grüße', file: Utilities.newBlob('a,b', 'text/csv', 'list "1".csv') } }`);
    const boundary = headers['content-type']!.replace('multipart/form-data; boundary=', '');
    expect(body.split(boundary)).toEqual([
      '--',
      '\r\nContent-Disposition: form-data; name="note"\r\n\r\nGrüße\r\n--',
      '\r\nContent-Disposition: form-data; name="file"; filename="list %221%22.csv"\r\nContent-Type: text/csv\r\n\r\na,b\r\n--',
      '--\r\n',
    ]);
  });

  it.each([
    [`'https://api.example.com/a b?c=ü|d'`, '{}', 'https://api.example.com/a%20b?c=%C3%BC%7Cd'],
    [`'https://api.example.com/100%25/\ud800'`, '{}', 'https://api.example.com/100%25/%EF%BF%BD'],
  ])('escapes what may not stand in the address %s', (url, parameters, address) => {
    const seen: HttpRequest[] = [];
    evaluate(`UrlFetchApp.fetch(${url}, ${parameters}).getResponseCode()`, answering({}, seen));
    expect(seen[0]?.url).toBe(address);
  });

  it('refuses such an address when it is told not to escape', () => {
    expect(errorOf(`UrlFetchApp.fetch('https://api.example.com/a b', { escaping: false })`)).toBe('Exception: Invalid argument: https://api.example.com/a b');
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

  it('gives bytes that are no text, and a blob with its name and type', () => {
    const call = `(() => { const r = UrlFetchApp.fetch('https://api.example.com/files/logo.png'); const b = r.getBlob();
      return [r.getContent(), b.getBytes(), b.getContentType(), b.getName(), r.getAs('image/png').getBytes()]; })()`;
    const answer = { headers: { 'content-type': 'image/png; q=1' }, body: '', bytes: Buffer.from([0x89, 0x50]) };
    expect(evaluate(call, answering(answer)).response).toEqual([[-119, 80], [-119, 80], 'image/png', 'logo.png', [-119, 80]]);
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
});

describe('a redirect', () => {
  /** Answers with these statuses and locations, one after the other, and then with 200. */
  const leading = (...steps: readonly (readonly [status: number, location: string])[]) => {
    const seen: HttpRequest[] = [];
    return {
      seen,
      fetch: (request: HttpRequest): HttpResponse => {
        const step = steps[seen.push(request) - 1];
        return step ? { status: step[0], headers: { location: step[1] }, body: '' } : { status: 200, headers: {}, body: 'there' };
      },
    };
  };
  const post = `UrlFetchApp.fetch('https://api.example.com/a', { method: 'post', contentType: 'application/json', payload: '{}', headers: { Version: '1' } })`;

  it.each([
    [301, 'GET', ''],
    [302, 'GET', ''],
    [303, 'GET', ''],
    [307, 'POST', '{}'],
    [308, 'POST', '{}'],
  ])('of %i makes of a POST a %s', (status, method, body) => {
    const { seen, fetch } = leading([status, 'https://api.example.com/b']);
    expect(evaluate(`${post}.getContentText()`, { fetch })).toMatchObject({ response: 'there', waves: 1, http: [{ status }, { status: 200 }] });
    expect(seen[1]).toMatchObject({ method, url: 'https://api.example.com/b', body, headers: { version: '1' } });
  });

  it('may name its place from where it stands', () => {
    const { seen, fetch } = leading([302, '../c?d=1'], [302, '//www.example.org/']);
    expect(evaluate(`UrlFetchApp.fetch('https://api.example.com/a/b')`, { fetch }).http.map(({ url }) => url)).toEqual([
      'https://api.example.com/a/b', 'https://api.example.com/c?d=1', 'https://www.example.org/',
    ]);
    expect(seen).toHaveLength(3);
  });

  it('is followed ten times and no more', () => {
    const around = (times: number) => leading(...Array.from({ length: times }, () => [302, 'https://api.example.com/a'] as const));
    expect(evaluate(`UrlFetchApp.fetch('https://api.example.com/a').getContentText()`, { fetch: around(10).fetch }).response).toBe('there');
    expect(errorOf(`UrlFetchApp.fetch('https://api.example.com/a')`, { fetch: around(11).fetch })).toBe('Exception: Too many redirects: https://api.example.com/a');
  });

  it('is an answer like any other when the script says so', () => {
    const { seen, fetch } = leading([302, 'https://api.example.com/b']);
    const call = `UrlFetchApp.fetch('https://api.example.com/', { followRedirects: false })`;
    expect(evaluate(`[${call}.getResponseCode(), ${call}.getContentText()]`, { fetch }).response).toEqual([302, 'there']);
    expect(seen).toHaveLength(2);
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
});
