import { openGhl } from './open-ghl';
import type { OpenGhl } from './open-ghl';
import { aTokenRequest, redirectUri } from './sample-inputs';

const refresh = ({ ghl, ask }: OpenGhl, refresh_token: string) => {
  const { clientId, clientSecret } = ghl.credentials;
  return ask('oauth.token', { body: { client_id: clientId, client_secret: clientSecret, grant_type: 'refresh_token', refresh_token } });
};

const invalidGrant = (what: string) => ({ status: 400, body: { error: 'invalid_grant', error_description: `Invalid grant: ${what} is invalid` } });

describe('OAuth', () => {
  it('exchanges a code for tokens that work in the chosen location', () => {
    const open = openGhl();
    const { credentials } = open.ghl;
    const answer = open.ask('oauth.token', { body: aTokenRequest(open) });
    expect(answer.body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 86_399,
      scope: 'contacts.readonly contacts.write',
      userType: 'Location',
      locationId: credentials.locationId,
      companyId: credentials.companyId,
    });
    expect(open.ask('contacts.get', { contactId: open.contactId('Ana') }, { token: answer.body['access_token'] }).status).toBe(200);
  });

  it('takes a code once, within ten minutes, for the same redirect and with the right secret', () => {
    const open = openGhl();
    const body = aTokenRequest(open);
    expect(open.ask('oauth.token', { body: { ...body, client_secret: 'guess' } })).toMatchObject({ status: 400, body: { error: 'invalid_client' } });
    expect(open.ask('oauth.token', { body }).status).toBe(200);
    expect(open.ask('oauth.token', { body })).toMatchObject(invalidGrant('authorization code'));
    const elsewhere = { ...aTokenRequest(open), redirect_uri: 'https://elsewhere.example/' };
    expect(open.ask('oauth.token', { body: elsewhere })).toMatchObject(invalidGrant('redirect_uri'));
    const late = aTokenRequest(open);
    open.world.clock.advance(10 * 60_000);
    expect(open.ask('oauth.token', { body: late })).toMatchObject(invalidGrant('authorization code'));
  });

  it('takes a refresh token once, and its successor once', () => {
    const open = openGhl();
    const first = open.ask('oauth.token', { body: aTokenRequest(open) }).body['refresh_token'];
    const second = refresh(open, first);
    expect(second.status).toBe(200);
    expect(refresh(open, first)).toMatchObject(invalidGrant('refresh token'));
    expect(refresh(open, second.body['refresh_token']).status).toBe(200);
  });

  it('lets an access token expire after a day, or when told to', () => {
    const open = openGhl();
    const { access_token: token, refresh_token } = open.ask('oauth.token', { body: aTokenRequest(open) }).body;
    const read = (with_: string) => open.ask('contacts.get', { contactId: open.contactId('Ana') }, { token: with_ });
    open.world.clock.advance(86_398_999);
    expect(read(token).status).toBe(200);
    open.world.clock.advance(1);
    expect(read(token)).toMatchObject({ status: 401, body: { message: 'Invalid token: access token is invalid' } });

    const next = refresh(open, refresh_token).body;
    open.ghl.expireAccessTokens();
    expect(read(next['access_token']).status).toBe(401);
    expect(refresh(open, next['refresh_token']).status).toBe(200);
    expect(read(open.ghl.credentials.privateToken).status).toBe(200);
  });

  it('forgets every token when they are revoked, and hands out new private ones', () => {
    const open = openGhl();
    const old = open.ghl.credentials.privateToken;
    const { access_token, refresh_token } = open.ask('oauth.token', { body: aTokenRequest(open) }).body;
    open.ghl.revokeTokens();
    const read = (token: string) => open.ask('contacts.get', { contactId: open.contactId('Ana') }, { token });
    expect(read(access_token).body['message']).toBe('Invalid JWT');
    expect(read(old).body['message']).toBe('Invalid Private Integration token');
    expect(refresh(open, refresh_token).status).toBe(400);
    expect(read(open.ghl.credentials.privateToken).status).toBe(200);
  });

  it('lets an agency list its locations and exchange its token for one of theirs', () => {
    const open = openGhl();
    const { companyId, clientId } = open.ghl.credentials;
    const agency = open.ask('oauth.token', { body: aTokenRequest(open, 'company') }).body;
    expect(agency).toMatchObject({ userType: 'Company', companyId });
    expect(agency).not.toHaveProperty('locationId');

    const token = agency['access_token'];
    const installed = open.ask('oauth.installed-locations', { query: { companyId, appId: clientId.split('-')[0]! } }, { token }).body['locations'];
    expect(installed.map(({ name }: { name: string }) => name)).toStrictEqual(['Harbour Homes', 'Harbour Homes Rentals']);

    const locationId = installed[1]._id;
    const location = open.ask('oauth.location-token', { body: { companyId, locationId } }, { token }).body;
    expect(location).toMatchObject({ userType: 'Location', locationId, companyId });
    const found = open.ask('contacts.lookup', { query: { phone: '+12025550101' } }, { token: location['access_token'], locationId });
    expect(found.body['contacts']).toStrictEqual([]);
    expect(refresh(open, location['refresh_token']).body['locationId']).toBe(locationId);
    expect(open.ask('oauth.location-token', { body: { companyId, locationId: 'elsewhere' } }, { token }).status).toBe(400);
  });

  it('asks for what the kind of grant needs', () => {
    const open = openGhl();
    const body = aTokenRequest(open);
    const withoutCode = open.ask('oauth.token', { body: { ...body, code: undefined } });
    expect(withoutCode).toMatchObject({ status: 400, body: { error_description: 'Missing parameter: `code`' } });
    expect(open.ask('oauth.token', { body: { ...body, grant_type: 'password' } }).status).toBe(422);
  });

  it('has no consent page for an app or a location that it does not know', () => {
    const { ghl } = openGhl();
    const wish = { clientId: ghl.credentials.clientId, redirectUri, scopes: [], as: 'location' } as const;
    expect(() => ghl.consent({ ...wish, clientId: 'nobody' })).toThrow('No integration found with the ID nobody.');
    expect(() => ghl.consent({ ...wish, locationId: 'nowhere' })).toThrow('There is no location nowhere');
  });
});
