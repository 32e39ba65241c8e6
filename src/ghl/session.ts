import type { HttpResponse, Platform } from '../platform/platform';
import { LockBusyError, NoAnswerError } from '../platform/platform';
import type { PropertyBag } from '../platform/property-bag';
import type { Input } from './calls';
import { operation } from './calls';
import { GhlError } from './errors';
import type { OAuthApp } from './oauth';
import type { Operation } from './operation';
import { tokensOf } from './operation';
import { outcomeOf } from './reply';
import type { Access } from './request';
import { httpRequest } from './request';
import type { AgencySession, OAuthSession, StoredSession } from './stored-session';
import { refreshed, storedSessionFrom } from './stored-session';

export const sessionKey = 'session';
/** The agency's tokens beside those of the chosen location. Both in one property would not fit: each may be 2 kB long. */
export const agencyKey = 'session.agency';

/** Whose token: the signed-in location's, or its agency's. */
export type TokenOwner = 'location' | 'company';

export const ownerOf = (row: Operation): TokenOwner => (tokensOf(row).every((kind) => kind === 'company') ? 'company' : 'location');

/** Set while a refresh token is on its way, so that a run killed in between can be told from a refused one. */
const refreshingKey = (owner: TokenOwner): string => (owner === 'location' ? 'session.refreshing' : 'session.agency-refreshing');

/** Refreshed this long before it expires, so that no call goes out with a token that dies on the way. */
const earlyMs = 120_000;

export interface Session {
  /** What is stored, as this execution knows it. */
  readonly stored: () => StoredSession | null;
  /** The agency's tokens, where somebody signed in for a whole agency; null otherwise. */
  readonly agency: () => AgencySession | null;
  /**
   * A token that can be used now, refreshed if need be; the location's unless told otherwise.
   * @throws GhlError `signed-out` when there is none; what the refresh failed with otherwise
   * @throws LockBusyError when another execution is refreshing for too long
   */
  readonly access: (owner?: TokenOwner) => Access;
  /** After `token` was refused: another one, or null when there is none to be had without signing in again. */
  readonly accessAfterRefusal: (token: string, owner?: TokenOwner) => Access | null;
  readonly save: (session: StoredSession) => void;
  /** Keeps an agency's tokens beside the location's. */
  readonly saveAgency: (session: AgencySession) => void;
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
  const agency = (): AgencySession | null => {
    const session = stored();
    const found = session?.kind === 'oauth' ? storedSessionFrom(properties.get(agencyKey)) : session;
    return found?.kind === 'agency' ? found : null;
  };
  const save = (session: StoredSession): void => properties.write({ [sessionKey]: JSON.stringify(session), [refreshingKey('location')]: '' });
  const saveAgency = (session: AgencySession): void => properties.write({ [agencyKey]: JSON.stringify(session), [refreshingKey('company')]: '' });
  const signedOut = (): GhlError => new GhlError('signed-out', null);

  type Renewable = OAuthSession | AgencySession;

  const renewable = (owner: TokenOwner): Renewable => {
    const session = owner === 'location' ? stored() : agency();
    if (session?.kind !== (owner === 'location' ? 'oauth' : 'agency')) throw signedOut();
    return session as Renewable;
  };

  const saveRenewed = (session: Renewable): void => (session.kind === 'agency' && stored()?.kind === 'oauth' ? saveAgency(session) : save(session));

  const askForTokens = ({ kind, refreshToken }: Renewable): HttpResponse => {
    const app = oauthApp();
    if (!app) throw signedOut();
    const request = httpRequest(
      operation('oauth.token'),
      {
        body: {
          client_id: app.clientId,
          client_secret: app.clientSecret,
          grant_type: 'refresh_token',
          refresh_token: refreshToken,
          user_type: kind === 'agency' ? 'Company' : 'Location',
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

  /** The location's work goes on when only the agency's grant has ended. */
  const end = (session: Renewable, reason: 'interrupted' | 'refused'): void => {
    if (session.kind === 'agency' && stored()?.kind === 'oauth') properties.write({ [agencyKey]: null });
    else save({ kind: 'ended', reason });
  };

  const refreshLocked = (used: string, owner: TokenOwner): Renewable => {
    properties.reread();
    const session = renewable(owner);
    // Another execution was here first.
    if (session.accessToken !== used) return session;

    const marker = refreshingKey(owner);
    const interruptedBefore = properties.get(marker) === String(session.generation);
    properties.write({ [marker]: String(session.generation) });
    const outcome = outcomeOf('oauth.token', askForTokens(session));
    if (outcome.ok && outcome.reply) {
      const next = refreshed(session, outcome.reply, platform.now());
      saveRenewed(next);
      return next;
    }
    const error = outcome.ok ? new GhlError('unexpected-reply', 'oauth.token') : outcome.error;
    platform.log('session.refresh-failed', { code: error.code, interruptedBefore });
    // Only a refusal of the grant itself ends the session: a server in trouble leaves the token good.
    if (error.circumstances.details?.some((sentence) => /invalid.?grant/i.test(sentence))) {
      end(session, interruptedBefore ? 'interrupted' : 'refused');
      throw signedOut();
    }
    throw error;
  };

  const refresh = (used: string, owner: TokenOwner): Renewable => {
    try {
      return platform.withUserLock(() => refreshLocked(used, owner));
    } catch (error) {
      if (!(error instanceof LockBusyError)) throw error;
      properties.reread();
      const session = renewable(owner);
      if (session.accessToken !== used) return session;
      throw error;
    }
  };

  /** An agency's token works in the location that is signed in to, where there is one. */
  const accessWith = ({ accessToken }: Renewable): Access => {
    const session = stored();
    return { token: accessToken, locationId: session?.kind === 'oauth' ? session.locationId : '' };
  };

  return {
    stored,
    agency,
    access: (owner = 'location') => {
      const session = stored();
      if (session?.kind === 'private' && owner === 'location') return { token: session.token, locationId: session.locationId };
      const current = renewable(owner);
      return accessWith(current.expiresAt - earlyMs > platform.now() ? current : refresh(current.accessToken, owner));
    },
    accessAfterRefusal: (token, owner = 'location') => (stored()?.kind === 'private' ? null : accessWith(refresh(token, owner))),
    save,
    saveAgency,
  };
};

/** Of these scopes, those that the session's token lacks, as far as is known. */
export const missingScopes = (session: StoredSession | null, scopes: readonly string[]): readonly string[] => {
  switch (session?.kind) {
    case 'private':
      return scopes.filter((scope) => session.deniedScopes.includes(scope));
    case 'oauth':
    case 'agency':
      return scopes.filter((scope) => !session.scopes.includes(scope));
    default:
      return scopes;
  }
};

/** Whether the signed-in location's token may be used for operations with these scopes, as far as is known. */
export const mayUse = (session: StoredSession | null, scopes: readonly string[]): boolean =>
  (session?.kind === 'private' || session?.kind === 'oauth') && missingScopes(session, scopes).length === 0;
