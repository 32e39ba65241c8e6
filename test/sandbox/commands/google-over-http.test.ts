import { owner } from '../../../sandbox/cast';
import { controlledGoogle } from '../../../sandbox/commands/google';
import { createHttpApp } from '../../../sandbox/commands/http-server';
import { openMailbox } from '../../../sandbox/commands/open-mailbox';
import type { DataSet } from '../../../sandbox/ghl/data/data-sets';
import { googleOriginOf } from '../../../sandbox/google/apis';
import { createGoogle } from '../../../sandbox/google/google';
import { everyScope } from '../../conformance/google/a-google-over-http';
import { createWorld } from '../../../sandbox/world';
import { served } from './a-service';
import type { Answer, Ask } from './a-service';

const start = Date.parse('2026-11-24T15:00:00Z');

const withGoogle = async (data: DataSet, test: (ask: Ask, gmail: (path: string) => Promise<Answer>, url: string, token: string) => Promise<void>): Promise<void> => {
  const world = createWorld({ now: start, seed: 1 });
  const mailbox = await openMailbox(world, data);
  const google = createGoogle({ world, mailbox, user: owner, grantedScopes: () => everyScope, data });
  const app = createHttpApp({ server: google, originOf: googleOriginOf, controlled: controlledGoogle(world, google) });
  const headers = { authorization: `Bearer ${google.accessToken()}` };
  await served(app, (ask, url) => test(ask, (path) => ask('GET', `/gmail/v1/users/me/${path}`, { headers }), url, google.accessToken()));
};

describe('Google over HTTP', () => {
  it('answers at the paths of production', () =>
    withGoogle('small-agency', async (ask, gmail) => {
      expect(await gmail('profile')).toMatchObject({ status: 200, body: { emailAddress: owner.email, messagesTotal: 55 } });
      expect(await gmail('messages/0')).toMatchObject({ status: 404, body: { error: { status: 'NOT_FOUND' } } });
      expect(await ask('GET', '/gmail/v1/users/me/profile')).toMatchObject({ status: 401, body: { error: { status: 'UNAUTHENTICATED' } } });
    }));

  it('says by name what it does not emulate', () =>
    withGoogle('empty', async (ask, gmail) => {
      expect(await gmail('profile')).toMatchObject({ status: 200, body: { messagesTotal: 0 } });
      expect(await ask('GET', '/gmail/v1/users/me/settings/filters')).toMatchObject({
        status: 501,
        body: { error: { message: 'The sandbox does not emulate GET https://gmail.googleapis.com/gmail/v1/users/me/settings/filters.' } },
      });
    }));

  it('has the same controls as GoHighLevel', () =>
    withGoogle('empty', async (ask, gmail, url) => {
      const plan = (kind: string, operation = 'gmail.users.getProfile') => ask('POST', '/__sandbox/faults', { body: { operation, kind, times: 2 } });
      const planned = { status: 200, body: { faults: [{ operation: 'gmail.users.getProfile', fault: { status: 503 }, times: 2 }] } };
      expect(await plan('503')).toEqual(planned);
      const { body: snapshot } = await ask('GET', '/__sandbox/snapshot');
      expect([(await gmail('profile')).status, (await gmail('profile')).status, (await gmail('profile')).status]).toEqual([503, 503, 200]);

      expect((await ask('PUT', '/__sandbox/snapshot', { body: '{}' })).status).toBe(400);
      expect(await ask('PUT', '/__sandbox/snapshot', { body: snapshot })).toEqual({ status: 200, body: { now: start } });
      expect(await ask('GET', '/__sandbox/faults')).toEqual(planned);
      expect(await ask('POST', '/__sandbox/advance', { body: { ms: 5 } })).toEqual({ status: 200, body: { now: start + 5 } });
      expect(await ask('POST', '/__sandbox/reset')).toEqual({ status: 200, body: { now: start } });
      expect(await ask('GET', '/__sandbox/faults')).toEqual({ status: 200, body: { faults: [] } });

      await plan('offline');
      await expect(fetch(`${url}/gmail/v1/users/me/profile`)).rejects.toThrow('fetch failed');
      expect(await ask('DELETE', '/__sandbox/faults')).toEqual({ status: 200, body: { faults: [] } });
      expect(await plan('earthquake')).toMatchObject({ status: 400, body: { problem: expect.stringMatching(/^Nothing goes wrong in that way/) } });
      expect(await plan('503', 'gmail.send')).toMatchObject({ status: 400, body: { problem: expect.stringMatching(/^There is no method gmail.send/) } });
    }));

  it('serves every API at its own path, and goes back to how it was', () =>
    withGoogle('small-agency', async (ask, gmail, _, token) => {
      const headers = { authorization: `Bearer ${token}` };
      const paths = ['/tasks/v1/users/@me/lists', '/v1/people/me/connections?personFields=names', '/calendar/v3/users/me/calendarList', '/drive/v3/files', '/oauth2/v2/userinfo', '/v1/userinfo'];
      const asked = await Promise.all(paths.map((path) => ask('GET', path, { headers })));
      expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);

      await ask('POST', '/gmail/v1/users/me/labels', { headers, body: { name: 'Hot' } });
      const uploaded = await ask('POST', '/upload/gmail/v1/users/me/messages/send?uploadType=media', {
        headers: { ...headers, 'content-type': 'message/rfc822' },
        body: 'To: ana@x.example\r\n\r\nHello',
      });
      expect(uploaded).toMatchObject({ status: 200, body: { labelIds: ['SENT'] } });
      expect(await gmail('profile')).toMatchObject({ body: { messagesTotal: 56 } });
      await ask('POST', '/__sandbox/reset');
      expect(await gmail('profile')).toMatchObject({ body: { messagesTotal: 55 } });
      expect((await gmail('labels/Label_1')).status).toBe(404);
    }));
});
