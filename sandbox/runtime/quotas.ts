/** What one user may do in a day, over all scripts (https://developers.google.com/apps-script/guides/services/quotas). */
import type { Clock } from '../world';
import { GoogleException } from './google-error';

export type QuotaName = 'urlfetch' | 'properties' | 'gmail' | 'email' | 'triggerMs';

/** A consumer's account, or one of Google Workspace. */
export type Account = 'consumer' | 'workspace';

export const dailyQuotas: Readonly<Record<Account, Readonly<Record<QuotaName, number>>>> = {
  consumer: { urlfetch: 20_000, properties: 50_000, gmail: 20_000, email: 100, triggerMs: 90 * 60_000 },
  workspace: { urlfetch: 100_000, properties: 500_000, gmail: 50_000, email: 1_500, triggerMs: 6 * 3_600_000 },
};

const usedUp = (name: QuotaName): string =>
  name === 'triggerMs' ? 'Service using too much computer time for one day' : `Service invoked too many times for one day: ${name}.`;

export interface Quotas {
  /** @throws GoogleException in Google's words when there is not so much left */
  readonly use: (name: QuotaName, amount?: number) => void;
  /** @throws GoogleException when nothing is left */
  readonly assertLeft: (name: QuotaName) => void;
  readonly left: (name: QuotaName) => number;
  /** Since the day began, which it does with the first use. */
  readonly used: (name: QuotaName) => number;
  /** As if so much had been used already, by other scripts of the same user. */
  readonly setUsed: (name: QuotaName, amount: number) => void;
}

const day = 24 * 3_600_000;

/** Each quota has a day of its own, of 24 hours from its first use. */
export const createQuotas = (clock: Clock, account: Account): Quotas => {
  const spent = new Map<QuotaName, { readonly since: number; readonly amount: number }>();
  const current = (name: QuotaName): { readonly since: number; readonly amount: number } => {
    const known = spent.get(name);
    return known && clock.now() < known.since + day ? known : { since: clock.now(), amount: 0 };
  };
  const left = (name: QuotaName): number => dailyQuotas[account][name] - current(name).amount;
  const add = (name: QuotaName, amount: number): void => {
    const { since, amount: before } = current(name);
    spent.set(name, { since, amount: before + amount });
  };
  return {
    use: (name, amount = 1) => {
      // Time that has been spent is spent; what is too long only shows at the next run.
      if (name !== 'triggerMs' && left(name) < amount) throw new GoogleException(usedUp(name));
      add(name, amount);
    },
    assertLeft: (name) => {
      if (left(name) <= 0) throw new GoogleException(usedUp(name));
    },
    left,
    used: (name) => current(name).amount,
    setUsed: (name, amount) => add(name, amount - current(name).amount),
  };
};
