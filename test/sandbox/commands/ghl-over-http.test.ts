import { controlledGhl } from '../../../sandbox/commands/ghl';
import { createHttpApp } from '../../../sandbox/commands/http-server';
import { openGhl } from '../../../sandbox/commands/open-ghl';
import type { GhlAccess } from '../../../sandbox/commands/open-ghl';
import { recorded } from '../../../sandbox/commands/recorder';
import { createWorld } from '../../../sandbox/world';
import { ghlOrigin } from '../../../src/ghl/calls';
import { inFolder, jsonLines, served } from './a-service';
import type { Answer, Ask } from './a-service';

const start = Date.parse('2026-11-24T15:00:00Z');

interface Asked {
  readonly ask: Ask;
  readonly url: string;
  readonly access: GhlAccess;
  /** The location itself, as a client reads it. */
  readonly location: (token?: string) => Promise<Answer>;
}

const withGhl = (test: (asked: Asked) => Promise<void>, record?: string): Promise<void> => {
  const world = createWorld({ now: start, seed: 1 });
  const { ghl, access } = openGhl(world, 'small-agency');
  const app = createHttpApp({ server: recorded(ghl, record), originOf: () => ghlOrigin, controlled: controlledGhl(world, ghl) });
  return served(app, (ask, url) => {
    const location = (token = access.token): Promise<Answer> =>
      ask('GET', `/locations/${access.locationId}`, { headers: { authorization: `Bearer ${token}`, version: '2021-07-28' } });
    return test({ ask, url, access, location });
  });
};

const renewal = ({ clientId, clientSecret, refreshToken }: GhlAccess) => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ client_id: clientId, client_secret: clientSecret, grant_type: 'refresh_token', refresh_token: refreshToken }).toString(),
});

describe('GoHighLevel over HTTP', () => {
  it('takes the tokens that it has printed', () =>
    withGhl(async ({ ask, access, location }) => {
      expect(await location()).toMatchObject({ status: 200, body: { location: { id: access.locationId, companyId: access.companyId } } });
      expect((await location(access.privateToken)).status).toBe(200);
      const installed = `/oauth/installedLocations?companyId=${access.companyId}&appId=${access.clientId.split('-')[0]}`;
      const company = { headers: { authorization: `Bearer ${access.companyToken}`, version: '2021-07-28' } };
      expect(await ask('GET', installed, company)).toMatchObject({ status: 200, body: { count: 2 } });
      expect(await ask('POST', '/oauth/token', renewal(access))).toMatchObject({
        status: 200,
        body: { userType: 'Location', locationId: access.locationId },
      });
      expect(await ask('POST', '/oauth/token', renewal(access))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    }));

  it('moves its clock, and a reset leads back to where it began', () =>
    withGhl(async ({ ask, access, location }) => {
      await ask('POST', '/oauth/token', renewal(access));
      expect(await ask('POST', '/__sandbox/advance', { body: { ms: 86_400_000 } })).toEqual({ status: 200, body: { now: start + 86_400_000 } });
      expect((await location()).status).toBe(401);
      expect(await ask('POST', '/__sandbox/reset')).toEqual({ status: 200, body: { now: start } });
      expect((await location()).status).toBe(200);
      expect((await ask('POST', '/oauth/token', renewal(access))).status).toBe(200);
      expect(await ask('POST', '/__sandbox/advance', { body: { ms: -1 } })).toMatchObject({ status: 400, body: { problem: expect.stringMatching(/^Time moves forward/) } });
    }));

  it('fails on demand: an answer, silence, or a broken connection', () =>
    withGhl(async ({ ask, url, location }) => {
      const plan = (kind: string) => ask('POST', '/__sandbox/faults', { body: { operation: 'locations.get', kind } });
      expect(await plan('429')).toEqual({
        status: 200,
        body: { faults: [{ operation: 'locations.get', fault: { status: 429 }, times: 1 }] },
      });
      expect((await location()).status).toBe(429);
      expect(await ask('GET', '/__sandbox/faults')).toEqual({ status: 200, body: { faults: [] } });

      await ask('POST', '/__sandbox/faults', { body: { operation: '*', kind: 'timeout' } });
      await expect(fetch(`${url}/contacts/`, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({ name: 'TimeoutError' });

      await plan('500');
      expect(await ask('DELETE', '/__sandbox/faults')).toEqual({ status: 200, body: { faults: [] } });
      expect((await location()).status).toBe(200);
      expect(await plan('earthquake')).toMatchObject({ status: 400, body: { problem: expect.stringMatching(/^Nothing goes wrong in that way/) } });
    }));

  it('goes back to a snapshot, and to nothing else', () =>
    withGhl(async ({ ask, access }) => {
      const headers = { authorization: `Bearer ${access.token}`, version: '2021-07-28', 'content-type': 'application/json' };
      const { body: snapshot } = await ask('GET', '/__sandbox/snapshot');
      const made = await ask('POST', '/contacts/', { headers, body: { locationId: access.locationId, email: 'new@example.org' } });
      const read = async () => (await ask('GET', `/contacts/${made.body.contact.id}`, { headers })).status;
      expect([made.status, await read()]).toEqual([201, 200]);
      for (const body of ['{}', 'no json', '[]', '{"contacts":{"rows":5}}']) {
        const refused = { status: 400, body: { problem: 'This is no snapshot. Send back what GET /__sandbox/snapshot answered.' } };
        expect(await ask('PUT', '/__sandbox/snapshot', { body })).toEqual(refused);
      }
      expect(await ask('PUT', '/__sandbox/snapshot', { body: snapshot })).toEqual({ status: 200, body: { now: start } });
      expect(await read()).toBe(400);
    }));

  it('records what it was asked and answered, but not the controls', () =>
    inFolder({ 'record.jsonl': '{"kept":true}\n' }, async (path) => {
      await withGhl(async ({ ask, location }) => {
        await ask('POST', '/__sandbox/reset');
        await location();
      }, path('record.jsonl'));
      expect(jsonLines(path('record.jsonl'))).toEqual([
        { kept: true },
        {
          method: 'GET',
          url: expect.stringMatching(/^https:\/\/services\.leadconnectorhq\.com\/locations\/\w+$/),
          requestHeaders: expect.objectContaining({ authorization: expect.stringMatching(/^Bearer sandbox-location-/), version: '2021-07-28' }),
          requestBody: '',
          status: 200,
          responseBody: expect.stringMatching(/^\{"location":/),
        },
      ]);
    }));

  it('knows its controls, and its own machine', () =>
    withGhl(async ({ ask }) => {
      expect(await ask('GET', '/__sandbox/explode')).toEqual({ status: 404, body: { problem: 'There is no control GET /__sandbox/explode.' } });
      expect((await ask('POST', '/__sandbox/reset', { headers: { origin: 'https://elsewhere.example' } })).status).toBe(403);
    }));
});
