import { MemorySessionStorage } from '@gohighlevel/api-client';
import { allScopes } from '../../../sandbox/ghl/state/account';
import { refusal, withSdk } from './an-sdk';
import type { OpenSdk } from './an-sdk';

/** A client that knows no token but what is in its storage, as an app that many locations have installed. */
const installed = async ({ client, access, ghl }: OpenSdk) => {
  const sessionStorage = new MemorySessionStorage();
  const sdk = client({ sessionStorage });
  const tokens = ghl.issueTokenPair({ kind: 'location', scopes: allScopes });
  const { locationId, companyId } = access;
  const pair = { access_token: tokens.accessToken, refresh_token: tokens.refreshToken, expires_in: 86_399 };
  await sessionStorage.setSession(locationId, { ...pair, userType: 'Location', locationId, companyId });
  return { sdk, sessionStorage, tokens };
};

describe('the official SDK', () => {
  it('reads a contact with a location’s token', () =>
    withSdk(async ({ sdk, ghl }) => {
      const ana = ghl.records.contacts().find(({ firstName }) => firstName === 'Ana')!;
      const { contact } = await sdk.contacts.getContact({ contactId: ana.id });
      expect(contact).toMatchObject({ id: ana.id, firstName: 'Ana', email: ana.email });
    }));

  it('reads with a private integration’s token as well', () =>
    withSdk(async ({ client, access: { privateToken, locationId } }) => {
      const sdk = client({ privateIntegrationToken: privateToken });
      expect(await sdk.locations.getLocation({ locationId })).toMatchObject({ location: { id: locationId } });
    }));

  it('is told that there is no such contact', () =>
    withSdk(async ({ sdk }) => {
      expect(await refusal(sdk.contacts.getContact({ contactId: 'nobody' }))).toStrictEqual({ status: 400, message: 'Contact not found' });
    }));

  it('is refused what the agency’s token may not do, and what a location’s may not', () =>
    withSdk(async ({ sdk, agency, access: { companyId } }) => {
      const wrongKind = { status: 401, message: 'This authClass type is not allowed to access this scope. Please use another type of token.' };
      expect(await refusal(agency.contacts.getContact({ contactId: 'nobody' }))).toStrictEqual(wrongKind);
      expect(await refusal(sdk.companies.getCompany({ companyId }))).toStrictEqual(wrongKind);
    }));
});

describe('its session storage', () => {
  it('finds the token of the location that is asked for', () =>
    withSdk(async (open) => {
      const { sdk } = await installed(open);
      const { locationId } = open.access;
      expect(await sdk.locations.getLocation({ locationId })).toMatchObject({ location: { id: locationId } });
    }));

  it('renews an expired token on a 401, repeats the call and keeps the new pair', () =>
    withSdk(async (open) => {
      const { sdk, sessionStorage, tokens } = await installed(open);
      const { locationId } = open.access;
      open.ghl.expireAccessTokens();
      expect(await sdk.locations.getLocation({ locationId })).toMatchObject({ location: { id: locationId } });
      const renewed = await sessionStorage.getSession(locationId);
      expect(renewed).toMatchObject({ userType: 'Location', locationId, expires_in: 86_399 });
      expect([renewed?.access_token, renewed?.refresh_token]).not.toContain(tokens.accessToken);
      expect(renewed?.refresh_token).not.toBe(tokens.refreshToken);
    }));

  it('uses a refresh token once for calls that come at the same time', () =>
    withSdk(async (open) => {
      const { sdk } = await installed(open);
      const { locationId } = open.access;
      open.ghl.expireAccessTokens();
      const replies = await Promise.all([1, 2, 3].map(() => sdk.locations.getLocation({ locationId })));
      expect(replies.map(({ location }) => location?.id)).toStrictEqual([locationId, locationId, locationId]);
    }));
});

describe('the token endpoint', () => {
  const refresh = ({ sdk, access: { clientId, clientSecret } }: OpenSdk, refreshToken: string) =>
    sdk.oauth.refreshToken(refreshToken, clientId, clientSecret, 'refresh_token', 'Location');

  it('takes a code for tokens', () =>
    withSdk(async ({ sdk, ghl, access: { clientId, clientSecret, locationId, companyId } }) => {
      const redirectUri = 'https://script.example/usercallback';
      const code = ghl.consent({ clientId, redirectUri, scopes: ['contacts.readonly'], as: 'location' });
      const app = { client_id: clientId, client_secret: clientSecret };
      const wish = { ...app, grant_type: 'authorization_code', code, user_type: 'Location', redirect_uri: redirectUri };
      const tokens = await sdk.oauth.getAccessToken(wish);
      expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 86_399, scope: 'contacts.readonly', locationId, companyId });
      expect(await refusal(sdk.oauth.getAccessToken(wish))).toMatchObject({ status: 400 });
    }));

  it('takes a refresh token once', () =>
    withSdk(async (open) => {
      const renewed = (await refresh(open, open.access.refreshToken)) as { readonly refresh_token: string };
      expect(renewed).toMatchObject({ userType: 'Location', locationId: open.access.locationId });
      expect(await refusal(refresh(open, open.access.refreshToken))).toMatchObject({ status: 400 });
      expect(await refresh(open, renewed.refresh_token)).toMatchObject({ userType: 'Location' });
    }));

  it('exchanges the agency’s token for a location’s', () =>
    withSdk(async ({ agency, client, access: { companyId, locationId } }) => {
      const { access_token } = await agency.oauth.getLocationAccessToken({ companyId, locationId });
      const sdk = client({ locationAccessToken: access_token! });
      expect(await sdk.contacts.getContacts({ locationId, limit: 1 })).toMatchObject({ contacts: [{ locationId }] });
    }));

  it('lists the locations that the app is installed in', () =>
    withSdk(async ({ agency, ghl, access: { companyId, clientId } }) => {
      const { locations, count } = await agency.oauth.getInstalledLocation({ companyId, appId: clientId.split('-')[0]! });
      expect(locations?.map(({ _id }) => _id)).toStrictEqual(ghl.records.locations().map(({ id }) => id));
      expect(count).toBe(2);
    }));
});

describe('its retries after a 429', () => {
  const quick = { maxRetries: 2, baseDelayMs: 1, maxDelayMs: 5 };

  it('wait for the burst to be over', () =>
    withSdk(async ({ client, world, access: { token, locationId } }) => {
      const sdk = client({ locationAccessToken: token, rateLimitRetry: quick });
      const calls = Array.from({ length: 100 }, () => sdk.locations.getLocation({ locationId }));
      await Promise.all(calls);
      // The server's clock stands still: whoever waits for the window has to move it.
      setTimeout(() => world.clock.advance(10_000), 1);
      expect(await sdk.locations.getLocation({ locationId })).toMatchObject({ location: { id: locationId } });
    }));

  it('succeed when the limit was hit once, and give up when it is hit again and again', () =>
    withSdk(async ({ client, ghl, access: { token, locationId } }) => {
      const sdk = client({ locationAccessToken: token, rateLimitRetry: quick });
      ghl.faults.next('locations.get', { status: 429, message: 'Too Many Requests' });
      expect(await sdk.locations.getLocation({ locationId })).toMatchObject({ location: { id: locationId } });
      ghl.faults.next('locations.get', { status: 429, message: 'Too Many Requests' }, 3);
      expect(await refusal(sdk.locations.getLocation({ locationId }))).toStrictEqual({ status: 429, message: 'Too Many Requests' });
    }));
});
