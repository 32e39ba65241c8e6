import { calledOperations } from './calls';
import type { Operation } from './operation';

/** The app that the admin registered with GoHighLevel; kept in script properties. */
export interface OAuthApp {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the user agrees. White-label apps use another host than standard ones. */
  readonly authorizeUrl: string;
}

const standardAuthorizeUrl = 'https://marketplace.gohighlevel.com/v2/oauth/chooselocation';

/** The names of the script properties. */
const oauthProperties = { clientId: 'GHL_CLIENT_ID', clientSecret: 'GHL_CLIENT_SECRET', authorizeUrl: 'GHL_AUTHORIZE_URL' } as const;

/** The app as configured, or null when the admin has set none up. */
export const oauthAppFrom = (property: (name: string) => string | null): OAuthApp | null => {
  const clientId = property(oauthProperties.clientId);
  const clientSecret = property(oauthProperties.clientSecret);
  const authorizeUrl = property(oauthProperties.authorizeUrl) ?? standardAuthorizeUrl;
  return clientId && clientSecret ? { clientId, clientSecret, authorizeUrl } : null;
};

/** Every scope that some call of the product needs: what sign-in asks for, no more. */
export const requestedScopes = (): readonly string[] =>
  [...new Set(Object.values<Operation>(calledOperations()).flatMap(({ scopes }) => scopes))].sort();

interface Wish {
  readonly redirectUri: string;
  readonly state: string;
  /** Scopes that are asked for besides those of the hand-made cards. */
  readonly more: readonly string[];
}

/** Where to send the browser. Scopes are separated by spaces. */
export const authorizeLink = (app: OAuthApp, { redirectUri, state, more }: Wish): string => {
  const scope = [...new Set([...requestedScopes(), ...more])].sort().join(' ');
  const query = { response_type: 'code', client_id: app.clientId, redirect_uri: redirectUri, scope, state };
  return `${app.authorizeUrl}?${Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
};

/** The id of the app within the marketplace: the part of the client id before the first dash. */
export const appIdOf = ({ clientId }: OAuthApp): string => clientId.split('-')[0] ?? clientId;
