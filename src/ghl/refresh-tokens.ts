/** How an expired token is replaced; the build packs it, since one lives for a day. */
import type { HttpResponse } from '../platform/platform';
import { LockBusyError, NoAnswerError } from '../platform/platform';
import type { Input } from './calls';
import { operation } from './calls';
import { GhlError } from './errors';
import { outcomeOf } from './reply';
import { httpRequest } from './request';
import type { Renewable, Session, SessionParts } from './session';
import type { TokenOwner } from './session-keys';
import { agencyKey, refreshingKey } from './session-keys';
import { refreshed } from './stored-session';

interface Parts extends SessionParts, Pick<Session, 'stored' | 'save' | 'saveAgency'> {
  /** What is stored now. @throws GhlError `signed-out` when there is nothing to be renewed */
  readonly renewable: (owner: TokenOwner) => Renewable;
}

/**
 * A session whose access token is not `used`. A refresh token works once and several executions of one user may run at the same moment, so
 * the refresh happens under the user's lock, on tokens read again inside it, with a marker written before the call and
 * everything it answers saved in one write after it.
 * @throws GhlError `signed-out` when the grant has ended; what the refresh failed with otherwise
 * @throws LockBusyError when another execution is refreshing for too long
 */
export const refreshTokens = ({ platform, properties, oauthApp, renewable, stored, save, saveAgency }: Parts, used: string, owner: TokenOwner): Renewable => {
  const signedOut = (): GhlError => new GhlError('signed-out', null);

  /** Whether these are an agency's tokens beside those of the chosen location. */
  const isBeside = ({ kind }: Renewable): boolean => kind === 'agency' && stored()?.kind === 'oauth';

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
    if (isBeside(session)) properties.write({ [agencyKey]: null });
    else save({ kind: 'ended', reason });
  };

  const refreshLocked = (): Renewable => {
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
      if (next.kind === 'agency' && isBeside(next)) saveAgency(next);
      else save(next);
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

  try {
    return platform.withUserLock(refreshLocked);
  } catch (error) {
    if (!(error instanceof LockBusyError)) throw error;
    properties.reread();
    const session = renewable(owner);
    if (session.accessToken !== used) return session;
    throw error;
  }
};
