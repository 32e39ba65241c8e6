import { operation } from '../ghl/calls';
import type { Input } from '../ghl/calls';
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
const callbackFunction = 'onOAuthCallback';

/** The longest life that Apps Script gives a state token. */
const stateSeconds = 3600;

/** GoHighLevel's own sign-in page, or null when no app is set up. `more` are scopes besides those that every sign-in asks for. */
export const signInLink = (app: App, more: readonly string[] = []): string | null => {
  const oauthApp = app.oauthApp();
  const { platform } = app;
  return oauthApp && authorizeLink(oauthApp, { redirectUri: platform.callbackUrl(), state: platform.stateToken(callbackFunction, stateSeconds), more });
};

const stayKey = 'session.stay';

/** From now on a sign-in for an agency enters the location that one is in; with null it asks which one again. */
export const stayIn = ({ memory }: App, locationId: string | null): void => (locationId === null ? memory.forget(stayKey) : memory.put(stayKey, locationId));

/** The location that an agency's sign-in is to go on in, if it is the same agency's; null to ask. */
const staysIn = ({ memory, session, platform }: App, companyId: string): string | null => {
  const current = session.stored();
  const wish = memory.get(stayKey);
  const isMeant = current?.kind === 'oauth' && current.companyId === companyId && current.locationId === wish?.value && platform.now() - wish.at < stateSeconds * 1000;
  return isMeant ? current.locationId : null;
};

/** Exchanges the code that the browser brought back. Afterwards a location's or an agency's session is stored. @throws GhlError */
export const signInWithCode = (app: App, code: string): void => {
  const oauthApp = app.oauthApp();
  if (!oauthApp) throw new GhlError('signed-out', 'oauth.token');
  const { clientId, clientSecret } = oauthApp;
  const body = { client_id: clientId, client_secret: clientSecret, grant_type: 'authorization_code', code, redirect_uri: app.platform.callbackUrl() };
  const session = sessionFrom(tokenReply(app, { body }), app.platform.now());
  const locationId = session.kind === 'agency' ? staysIn(app, session.companyId) : null;
  if (session.kind === 'oauth' || locationId === null) return beginSession(app, session);
  app.session.saveAgency(session);
  enterLocation(app, session, locationId);
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

/** The locations that the agency's app is installed in. @throws GhlError */
export const agencyLocations = (app: App, { companyId }: AgencySession): readonly InstalledLocation[] => {
  const oauthApp = app.oauthApp();
  if (!oauthApp) throw new GhlError('signed-out', 'oauth.installed-locations');
  const query = { companyId, appId: appIdOf(oauthApp), isInstalled: true, limit: '100' };
  return app.ghl.call('oauth.installed-locations', { query }).locations;
};

/** Exchanges the agency's token for the chosen location's, and keeps both. @throws GhlError */
export const enterLocation = (app: App, { companyId }: AgencySession, locationId: string): void => {
  const reply = app.ghl.call('oauth.location-token', { body: { companyId, locationId } });
  const agency = app.session.agency();
  if (!reply) throw new GhlError('unexpected-reply', 'oauth.location-token');
  beginSession(app, sessionFrom({ ...reply, locationId: reply.locationId || locationId, companyId: reply.companyId || companyId }, app.platform.now()));
  if (agency) app.session.saveAgency(agency);
};
