import { asList, asObject } from '../../json';
import { installedLocationFrom, tokenReplyFrom } from '../model/token';
import { operations } from '../operation';

/** Tokens. Published in GoHighLevel's `apps/oauth.json`; spoken in snake_case, hence never with `Version: v3`. */
export const oauthOperations = operations({
  /** A refresh token works once: the answer carries its successor. */
  'oauth.token': {
    method: 'POST',
    path: '/oauth/token',
    version: null,
    scopes: [],
    tokens: [],
    encoding: 'form',
    body: {
      client_id: { type: 'text', required: true },
      client_secret: { type: 'text', required: true },
      grant_type: { type: 'text', required: true, values: ['authorization_code', 'refresh_token'] },
      code: { type: 'text' },
      refresh_token: { type: 'text' },
      user_type: { type: 'text', values: ['Company', 'Location'] },
      redirect_uri: { type: 'text' },
    },
    retry: 'never',
    success: 200,
    reply: tokenReplyFrom,
  },
  /** Exchanges an agency's token for one of its locations'. */
  'oauth.location-token': {
    method: 'POST',
    path: '/oauth/locationToken',
    version: '2021-07-28',
    scopes: ['oauth.write'],
    tokens: ['company'],
    encoding: 'form',
    body: { companyId: { type: 'text', required: true }, locationId: { type: 'text', required: true } },
    retry: 'never',
    success: 200,
    reply: tokenReplyFrom,
  },
  'oauth.installed-locations': {
    method: 'GET',
    path: '/oauth/installedLocations',
    version: '2021-07-28',
    scopes: ['oauth.readonly'],
    tokens: ['company'],
    query: {
      companyId: { type: 'text', required: true },
      appId: { type: 'text', required: true },
      isInstalled: { type: 'flag' },
      limit: { type: 'text' },
      skip: { type: 'text' },
      query: { type: 'text' },
    },
    retry: 'safe',
    success: 200,
    reply: (json) => ({ locations: asList(asObject(json)['locations'], installedLocationFrom) }),
  },
});
