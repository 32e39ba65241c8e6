import type { Card } from '../cards/card';
import { locationChoiceCard } from '../cards/location-choice-card';
import { signInCard } from '../cards/sign-in-card';
import { scopeReasons } from '../ghl/scope-reasons';
import type { AgencySession } from '../ghl/stored-session';
import type { App } from './app';
import { agencyLocations, signInLink } from './oauth-sign-in';

/** How a session that ended by itself is explained. */
const endings = {
  refused: 'GoHighLevel ended the sign-in. Please sign in again.',
  interrupted: 'The sign-in was lost when its renewal was interrupted. Please sign in again.',
} as const;

/** The ways to sign in. */
export const showSignIn = (app: App, error: string | null = null): Card => {
  const session = app.session.stored();
  const ending = session?.kind === 'ended' ? endings[session.reason] : null;
  return signInCard({ authorizeUrl: signInLink(app), scopes: scopeReasons(), error: error ?? ending });
};

/** An agency is signed in: its locations, or those of them that have the words in their name or address. @throws GhlError */
export const showLocationChoice = (app: App, session: AgencySession, search: string): Card => {
  const all = agencyLocations(app, session);
  const words = search.toLowerCase();
  const matching = all.filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(words));
  return locationChoiceCard({
    locations: matching.map(({ id, name, address }) => ({ locationId: id, name, address })),
    total: all.length,
    search,
  });
};
