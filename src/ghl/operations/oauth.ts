import { installedLocationFrom, tokenReplyFrom } from '../model/token';
import { flag, many, operations, required, text } from '../operation';

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
      client_id: required(text),
      client_secret: required(text),
      grant_type: { type: 'text', required: true, values: ['authorization_code', 'refresh_token'] },
      code: text,
      refresh_token: text,
      user_type: { type: 'text', values: ['Company', 'Location'] },
      redirect_uri: text,
    },
    reply: tokenReplyFrom,
  },
  /** Exchanges an agency's token for one of its locations'. */
  'oauth.location-token': {
    method: 'POST',
    path: '/oauth/locationToken',
    version: '2021-07-28',
    scopes: ['oauth.write'],
    tokens: ['company'],
    location: null,
    encoding: 'form',
    body: { companyId: required(text), locationId: required(text) },
    reply: tokenReplyFrom,
  },
  'oauth.installed-locations': {
    method: 'GET',
    path: '/oauth/installedLocations',
    version: '2021-07-28',
    scopes: ['oauth.readonly'],
    tokens: ['company'],
    query: {
      companyId: required(text),
      appId: required(text),
      isInstalled: flag,
      limit: text,
      skip: text,
      query: text,
    },
    reply: many('locations', installedLocationFrom),
  },
});
