/** The ways into GoHighLevel other than a private token: what a browser does between two clicks. */
import { allScopes } from '../../sandbox/ghl/state/account';
import type { CallbackAnswer } from '../../sandbox/runtime/user-callback';
import { aRep, type Rep } from './rep';

/** A sandbox in which nobody is signed in. */
export const aStranger = (): Promise<Rep> => aRep({ signedIn: false });

interface Consent {
  readonly as: 'location' | 'company';
  /** What is granted: all that is asked for unless told otherwise. */
  readonly scopes?: readonly string[];
}

/** The browser comes back from GoHighLevel's consent page. */
export const comesBack = ({ sandbox, view }: Rep, { as, scopes: granted }: Consent): CallbackAnswer => {
  const { ghl, runtime } = sandbox;
  const link = /https:[^"\\]*\/oauth\/chooselocation[^"\\]*/.exec(JSON.stringify(view().cards));
  if (!link) throw new Error('No sign-in link is shown.');
  const query = new URL(link[0]).searchParams;
  const redirectUri = query.get('redirect_uri') ?? '';
  const scopes = granted ?? (query.get('scope') ?? allScopes.join(' ')).split(' ');
  const code = ghl.consent({ clientId: query.get('client_id') ?? '', redirectUri, scopes, as });
  return runtime.callback({ code, state: query.get('state') ?? '' });
};

/** The same. Answers the page that is then shown. */
const consentsTo = (rep: Rep, consent: Consent): string => comesBack(rep, consent).html;

export const consents = (rep: Rep, as: Consent['as']): string => consentsTo(rep, { as });

/** A rep who signed in with GoHighLevel's own page. */
export const aRepOverOAuth = async (scopes?: readonly string[]): Promise<Rep> => {
  const rep = await aStranger();
  rep.opens('ana-offer');
  consentsTo(rep, { as: 'location', ...(scopes && { scopes }) });
  return rep;
};

/** A rep who signed in for a whole agency, and chose the firm among its locations. */
export const anAgencyOverOAuth = async (scopes?: readonly string[]): Promise<Rep> => {
  const rep = await aStranger();
  rep.opens('ana-offer');
  consentsTo(rep, { as: 'company', ...(scopes && { scopes }) });
  rep.clicks('I’ve signed in');
  rep.clicks('Harbour Homes');
  return rep;
};

/** The stored session, as it lies in the user's properties. */
export const session = ({ sandbox }: Rep): Readonly<Record<string, unknown>> =>
  JSON.parse(sandbox.runtime.userProperties.get('session') ?? '{}') as Readonly<Record<string, unknown>>;
