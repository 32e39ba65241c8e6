import type { Input } from '../../../src/ghl/catalogue';
import type { JsonObject } from '../../../src/json';
import { refusal, tokenRefusal } from '../refusals';
import type { Grant, Voucher } from '../state/records';
import type { State } from '../state/state';
import { accessTokenSeconds } from '../state/tokens';
import type { HandlersOf } from './handler';

type TokenRequest = Input<'oauth.token'>['body'];

const invalidGrant = (what: string): Error => tokenRefusal('invalid_grant', `Invalid grant: ${what} is invalid`);

const missing = (name: string): Error => tokenRefusal('invalid_request', `Missing parameter: \`${name}\``);

/** The kinds of proof, each used up by being shown. @throws Refusal 400 */
const redeem: Readonly<Record<string, (state: State, body: TokenRequest) => Voucher>> = {
  authorization_code: (state, { code, redirect_uri }) => {
    if (!code) throw missing('code');
    const voucher = state.tokens.redeem('codes', code);
    if (!voucher) throw invalidGrant('authorization code');
    if (voucher.redirectUri !== redirect_uri) throw invalidGrant('redirect_uri');
    return voucher;
  },
  refresh_token: (state, { refresh_token }) => {
    if (!refresh_token) throw missing('refresh_token');
    const voucher = state.tokens.redeem('refreshTokens', refresh_token);
    if (!voucher) throw invalidGrant('refresh token');
    return voucher;
  },
};

/** Who installed the app: the first user of the location, or of the agency. */
const installerOf = (state: State, { locationId }: Grant): string =>
  state.users.where(({ locationIds }) => locationId === null || locationIds.includes(locationId))[0]?.id ?? '';

const tokenReply = (state: State, grant: Grant): JsonObject => {
  const { accessToken, refreshToken } = state.tokens.issuePair(grant);
  return {
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: accessTokenSeconds,
    refresh_token: refreshToken,
    scope: grant.scopes.join(' '),
    userType: grant.kind === 'company' ? 'Company' : 'Location',
    companyId: grant.companyId,
    ...(grant.locationId !== null && { locationId: grant.locationId }),
    userId: installerOf(state, grant),
  };
};

export const oauthHandlers: HandlersOf<'oauth.token' | 'oauth.location-token' | 'oauth.installed-locations'> = {
  'oauth.token': ({ state, input: { body } }) => {
    const { clientId, clientSecret } = state.account.current();
    if (body.client_id !== clientId || body.client_secret !== clientSecret) throw tokenRefusal('invalid_client', 'Invalid client: client is invalid');
    const voucher = redeem[body.grant_type]?.(state, body);
    if (!voucher) throw tokenRefusal('unsupported_grant_type', 'Unsupported grant type: `grant_type` is invalid');
    return tokenReply(state, voucher.grant);
  },

  'oauth.location-token': ({ state, grant, input: { body } }) => {
    const location = state.locations.withId(body.locationId);
    if (body.companyId !== grant.companyId) throw refusal(400, 'Invalid parameter: companyId');
    if (!location) throw refusal(400, 'Invalid parameter: locationId');
    return tokenReply(state, { ...grant, kind: 'location', locationId: location.id });
  },

  /** The app is installed in every location of the agency. */
  'oauth.installed-locations': ({ state, grant, input: { query } }) => {
    const [appId] = state.account.current().clientId.split('-');
    if (query.companyId !== grant.companyId || query.appId !== appId) throw refusal(400, 'Invalid parameter: companyId or appId');
    const installed = query.isInstalled === false ? [] : state.locations.where(({ companyId }) => companyId === grant.companyId);
    const named = installed.filter(({ name }) => name.toLowerCase().includes(query.query?.toLowerCase() ?? ''));
    const skip = Number(query.skip ?? 0);
    return {
      locations: named.slice(skip, skip + Number(query.limit ?? 20)).map(({ id, name, address }) => ({ _id: id, name, address, isInstalled: true })),
      count: named.length,
      installToFutureLocations: true,
    };
  },
};
