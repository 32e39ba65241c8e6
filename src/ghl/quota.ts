import type { HttpResponse } from '../platform/platform';
import { asNumber } from '../json';

/** What GoHighLevel says is left, for this app in this location, shared by all its users. */
export interface Quota {
  readonly dailyLimit: number;
  readonly dailyRemaining: number;
  /** What is left of the window of so many milliseconds; null when the answer does not say. */
  readonly burstRemaining: number | null;
  readonly burstMs: number;
}

/** Reads the `X-RateLimit-*` headers; null when an answer carries none. */
export const quotaOf = ({ headers }: HttpResponse): Quota | null => {
  const dailyLimit = asNumber(headers['x-ratelimit-limit-daily']);
  const dailyRemaining = asNumber(headers['x-ratelimit-daily-remaining']);
  return dailyLimit === null || dailyRemaining === null
    ? null
    : { dailyLimit, dailyRemaining, burstRemaining: asNumber(headers['x-ratelimit-remaining']), burstMs: asNumber(headers['x-ratelimit-interval-milliseconds']) ?? 10_000 };
};

/** Fewer calls than this left in a window, and people are about to need them all. */
const leftToPeople = 70;

/** Whether so much of the current window is used that what can wait should wait, and what can be done without is left out. */
export const isScarce = (quota: Quota | null): boolean => (quota?.burstRemaining ?? leftToPeople) < leftToPeople;
