/** State tokens, which bring a browser back to a function (https://developers.google.com/apps-script/reference/script/state-token-builder). */
import type { World } from '../world';
import { limits } from './limits';

export interface StateToken {
  readonly method: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface StateTokens {
  readonly mint: (token: Omit<StateToken, 'expiresAt'> & { readonly seconds: number }) => string;
  /** What a token stands for; null when it is unknown or has expired. */
  readonly redeem: (text: string) => StateToken | null;
}

export const createStateTokens = ({ clock, random }: World): StateTokens => {
  const minted = new Map<string, StateToken>();
  return {
    mint: ({ method, parameters, seconds }) => {
      const text = `state-${random.id(40)}`;
      minted.set(text, { method, parameters, expiresAt: clock.now() + Math.min(seconds, limits.stateTokenSeconds) * 1000 });
      return text;
    },
    redeem: (text) => {
      const token = minted.get(text);
      return token && token.expiresAt > clock.now() ? token : null;
    },
  };
};
