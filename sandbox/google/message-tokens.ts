import type { World } from '../world';
import { GoogleError } from './errors';

export interface MessageTokens {
  /** What Gmail puts into the event of an open message, as `gmail.accessToken`. */
  readonly mint: (messageId: string) => string;
  readonly expireAll: () => void;
  /** @throws GoogleError 403 unless the token was minted for one of these messages and is still alive */
  readonly check: (token: string | undefined, messageIds: readonly string[]) => void;
}

interface Minted {
  readonly messageId: string;
  expiresAt: number;
}

/** The words are those that Apps Script is reported to show (https://github.com/odoo/mail-client-extensions/issues/44). */
const denied = (why: string): GoogleError => new GoogleError(403, `Access denied: : ${why}`);

export const createMessageTokens = ({ clock, random }: World, lifeMs: number): MessageTokens => {
  const minted = new Map<string, Minted>();
  return {
    mint: (messageId) => {
      const token = `sandbox-message-token-${random.id(24)}`;
      minted.set(token, { messageId, expiresAt: clock.now() + lifeMs });
      return token;
    },
    expireAll: () => {
      for (const token of minted.values()) token.expiresAt = Number.NEGATIVE_INFINITY;
    },
    check: (token, messageIds) => {
      if (token === undefined || token === '') throw denied('Missing access token for per message authorization.');
      const known = minted.get(token);
      if (known === undefined || !messageIds.includes(known.messageId)) throw denied('Invalid access token.');
      if (known.expiresAt <= clock.now()) throw denied('Expired access token.');
    },
  };
};
