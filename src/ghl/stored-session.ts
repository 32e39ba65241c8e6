import { asObject, parseJson } from '../json';
import type { TokenReply } from './model/token';

/** A private integration's token: it never expires, and belongs to one location. */
export interface PrivateSession {
  readonly kind: 'private';
  readonly token: string;
  readonly locationId: string;
  /** Scopes that the probe at sign-in, or a refused call since, found missing. */
  readonly deniedScopes: readonly string[];
  /** Whether GoHighLevel lets this token use the look-up that matches additional addresses. */
  readonly mayLookUp: boolean;
  readonly since: number;
}

interface OAuthTokens {
  readonly accessToken: string;
  /** Works once. */
  readonly refreshToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly scopes: readonly string[];
  readonly companyId: string;
  /** Goes up by one with each refresh, so that executions can tell whose tokens are newer. */
  readonly generation: number;
  readonly since: number;
}

/** A location's OAuth tokens. */
export interface OAuthSession extends OAuthTokens {
  readonly kind: 'oauth';
  readonly locationId: string;
  readonly mayLookUp: boolean;
}

/** An agency's OAuth tokens: waiting for a location to be chosen, or kept beside the chosen one's. */
export interface AgencySession extends OAuthTokens {
  readonly kind: 'agency';
}

/** A sign-in that ended without the user's doing. */
export interface EndedSession {
  readonly kind: 'ended';
  readonly reason: 'refused' | 'interrupted';
}

export type StoredSession = PrivateSession | OAuthSession | AgencySession | EndedSession;

const kinds: readonly StoredSession['kind'][] = ['private', 'oauth', 'agency', 'ended'];

/** What an earlier version of the add-on may not have written. */
const defaults = { deniedScopes: [], scopes: [], mayLookUp: false, generation: 0, expiresAt: 0, refreshToken: '' };

/** Reads what `JSON.stringify` of a session has stored; null when nobody is signed in, or when the text is no session. */
export const storedSessionFrom = (text: string | null): StoredSession | null => {
  const row = asObject(parseJson(text ?? ''));
  return kinds.some((kind) => kind === row['kind']) ? ({ ...defaults, ...row } as unknown as StoredSession) : null;
};

const expiryOf = ({ expiresIn }: TokenReply, now: number): number => now + expiresIn * 1000;

/** The session that a token reply begins. An agency's token has no location yet. */
export const sessionFrom = (reply: TokenReply, now: number): OAuthSession | AgencySession => {
  const { accessToken, refreshToken, scopes, companyId, locationId } = reply;
  const tokens = { accessToken, refreshToken, expiresAt: expiryOf(reply, now), scopes, companyId, generation: 0, since: now };
  return locationId === '' ? { kind: 'agency', ...tokens } : { kind: 'oauth', ...tokens, locationId, mayLookUp: true };
};

/** The same session after a refresh. A reply without a successor keeps the refresh token it came with. */
export const refreshed = <Session extends OAuthSession | AgencySession>(session: Session, reply: TokenReply, now: number): Session => ({
  ...session,
  accessToken: reply.accessToken,
  refreshToken: reply.refreshToken || session.refreshToken,
  expiresAt: expiryOf(reply, now),
  scopes: reply.scopes.length > 0 ? reply.scopes : session.scopes,
  generation: session.generation + 1,
});
