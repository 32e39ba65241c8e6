import type { ExecutionWire, PanelWire, StateWire } from '../../../sandbox/page/wire';
import { aServer } from './a-server';
import type { TestServer } from './a-server';

const stateOf = async ({ get }: TestServer): Promise<StateWire> => (await get('/__sandbox/state')).body as StateWire;
const logOf = async ({ get }: TestServer): Promise<readonly ExecutionWire[]> => (await get('/__sandbox/log')).body as readonly ExecutionWire[];

const openAna = async ({ post, holder }: TestServer): Promise<PanelWire> =>
  (await post('/__sandbox/panel/open', { messageId: holder.current().mailbox.findByName('ana-offer').id })).body as PanelWire;

describe('Behind the scenes', () => {
  it('tells what there is to sign in with, and what can fail', async () => {
    const server = await aServer();
    const { credentials, operations, addOn, offline } = await stateOf(server);
    expect(credentials?.token).toMatch(/^pit-/);
    expect(operations).toContain('contacts.get');
    expect(addOn).toMatchObject({ name: 'GoHighLevel in Gmail', composeActions: ['People in this draft'] });
    expect(offline).toBe(false);
  });

  it('lists every run of the add-on with its requests, and no secret', async () => {
    const server = await aServer();
    await openAna(server);
    const log = await logOf(server);
    expect(log.map(({ entry }) => entry)).toEqual(['onCardAction · session.connect', 'onMessageOpen']);
    expect(log[1]?.requests.map(({ status }) => status)).not.toContain(null);
    const { credentials } = await stateOf(server);
    const written = JSON.stringify(log);
    for (const secret of [credentials?.token, credentials?.readOnlyToken, server.holder.current().google.accessToken()])
      expect(written).not.toContain(secret);
    await server.post('/__sandbox/log/clear');
    expect(await logOf(server)).toEqual([]);
  });

  it('moves time forward, never back', async () => {
    const server = await aServer();
    const { now } = await stateOf(server);
    expect((await server.post('/__sandbox/advance', { ms: 60_000 })).body).toMatchObject({ now: now + 60_000 });
    expect((await server.post('/__sandbox/advance', { ms: -1 })).status).toBe(400);
    expect((await server.post('/__sandbox/advance', { ms: 'soon' })).status).toBe(400);
  });

  it.each([
    ['429', 'answer 429'],
    ['timeout', 'no answer'],
    ['truncated', 'a truncated answer'],
  ])('plans %s for an operation, and forgets it again', async (kind, words) => {
    const server = await aServer();
    const { body } = await server.post('/__sandbox/faults', { operation: 'contacts.get', kind, times: 2 });
    expect((body as StateWire).faults).toEqual([{ operation: 'contacts.get', words, times: 2 }]);
    expect((await server.post('/__sandbox/faults/clear')).body).toMatchObject({ faults: [] });
  });

  it.each([
    [{ operation: 'contacts.explode', kind: '500' }, /no operation contacts\.explode/],
    [{ operation: '*', kind: '418' }, /Choose one of 401, 403/],
    [{ operation: '*', kind: '500', times: 0 }, /1 to 100 times/],
  ])('refuses to plan %j', async (fault, words) => {
    const { post } = await aServer();
    const { status, body } = await post('/__sandbox/faults', fault);
    expect(status).toBe(400);
    expect((body as { problem: string }).problem).toMatch(words);
  });

  it('pulls the plug, and puts it back', async () => {
    const server = await aServer();
    await server.post('/__sandbox/offline', { offline: true });
    await openAna(server);
    expect((await logOf(server)).at(-1)?.requests.every(({ status }) => status === null)).toBe(true);
    expect((await server.post('/__sandbox/offline', { offline: false })).body).toMatchObject({ offline: false });
    expect((await openAna(server)).cards.at(-1)?.header?.title).toBe('Ana Ruiz');
  });

  it('lets the open mail’s token expire', async () => {
    const server = await aServer();
    await openAna(server);
    expect((await server.post('/__sandbox/expire', { what: 'message-token' })).status).toBe(200);
    expect((await server.post('/__sandbox/expire', { what: 'access-token' })).status).toBe(200);
    expect((await server.post('/__sandbox/expire', { what: 'patience' })).body).toEqual({ problem: 'What can expire: message-token, access-token.' });
  });

  it('signs out and in by the add-on’s own means', async () => {
    const server = await aServer();
    const out = (await server.post('/__sandbox/sign-out')).body as PanelWire;
    expect(JSON.stringify(out.cards)).toContain('Sign in');
    await server.post('/__sandbox/sign-in');
    expect((await openAna(server)).cards.at(-1)?.header?.title).toBe('Ana Ruiz');
  });

  it('keeps a snapshot and goes back to it', async () => {
    const server = await aServer();
    const { body } = await server.get('/__sandbox/snapshot');
    await server.post('/__sandbox/sign-out');
    await server.post('/__sandbox/restore', body);
    expect((await openAna(server)).cards.at(-1)?.header?.title).toBe('Ana Ruiz');
  });

  it('takes the same requests as every server of the sandbox', async () => {
    const server = await aServer();
    const send = async (method: string, path: string, body?: string) => {
      const response = await server.request(`/__sandbox${path}`, { method, headers: { 'content-type': 'application/json' }, ...(body !== undefined && { body }) });
      return { status: response.status, text: await response.text() };
    };
    const { text: snapshot } = await send('GET', '/snapshot');
    await server.post('/__sandbox/sign-out');
    expect((await send('PUT', '/snapshot', snapshot)).status).toBe(200);
    expect((await openAna(server)).cards.at(-1)?.header?.title).toBe('Ana Ruiz');
    expect((await send('PUT', '/snapshot', '{}')).status).toBe(400);

    const planned = { operation: 'contacts.get', fault: { status: 429 }, times: 1 };
    await server.post('/__sandbox/faults', { operation: 'contacts.get', kind: '429' });
    expect(JSON.parse((await send('GET', '/faults')).text)).toEqual({ faults: [planned] });
    expect(JSON.parse((await send('DELETE', '/faults')).text)).toMatchObject({ faults: [] });
  });

  it('runs the add-on’s triggers when time moves, and writes them down', async () => {
    const bundle = `function onCardAction() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); return CardService.newActionResponseBuilder().setStateChanged(true).build(); }
      function tick() { console.log('tock'); }`;
    const server = await aServer({ bundle, manifest: { oauthScopes: ['https://www.googleapis.com/auth/script.scriptapp'] } });
    await server.post('/__sandbox/advance', { ms: 2 * 3_600_000 });
    expect((await logOf(server)).slice(-2)).toMatchObject([{ entry: 'tick · trigger', logs: ['tock'] }, { entry: 'tick · trigger', error: null }]);
  });

  it('refuses what is no snapshot, and keeps what it has', async () => {
    const server = await aServer();
    expect((await server.post('/__sandbox/restore', { snapshot: 'nonsense' })).status).toBe(400);
    expect((await openAna(server)).cards.at(-1)?.header?.title).toBe('Ana Ruiz');
  });

  it('starts afresh', async () => {
    const server = await aServer();
    await server.post('/__sandbox/advance', { ms: 5000 });
    const before = (await stateOf(server)).now;
    await server.post('/__sandbox/reset');
    expect((await stateOf(server)).now).toBe(before - 5000);
  });
});
