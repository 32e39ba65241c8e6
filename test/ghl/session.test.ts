import { createSession, mayUse } from '../../src/ghl/session';
import type { OAuthSession, StoredSession } from '../../src/ghl/stored-session';
import { createPropertyBag } from '../../src/platform/property-bag';
import type { HttpRequest, HttpResponse } from '../../src/platform/platform';
import { NoAnswerError } from '../../src/platform/platform';
import type { InMemorySettings } from '../platform/in-memory-platform';
import { createInMemoryPlatform } from '../platform/in-memory-platform';

const hour = 3_600_000;
const now = Date.UTC(2026, 0, 5, 9);

const anOAuthSession = (overrides: Partial<OAuthSession> = {}): OAuthSession => ({
  kind: 'oauth',
  accessToken: 'access-1',
  refreshToken: 'refresh-1',
  expiresAt: now + hour,
  scopes: ['contacts.readonly'],
  locationId: 'loc1',
  companyId: 'com1',
  generation: 0,
  mayLookUp: true,
  since: now - hour,
  ...overrides,
});

const tokens = (n: number): HttpResponse => ({
  status: 200,
  headers: {},
  body: JSON.stringify({ access_token: `access-${n}`, refresh_token: `refresh-${n}`, expires_in: 86399, userType: 'Location', locationId: 'loc1' }),
});

const refused: HttpResponse = { status: 400, headers: {}, body: JSON.stringify({ error: 'invalid_grant', message: 'Invalid grant: refresh token is invalid' }) };

const signedIn = (stored: StoredSession | null, overrides: Partial<InMemorySettings> = {}) => {
  const platform = createInMemoryPlatform({ now, userProperties: stored ? { session: JSON.stringify(stored) } : {}, ...overrides });
  const properties = createPropertyBag(platform.userProperties);
  const session = createSession({ platform, properties, oauthApp: () => ({ clientId: 'app-1', clientSecret: 's', authorizeUrl: 'https://example.com' }) });
  const saved = () => JSON.parse(platform.userEntries.get('session') ?? 'null') as StoredSession | null;
  return { platform, session, saved };
};

const answering = (answer: (request: HttpRequest) => HttpResponse) => {
  const sent: HttpRequest[] = [];
  return { sent, fetch: (request: HttpRequest) => (sent.push(request), answer(request)) };
};

describe('the sign-in session', () => {
  it('uses a private token as it is', () => {
    const { session } = signedIn({ kind: 'private', token: 'pit-1', locationId: 'loc1', deniedScopes: [], mayLookUp: false, since: 0 });
    expect(session.access()).toStrictEqual({ token: 'pit-1', locationId: 'loc1' });
  });

  it('uses an access token while it lasts, without asking anybody', () => {
    const { session, platform } = signedIn(anOAuthSession());
    expect(session.access().token).toBe('access-1');
    expect(platform.waves).toStrictEqual([]);
  });

  it('refreshes two minutes before the token ends, and saves the successor of the refresh token', () => {
    const { sent, fetch } = answering(() => tokens(2));
    const { session, saved } = signedIn(anOAuthSession({ expiresAt: now + 119_000 }), { fetch });
    expect(session.access().token).toBe('access-2');
    expect(sent.map(({ body }) => body)).toStrictEqual([
      'client_id=app-1&client_secret=s&grant_type=refresh_token&refresh_token=refresh-1&user_type=Location',
    ]);
    expect(saved()).toMatchObject({ accessToken: 'access-2', refreshToken: 'refresh-2', generation: 1 });
  });

  it('uses what another execution refreshed in the meantime, since a refresh token works once', () => {
    const { session, platform } = signedIn(anOAuthSession({ expiresAt: now }));
    session.stored();
    platform.userEntries.set('session', JSON.stringify(anOAuthSession({ accessToken: 'access-9', generation: 1 })));
    expect(session.access().token).toBe('access-9');
    expect(platform.waves).toStrictEqual([]);
  });

  it('asks to sign in again when the grant is refused, and forgets the tokens', () => {
    const { session, saved } = signedIn(anOAuthSession({ expiresAt: now }), { fetch: () => refused });
    expect(() => session.access()).toThrow(expect.objectContaining({ code: 'signed-out' }));
    expect(saved()).toStrictEqual({ kind: 'ended', reason: 'refused' });
  });

  it('knows a refresh that a killed run had interrupted', () => {
    const { session, saved } = signedIn(null, {
      fetch: () => refused,
      userProperties: { session: JSON.stringify(anOAuthSession({ expiresAt: now })), 'session.refreshing': '0' },
    });
    expect(() => session.access()).toThrow();
    expect(saved()).toStrictEqual({ kind: 'ended', reason: 'interrupted' });
  });

  it.each([503, 500, 429])('stays signed in when the token endpoint answers %d', (status) => {
    const { session, saved } = signedIn(anOAuthSession({ expiresAt: now }), { fetch: () => ({ status, headers: {}, body: '{}' }) });
    expect(() => session.access()).toThrow(expect.objectContaining({ name: 'GhlError' }));
    expect(saved()).toMatchObject({ kind: 'oauth', refreshToken: 'refresh-1' });
  });

  it('stays signed in when the network is down', () => {
    const fetch = (): never => {
      throw new NoAnswerError('offline', 'DNS error');
    };
    const { session, saved } = signedIn(anOAuthSession({ expiresAt: now }), { fetch });
    expect(() => session.access()).toThrow(expect.objectContaining({ code: 'offline' }));
    expect(saved()).toMatchObject({ refreshToken: 'refresh-1' });
  });

  it('says that it is busy when another execution holds the lock for too long', () => {
    const { session, platform } = signedIn(anOAuthSession({ expiresAt: now }));
    platform.holdLockElsewhere(true);
    expect(() => session.access()).toThrow(expect.objectContaining({ name: 'LockBusyError' }));
  });

  it('keeps the refresh token out of the cache and the log', () => {
    const { session, platform } = signedIn(anOAuthSession({ expiresAt: now }), { fetch: () => tokens(2) });
    session.access();
    expect(JSON.stringify([[...platform.cacheEntries], platform.logged])).not.toMatch(/refresh-|access-/);
  });

  it.each([['nothing', null], ['an agency without a location', 'agency'], ['a session that ended', 'ended']])('is signed out with %s', (_, kind) => {
    const stored = kind === null ? null : ({ kind, accessToken: 'a', expiresAt: now + hour, companyId: 'c', since: 0, reason: 'refused' } as StoredSession);
    expect(() => signedIn(stored).session.access()).toThrow(expect.objectContaining({ code: 'signed-out' }));
  });

  it('takes stored rubbish for signed out', () => {
    const { session } = signedIn(null, { userProperties: { session: '{"kind":' } });
    expect(session.stored()).toBeNull();
  });

  it('knows which scopes it may use', () => {
    expect(mayUse(anOAuthSession(), ['contacts.readonly'])).toBe(true);
    expect(mayUse(anOAuthSession(), ['contacts.write'])).toBe(false);
    expect(mayUse({ kind: 'private', token: 't', locationId: 'l', deniedScopes: ['contacts.write'], mayLookUp: false, since: 0 }, ['contacts.write'])).toBe(false);
    expect(mayUse(null, [])).toBe(false);
  });
});
