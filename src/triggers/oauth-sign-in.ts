import { operation } from '../ghl/calls';
import type { Input } from '../ghl/calls';
import { createGhlClient } from '../ghl/client';
import { GhlError } from '../ghl/errors';
import type { InstalledLocation, TokenReply } from '../ghl/model/token';
import { appIdOf, authorizeLink } from '../ghl/oauth';
import { outcomeOf, unwrap } from '../ghl/reply';
import { httpRequest } from '../ghl/request';
import type { AgencySession } from '../ghl/stored-session';
import { sessionFrom } from '../ghl/stored-session';
import { NoAnswerError } from '../platform/platform';
import { beginSession } from './account';
import type { App } from './app';

/** The entry point that the browser comes back to. */
export const callbackFunction = 'onOAuthCallback';

/** The longest life that Apps Script gives a state token. */
const stateSeconds = 3600;

/** GoHighLevel's own sign-in page, or null when no app is set up. */
export const signInLink = (app: App): string | null => {
  const oauthApp = app.oauthApp();
  const { platform } = app;
  return oauthApp && authorizeLink(oauthApp, { redirectUri: platform.callbackUrl(), state: platform.stateToken(callbackFunction, stateSeconds) });
};

/** Exchanges the code that the browser brought back. Afterwards a location's or an agency's session is stored. @throws GhlError */
export const signInWithCode = (app: App, code: string): void => {
  const oauthApp = app.oauthApp();
  if (!oauthApp) throw new GhlError('signed-out', 'oauth.token');
  const { clientId, clientSecret } = oauthApp;
  const body = { client_id: clientId, client_secret: clientSecret, grant_type: 'authorization_code', code, redirect_uri: app.platform.callbackUrl() };
  saveReply(app, tokenReply(app, { body }));
};

const tokenReply = (app: App, input: Input<'oauth.token'>): TokenReply => {
  try {
    const reply = unwrap(outcomeOf('oauth.token', app.platform.send(httpRequest(operation('oauth.token'), input, null))));
    if (reply) return reply;
  } catch (error) {
    if (error instanceof NoAnswerError) throw new GhlError(error.reason === 'timeout' ? 'timeout' : 'offline', 'oauth.token');
    throw error;
  }
  throw new GhlError('unexpected-reply', 'oauth.token');
};

const saveReply = (app: App, reply: TokenReply): void => beginSession(app, sessionFrom(reply, app.platform.now()));

const agencyClient = (app: App, { accessToken }: AgencySession) =>
  createGhlClient({ platform: app.platform, session: { access: () => ({ token: accessToken, locationId: '' }), accessAfterRefusal: () => null } });

/** The locations that the agency's app is installed in. @throws GhlError */
export const agencyLocations = (app: App, session: AgencySession): readonly InstalledLocation[] => {
  const oauthApp = app.oauthApp();
  if (!oauthApp) throw new GhlError('signed-out', 'oauth.installed-locations');
  const query = { companyId: session.companyId, appId: appIdOf(oauthApp), isInstalled: true, limit: '100' };
  return agencyClient(app, session).call('oauth.installed-locations', { query }).locations;
};

/** Exchanges the agency's token for the chosen location's. @throws GhlError */
export const enterLocation = (app: App, session: AgencySession, locationId: string): void => {
  const reply = agencyClient(app, session).call('oauth.location-token', { body: { companyId: session.companyId, locationId } });
  if (!reply) throw new GhlError('unexpected-reply', 'oauth.location-token');
  saveReply(app, { ...reply, locationId: reply.locationId || locationId, companyId: reply.companyId || session.companyId });
};
