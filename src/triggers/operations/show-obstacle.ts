import type { ActionCall } from '../../cards/actions';
import { allowCard } from '../../cards/allow-card';
import type { Card } from '../../cards/card';
import type { Operation } from '../../ghl/operation';
import { whyScope } from '../../ghl/scope-words';
import type { App } from '../app';
import { signInLink, stayIn } from '../oauth-sign-in';
import type { Obstacle } from './obstacle';

const openAndAgree = 'A window opens. Agree there, come back, and say so here. What is allowed already stays allowed.';
const noApp = 'Signing in with GoHighLevel is not set up here. Ask whoever looks after this add-on.';

/** How each obstacle is got over; by whom is different for a token and for a sign-in. */
const steps: Readonly<Record<Obstacle['kind'], Readonly<Record<'private' | 'oauth', readonly string[]>>>> = {
  agency: {
    private: ['Only an agency’s connection can do this, and a private integration’s token belongs to one location.', 'Sign in with GoHighLevel, and choose the whole agency there.'],
    oauth: ['Only an agency’s connection can do this.', 'Sign in again, and choose the whole agency there. You stay in this location.'],
  },
  'sign-in': {
    private: ['GoHighLevel lets only apps that one signs in with do this, not a private integration’s token.', 'Sign in with GoHighLevel instead of the token.'],
    oauth: [],
  },
  scopes: {
    private: ['The token is not allowed to do this.', 'In GoHighLevel, open Settings, Private Integrations, and the integration that this token is of. Tick what is named below. The token stays the same.'],
    oauth: ['You have not allowed this add-on to do this.'],
  },
};

interface Asked {
  readonly row: Operation;
  readonly obstacle: Obstacle;
  readonly recheck: ActionCall;
  readonly error: string | null;
}

/** Says before the form what stands in the way, and leads to where it is allowed: nothing more is asked for than that. */
export const showObstacle = (app: App, { row, obstacle: { kind, missing }, recheck, error }: Asked): Card => {
  const session = app.session.stored();
  const by = session?.kind === 'private' ? 'private' : 'oauth';
  const isTicked = by === 'private' && kind === 'scopes';
  const granted = [session, app.session.agency()].flatMap((one) => (one && 'scopes' in one ? one.scopes : []));
  const link = isTicked ? null : signInLink(app, [...granted, ...missing]);
  if (session?.kind === 'oauth') stayIn(app, session.locationId);
  return allowCard({
    title: row.title ?? '',
    steps: [...steps[kind][by], ...(isTicked ? [] : [link === null ? noApp : openAndAgree])],
    scopes: missing.map((scope) => ({ scope, why: whyScope(scope) })),
    authorizeUrl: link,
    recheck,
    error,
  });
};
