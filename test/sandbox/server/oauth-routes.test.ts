import { aServer } from './a-server';
import type { TestServer } from './a-server';

const callback = 'https://script.google.com/macros/d/sandbox-script/usercallback';

const consent = ({ holder }: TestServer, changes: Readonly<Record<string, string>> = {}): string =>
  new URLSearchParams({
    client_id: holder.current().ghl.credentials.clientId,
    redirect_uri: callback,
    scope: 'contacts.readonly contacts.write',
    state: 'state-of-the-add-on',
    ...changes,
  }).toString();

const decide = (server: TestServer, decision: string, as: string): Promise<Response> =>
  server.request('/consent', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://127.0.0.1:8787' },
    body: `${consent(server)}&decision=${decision}&as=${as}`,
  });

describe('The stand-in for GoHighLevel’s consent page', () => {
  it('offers every location, and the agency', async () => {
    const server = await aServer();
    const page = await (await server.request(`/consent?${consent(server)}`)).text();
    for (const { name } of server.holder.current().ghl.records.locations()) expect(page).toContain(name);
    expect(page).toContain('The whole agency');
    expect(page).toContain('It asks for 2 permissions');
  });

  it.each([
    [{ client_id: 'nobody' }, 'No app has the client id nobody.'],
    [{ redirect_uri: 'https://example.com/' }, 'The redirect URI https://example.com/ is not the one that is registered'],
    [{ client_id: '"><script>alert(1)</script>' }, '&quot;&gt;&lt;script&gt;alert(1)'],
  ])('refuses %j as GoHighLevel would', async (changes, words) => {
    const server = await aServer();
    const response = await server.request(`/consent?${consent(server, changes)}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(words);
  });

  it('sends the browser back with a code, or with a refusal', async () => {
    const server = await aServer();
    const allowed = await decide(server, 'allow', `location:${server.holder.current().ghl.credentials.locationId}`);
    expect(allowed.status).toBe(303);
    expect(allowed.headers.get('location')).toMatch(/^\/macros\/d\/sandbox-script\/usercallback\?code=\w+&state=state-of-the-add-on$/);
    const denied = await decide(server, 'deny', 'company');
    expect(denied.headers.get('location')).toBe('/macros/d/sandbox-script/usercallback?error=access_denied&state=state-of-the-add-on');
  });

  it('shows Google’s refusal of a state token that Google did not make', async () => {
    const { request } = await aServer();
    const page = await (await request('/macros/d/sandbox-script/usercallback?code=1&state=made-up')).text();
    expect(page).toContain('The state token is invalid or has expired.');
  });
});
