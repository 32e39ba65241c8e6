import { aServer } from './a-server';

const bundle = `
  function doGet(e) { return HtmlService.createHtmlOutput('<p>Hello "' + e.parameter.who + '"</p>').setTitle('Hello'); }
  function add(a, b) { return a === null ? null : a + b; }
  function fail() { throw new Error('it failed'); }`;

describe('The script opened as a web app', () => {
  it('shows the page in a frame that has no origin', async () => {
    const server = await aServer({ bundle, signedIn: false });
    const response = await server.request('/macros/s/own/exec?who=me');
    const page = await response.text();
    expect(page).toContain('<title>Hello</title>');
    expect(page).toContain('sandbox="allow-scripts allow-forms allow-modals allow-popups" srcdoc="');
    expect(page).toContain('&lt;p&gt;Hello &quot;me&quot;&lt;/p&gt;');
    expect(page).not.toContain('allow-same-origin');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });

  it('answers what the page calls, and says what went wrong', async () => {
    const { post } = await aServer({ bundle, signedIn: false });
    const calls = (functionName: unknown, args: unknown) => post('/__sandbox/web-app/call', { functionName, args });
    expect(await calls('add', [1, 2])).toEqual({ status: 200, body: { value: 3, error: null } });
    expect(await calls('add', [null, 2])).toEqual({ status: 200, body: { value: null, error: null } });
    expect((await calls('fail', [])).body).toEqual({ value: null, error: 'Error: it failed' });
    expect((await calls({ a: 1 }, 'x')).body).toMatchObject({ value: null, error: expect.stringMatching(/Script function not found/) as unknown });
  });

  it('takes no calls of other websites', async () => {
    const { request } = await aServer({ bundle, signedIn: false });
    const from = (headers: Readonly<Record<string, string>>) => request('/__sandbox/web-app/call', { method: 'POST', headers, body: '{"functionName":"add","args":[1,2]}' });
    expect((await from({ 'content-type': 'application/json', origin: 'https://example.com' })).status).toBe(403);
    expect((await from({ 'content-type': 'application/json', origin: 'null' })).status).toBe(403);
    expect((await from({ 'content-type': 'text/plain' })).status).toBe(415);
  });
});
