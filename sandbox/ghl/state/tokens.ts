import type { World } from '../../world';
import { uuid } from './ids';
import type { AccessToken, Grant, Voucher } from './records';
import { collection } from './collection';
import type { Tables } from './tables';

/** Seconds that an OAuth access token lives (`expires_in` in GoHighLevel's samples). */
export const accessTokenSeconds = 86_399;
const refreshTokenMs = 365 * 86_400_000;
const codeMs = 10 * 60_000;

export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
}

export interface Tokens {
  /** The token that a request carries, expired or not. */
  readonly bearer: (token: string) => AccessToken | null;
  readonly issue: (grant: Grant) => string;
  readonly issuePair: (grant: Grant) => TokenPair;
  readonly issueCode: (grant: Grant, redirectUri: string) => string;
  /** Takes a code or refresh token out of circulation; null when there is none, or none any more. */
  readonly redeem: (what: 'codes' | 'refreshTokens', id: string) => Voucher | null;
  readonly expireAccess: () => void;
  readonly revokeAll: () => void;
}

export const createTokens = (tables: Tables, { clock, random }: World): Tokens => {
  const access = collection(tables.accessTokens);
  const vouchers = { codes: collection(tables.codes), refreshTokens: collection(tables.refreshTokens) };
  const newToken: Readonly<Record<Grant['kind'], () => string>> = {
    location: () => `sandbox-location-${random.id(40)}`,
    company: () => `sandbox-company-${random.id(40)}`,
    private: () => `pit-${uuid(random)}`,
  };
  const issue = (grant: Grant): string =>
    access.add({
      id: newToken[grant.kind](),
      grant,
      expiresAt: grant.kind === 'private' ? null : clock.now() + accessTokenSeconds * 1000,
    }).id;

  return {
    bearer: access.withId,
    issue,
    issuePair: (grant) => ({
      accessToken: issue(grant),
      refreshToken: vouchers.refreshTokens.add({ id: `sandbox-refresh-${random.id(40)}`, grant, expiresAt: clock.now() + refreshTokenMs }).id,
    }),
    issueCode: (grant, redirectUri) => vouchers.codes.add({ id: random.id(40), grant, redirectUri, expiresAt: clock.now() + codeMs }).id,
    redeem: (what, id) => {
      const voucher = vouchers[what].withId(id);
      vouchers[what].remove(id);
      return voucher && voucher.expiresAt > clock.now() ? voucher : null;
    },
    expireAccess: () => {
      for (const token of access.all()) if (token.expiresAt !== null) access.put({ ...token, expiresAt: clock.now() });
    },
    revokeAll: () => {
      for (const rows of [access, vouchers.codes, vouchers.refreshTokens]) rows.removeWhere(() => true);
    },
  };
};
