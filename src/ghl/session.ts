import type { HttpResponse, Platform } from '../platform/platform';
import { LockBusyError, NoAnswerError } from '../platform/platform';
import type { PropertyBag } from '../platform/property-bag';
import type { Input } from './calls';
import { operation } from './calls';
import { GhlError } from './errors';
import type { OAuthApp } from './oauth';
import { outcomeOf } from './reply';
import type { Access } from './request';
import { httpRequest } from './request';
import type { OAuthSession, StoredSession } from './stored-session';
import { refreshed, storedSessionFrom } from './stored-session';

export const sessionKey = 'session';
/** Set while a refresh token is on its way, so that a run killed in between can be told from a refused one. */
const refreshingKey = 'session.refreshing';

/** Refreshed this long before it expires, so that no call goes out with a token that dies on the way. */
const earlyMs = 120_000;

export interface Session {
  /** What is stored, as this execution knows it. */
  readonly stored: () => StoredSession | null;
  /**
   * A token that can be used now, refreshed if need be.
   * @throws GhlError `signed-out` when nobody is signed in; what the refresh failed with otherwise
   * @throws LockBusyError when another execution is refreshing for too long
   */
  readonly access: () => Access;
  /** After `token` was refused: another one, or null when there is none to be had without signing in again. */
  readonly accessAfterRefusal: (token: string) => Access | null;
  readonly save: (session: StoredSession) => void;
}

interface Parts {
  readonly platform: Pick<Platform, 'send' | 'now' | 'withUserLock' | 'log'>;
  readonly properties: PropertyBag;
  readonly oauthApp: () => OAuthApp | null;
}

/**
 * The sign-in. A refresh token works once and several executions of one user may run at the same moment, so the
 * refresh happens under the user's lock, on tokens read again inside it, with a marker written before the call and
 * everything it answers saved in one write after it.
 */
export const createSession = ({ platform, properties, oauthApp }: Parts): Session => {
  const stored = (): StoredSession | null => storedSessionFrom(properties.get(sessionKey));
  const save = (session: StoredSession): void => properties.write({ [sessionKey]: JSON.stringify(session), [refreshingKey]: '' });
  const signedOut = (): GhlError => new GhlError('signed-out', null);

  const askForTokens = (session: OAuthSession): HttpResponse => {
    const app = oauthApp();
    if (!app) throw signedOut();
    const request = httpRequest(
      operation('oauth.token'),
      {
        body: {
          client_id: app.clientId,
          client_secret: app.clientSecret,
          grant_type: 'refresh_token',
          refresh_token: session.refreshToken,
          user_type: 'Location',
        },
      } satisfies Input<'oauth.token'>,
      null,
    );
    try {
      return platform.send(request);
    } catch (error) {
      if (error instanceof NoAnswerError) throw new GhlError(error.reason === 'timeout' ? 'timeout' : 'offline', 'oauth.token');
      throw error;
    }
  };

  const refreshLocked = (used: string): OAuthSession => {
    properties.reread();
    const session = stored();
    if (session?.kind !== 'oauth') throw signedOut();
    // Another execution was here first.
    if (session.accessToken !== used) return session;

    const interruptedBefore = properties.get(refreshingKey) === String(session.generation);
    properties.write({ [refreshingKey]: String(session.generation) });
    const outcome = outcomeOf('oauth.token', askForTokens(session));
    if (outcome.ok && outcome.reply) {
      const next = refreshed(session, outcome.reply, platform.now());
      save(next);
      return next;
    }
    const error = outcome.ok ? new GhlError('unexpected-reply', 'oauth.token') : outcome.error;
    platform.log('session.refresh-failed', { code: error.code, interruptedBefore });
    // Only a refusal of the grant itself ends the session: a server in trouble leaves the token good.
    if (error.circumstances.details?.some((sentence) => /invalid.?grant/i.test(sentence))) {
      save({ kind: 'ended', reason: interruptedBefore ? 'interrupted' : 'refused' });
      throw signedOut();
    }
    throw error;
  };

  const refresh = (used: string): OAuthSession => {
    try {
      return platform.withUserLock(() => refreshLocked(used));
    } catch (error) {
      if (!(error instanceof LockBusyError)) throw error;
      properties.reread();
      const session = stored();
      if (session?.kind === 'oauth' && session.accessToken !== used) return session;
      throw error;
    }
  };

  const access = (): Access => {
    const session = stored();
    switch (session?.kind) {
      case 'private':
        return { token: session.token, locationId: session.locationId };
      case 'oauth': {
        const current = session.expiresAt - earlyMs > platform.now() ? session : refresh(session.accessToken);
        return { token: current.accessToken, locationId: current.locationId };
      }
      default:
        throw signedOut();
    }
  };

  const accessAfterRefusal = (token: string): Access | null => {
    if (stored()?.kind !== 'oauth') return null;
    const session = refresh(token);
    return { token: session.accessToken, locationId: session.locationId };
  };

  return { stored, access, accessAfterRefusal, save };
};

/** Whether the signed-in token may be used for operations with these scopes, as far as is known. */
export const mayUse = (session: StoredSession | null, scopes: readonly string[]): boolean => {
  switch (session?.kind) {
    case 'private':
      return scopes.every((scope) => !session.deniedScopes.includes(scope));
    case 'oauth':
      return scopes.every((scope) => session.scopes.includes(scope));
    default:
      return false;
  }
};
