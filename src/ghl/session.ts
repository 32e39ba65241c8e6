import type { Platform } from '../platform/platform';
import type { PropertyBag } from '../platform/property-bag';
import { readOnce } from '../platform/read-once';
import { GhlError } from './errors';
import type { OAuthApp } from './oauth';
import type { Operation } from './operation';
import { tokensOf } from './operation';
import { refreshTokens } from './refresh-tokens';
import type { Access } from './request';
import type { TokenOwner } from './session-keys';
import { agencyKey, refreshingKey, sessionKey } from './session-keys';
import type { AgencySession, OAuthSession, StoredSession } from './stored-session';
import { storedSessionFrom } from './stored-session';

export const ownerOf = (row: Operation): TokenOwner => (tokensOf(row).every((kind) => kind === 'company') ? 'company' : 'location');

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

/** A sign-in whose tokens expire. */
export type Renewable = OAuthSession | AgencySession;

export interface SessionParts {
  readonly platform: Pick<Platform, 'send' | 'now' | 'withUserLock' | 'log'>;
  readonly properties: PropertyBag;
  readonly oauthApp: () => OAuthApp | null;
}

/** The sign-in. How its tokens are refreshed: `refresh-tokens.ts`. */
export const createSession = ({ platform, properties, oauthApp }: SessionParts): Session => {
  const readSession = readOnce(storedSessionFrom);
  const stored = (): StoredSession | null => readSession(properties.get(sessionKey));
  const agency = (): AgencySession | null => {
    const session = stored();
    const found = session?.kind === 'oauth' ? storedSessionFrom(properties.get(agencyKey)) : session;
    return found?.kind === 'agency' ? found : null;
  };
  const save = (session: StoredSession): void => properties.write({ [sessionKey]: JSON.stringify(session), [refreshingKey('location')]: '' });
  const saveAgency = (session: AgencySession): void => properties.write({ [agencyKey]: JSON.stringify(session), [refreshingKey('company')]: '' });
  const renewable = (owner: TokenOwner): Renewable => {
    const session = owner === 'location' ? stored() : agency();
    if (session?.kind !== (owner === 'location' ? 'oauth' : 'agency')) throw new GhlError('signed-out', null);
    return session as Renewable;
  };

  const refresh = (used: string, owner: TokenOwner): Renewable =>
    refreshTokens({ platform, properties, oauthApp, renewable, stored, save, saveAgency }, used, owner);

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
