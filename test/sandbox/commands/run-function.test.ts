import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { runFunction } from '../../../sandbox/commands/run-function';
import type { Report, RunOptions } from '../../../sandbox/commands/run-function';
import { UsageError } from '../../../sandbox/usage-error';
import { inFolder, jsonLines } from './a-service';

const scopes = ['script.external_request', 'script.locale', 'gmail.addons.current.message.readonly'].map((name) => `https://www.googleapis.com/auth/${name}`);

const manifest = { timeZone: 'Etc/UTC', oauthScopes: scopes, addOns: { common: { useLocaleFromApp: true } } };

const options = (source: string, more: Partial<RunOptions> = {}): RunOptions => ({
  source,
  manifest,
  functionName: 'go',
  deployment: 'add-on',
  event: null,
  budget: undefined,
  message: undefined,
  data: 'small-agency',
  latencies: { ghl: 0, gmail: 0, props: 0, cache: 0 },
  props: { user: {}, script: {} },
  routes: {},
  record: undefined,
  ...more,
});

const run = async (source: string, more?: Partial<RunOptions>): Promise<Report> => (await runFunction(options(source, more))).report;

/** What the expression answers, of an event `e`. */
const answer = async (expression: string, more?: Partial<RunOptions>): Promise<unknown> =>
  (await run(`function go(e) { return ${expression}; }`, more)).response;

describe('Running one function', () => {
  it('tells all that came of it', async () => {
    const source = `
      function go(e) {
        const properties = PropertiesService.getUserProperties();
        properties.setProperty('count', String(Number(properties.getProperty('count')) + 1));
        CacheService.getUserCache().put('a', 'b');
        const status = UrlFetchApp.fetch('https://services.leadconnectorhq.com/no-such-path', { muteHttpExceptions: true }).getResponseCode();
        console.log('seen');
        return CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle('Said ' + status)).build();
      }`;
    const { report, logs } = await runFunction(
      options(source, { props: { user: { count: '4' }, script: { kept: 'yes' } }, latencies: { ghl: 200, gmail: 100, props: 80, cache: 30 } }),
    );
    const response = { action: { navigations: [{ pushCard: { header: { title: 'Said 404' }, sections: [] } }] } };
    expect(report).toEqual({
      ok: true,
      response,
      notEmulated: [],
      error: null,
      virtualMs: 390,
      wallMs: expect.any(Number),
      waves: 1,
      calls: [
        { service: 'PropertiesService', method: 'getProperty', ms: 80 },
        { service: 'PropertiesService', method: 'setProperty', ms: 80 },
        { service: 'CacheService', method: 'put', ms: 30 },
        { service: 'UrlFetchApp', method: 'fetch', ms: 200 },
      ],
      http: [{ method: 'GET', url: 'https://services.leadconnectorhq.com/no-such-path', status: 404, ms: 200 }],
      cardBytes: JSON.stringify(response).length,
      props: { user: { count: '5' }, script: { kept: 'yes' } },
    });
    expect(logs).toEqual(['seen']);
  });

  it('tells of a failure, of what is not emulated, and of a script that does not compile', async () => {
    const failed = { ok: false, response: null, cardBytes: 0 };
    expect(await run('function go() { throw new Error("no luck"); }')).toMatchObject({ ...failed, error: 'Error: no luck' });
    expect(await run('function go() { SpreadsheetApp.getActive(); }')).toMatchObject({ ...failed, notEmulated: ['SpreadsheetApp.getActive'] });
    expect(await run('function go( {')).toMatchObject({ ...failed, error: expect.stringMatching(/^SyntaxError: /) });
    expect(await run('function went() {}')).toMatchObject({ ...failed, error: 'ReferenceError: Script function not found: go' });
  });

  it('gives the event that Gmail would send, with a message open when one is named', async () => {
    expect(await answer('e')).toMatchObject({
      commonEventObject: { hostApp: 'GMAIL', platform: 'WEB', userLocale: 'en', timeZone: { id: 'America/Chicago' } },
    });
    expect(await answer('"gmail" in e')).toBe(false);
    const fetched = `JSON.parse(UrlFetchApp.fetch('https://gmail.googleapis.com/gmail/v1/users/me/messages/' + e.gmail.messageId, {
      headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken(), 'X-Goog-Gmail-Access-Token': e.gmail.accessToken },
    }).getContentText())`;
    const { id, snippet } = (await answer(fetched, { message: 'priya-invite' })) as { id: string; snippet: string };
    expect(await answer(fetched, { message: id })).toMatchObject({ id, snippet });
  });

  it('gives the event that was given, and fills up that of an open message with it', async () => {
    const event = { commonEventObject: { parameters: { action: 'save' } }, custom: 1 };
    expect(await answer('e', { event })).toEqual(event);
    expect(await answer('e', { event, message: 'ana-offer' })).toMatchObject({
      commonEventObject: { hostApp: 'GMAIL', parameters: { action: 'save' } },
      custom: 1,
      gmail: { messageId: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
  });

  it('says which messages there are', async () => {
    const unknown = run('function go() {}', { message: 'nobody' });
    await expect(unknown).rejects.toThrow(UsageError);
    await expect(unknown).rejects.toThrow(/^The mailbox has no message with the id or name "nobody"\. Its names: ana-offer, /);
  });

  it('runs as an add-on, or as the editor does, which may make triggers of minutes', async () => {
    const often = "function go() { ScriptApp.newTrigger('go').timeBased().everyMinutes(1).create(); return 1; }";
    const mayMake = { ...manifest, oauthScopes: [...scopes, 'https://www.googleapis.com/auth/script.scriptapp'] };
    expect((await run(often, { manifest: mayMake })).error).toBe('Exception: The recurrence interval for an Add-on trigger must be at least one hour.');
    expect((await run(often, { manifest: mayMake, deployment: 'script' })).response).toBe(1);
  });

  it('is the same every time', async () => {
    const source = 'function go(e) { return [e, Date.now(), Math.random(), Utilities.getUuid()]; }';
    const once = await run(source, { message: 'ana-offer' });
    expect(await run(source, { message: 'ana-offer' })).toEqual({ ...once, wallMs: expect.any(Number) });
  });
});

/** On loopback, in a thread of its own, since the one who asks stands still until the answer is there. */
const program = `
  const { createServer } = require('node:http');
  const { parentPort } = require('node:worker_threads');
  createServer(({ method, url }, response) => response.end(method + ' ' + url)).listen(0, '127.0.0.1', function () {
    parentPort.postMessage(this.address().port);
  });
`;

describe('Running one function with routes', () => {
  it('sends an origin to a server on this machine, records it, and finds no other host', () =>
    inFolder({}, async (path) => {
      const server = new Worker(program, { eval: true });
      const [port] = (await once(server, 'message')) as [number];
      try {
        const source = `function go() { return UrlFetchApp.fetch('https://api.example.com/things?x=1').getContentText(); }`;
        const routes = { 'https://api.example.com': `http://127.0.0.1:${port}/base` };
        expect(await run(source, { routes, record: path('r.jsonl') })).toMatchObject({ ok: true, response: 'GET /base/things?x=1' });
        expect(jsonLines(path('r.jsonl'))).toEqual([
          { method: 'GET', url: 'https://api.example.com/things?x=1', requestHeaders: {}, requestBody: '', status: 200, responseBody: 'GET /base/things?x=1' },
        ]);
        expect((await run(source)).error).toBe('Exception: DNS error: https://api.example.com/things?x=1');
      } finally {
        await server.terminate();
      }
    }));
});
