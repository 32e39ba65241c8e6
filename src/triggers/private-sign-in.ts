import { call, operation } from '../ghl/calls';
import { createGhlClient } from '../ghl/client';
import type { Access } from '../ghl/request';
import type { PrivateSession } from '../ghl/stored-session';
import { beginSession } from './account';
import type { App } from './app';
import { learnLocation, locationCalls } from './location-info';

/** Shaped like no id that GoHighLevel hands out, so that a write to it can change nothing. */
const nobody = 'permission-check';

/**
 * One call per permission, in one wave. Whether the token may write is found out by completing a task that cannot
 * exist: without the scope GoHighLevel refuses the token, with it the id.
 */
const probes = (email: string) =>
  [
    ...locationCalls,
    call('contacts.get-duplicate', { query: { email } }),
    call('contacts.lookup', { query: { email } }),
    call('contacts.tasks.complete', { contactId: nobody, taskId: nobody, body: { completed: false } }),
  ] as const;

/** Failures that say something about the connection as a whole. */
const fatal: readonly string[] = ['token-refused', 'wrong-location', 'rate-limited', 'unavailable', 'offline', 'timeout'];

/**
 * Tries a private integration's token out, and signs in with it if it can read contacts.
 * @throws GhlError telling a wrong token, a wrong location and a missing scope apart
 */
export const signInWithToken = (app: App, access: Access): PrivateSession => {
  const ghl = createGhlClient({ platform: app.platform, session: { access: () => access, accessAfterRefusal: () => null } });
  const calls = probes(app.platform.userEmail() || 'nobody@example.com');
  const outcomes = ghl.wave(calls);
  const [location, , , , duplicate, lookUp] = outcomes;
  if (!duplicate.ok && fatal.includes(duplicate.error.code)) throw duplicate.error;
  if (!location.ok && location.error.code === 'wrong-location') throw location.error;
  if (!duplicate.ok && duplicate.error.code === 'no-permission') throw duplicate.error;

  const denied = outcomes.flatMap((outcome, index) => {
    const one = calls[index];
    // The look-up is refused for the kind of the token, whatever its scopes.
    return !outcome.ok && outcome.error.code === 'no-permission' && one && one.id !== 'contacts.lookup' ? operation(one.id).scopes : [];
  });
  const session: PrivateSession = {
    kind: 'private',
    ...access,
    deniedScopes: [...new Set(denied)],
    mayLookUp: lookUp.ok,
    since: app.platform.now(),
  };
  beginSession(app, session);
  learnLocation(app, outcomes.slice(0, locationCalls.length));
  return session;
};

/** After the admin added scopes to the integration, which does not change its token: looks again which there are. */
export const probeAgain = (app: App): void => {
  const session = app.session.stored();
  if (session?.kind !== 'private' || session.deniedScopes.length === 0) return;
  signInWithToken(app, { token: session.token, locationId: session.locationId });
};

/** A location's id as typed, or out of the address of one of its pages; null when it is neither. */
export const locationIdFrom = (typed: string): string | null => {
  const id = /\/location\/([^/?#]+)/.exec(typed)?.[1] ?? typed.trim();
  return /^[A-Za-z0-9]{8,40}$/.test(id) ? id : null;
};

/** A private integration's token as pasted; null when it cannot be one. */
export const privateTokenFrom = (typed: string): string | null => (/^pit-[A-Za-z0-9-]{8,200}$/.test(typed.trim()) ? typed.trim() : null);
