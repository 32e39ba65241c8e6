import { aServer } from './a-server';

const post = (headers: Record<string, string>): RequestInit => ({ method: 'POST', headers, body: '{"ms":1000}' });

describe('Who may drive the sandbox', () => {
  it('is its own page', async () => {
    const { request } = await aServer();
    const json = { 'content-type': 'application/json', origin: 'http://127.0.0.1:8787' };
    expect((await request('/__sandbox/advance', post(json))).status).toBe(200);
  });

  it('is nobody under another name than this machine’s, so that no name can be pointed at it', async () => {
    const { request } = await aServer();
    const response = await request('/__sandbox/state', { headers: { host: 'sandbox.example.com' } });
    expect(response.status).toBe(421);
    expect(await response.json()).toEqual({ problem: 'The sandbox answers under 127.0.0.1 and localhost only, not under sandbox.example.com.' });
  });

  it.each(['localhost:8787', '127.0.0.1', '[::1]:8787'])('may call it %s', async (host) => {
    const { request } = await aServer();
    expect((await request('/__sandbox/state', { headers: { host } })).status).toBe(200);
  });

  it('is no other website, whatever it sends', async () => {
    const { request, holder } = await aServer();
    const before = holder.current().world.clock.now();
    const foreign = { 'content-type': 'application/json', origin: 'https://example.com' };
    expect((await request('/__sandbox/advance', post(foreign))).status).toBe(403);
    expect((await request('/__sandbox/advance', post({ 'content-type': 'text/plain' }))).status).toBe(415);
    expect((await request('/__sandbox/advance', post({}))).status).toBe(415);
    expect((await request('/consent', { method: 'POST', headers: { origin: 'https://example.com' } })).status).toBe(403);
    expect(holder.current().world.clock.now()).toBe(before);
  });

  it('loads nothing from elsewhere, and tells a frame’s mail to do the same', async () => {
    const { request, holder } = await aServer();
    const page = await request('/');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const { id } = holder.current().mailbox.findByName('html-only');
    const frame = await request(`/__sandbox/mail/messages/${id}/frame`);
    expect(frame.headers.get('content-security-policy')).toBe(
      "sandbox allow-same-origin; default-src 'none'; img-src data:; style-src 'unsafe-inline'",
    );
    expect(await frame.text()).toContain('Doors &amp; windows');
  });
});
