import type { Clock } from '../world';
import { refusals } from './refusals';
import type { Grant, Usage } from './state/records';
import type { Collection } from './state/collection';

/** Requests that one app may send for one location (GoHighLevel's `docs/oauth/Authorization.md`). */
export const limits = { burst: 100, burstMs: 10_000, day: 200_000 } as const;

const dayMs = 86_400_000;

export interface RateLimits {
  /** Counts one request. @throws Refusal 429 when there is none left; refused ones do not count. */
  readonly count: (grant: Grant) => void;
  /** What is left, as every answer tells it. */
  readonly headers: (grant: Grant) => Readonly<Record<string, string>>;
}

const bucketOf = ({ app, locationId, companyId }: Grant): string => `${app}/${locationId ?? companyId}`;

/** Windows are assumed to be fixed: ten seconds from the first request of a burst, and the day in UTC. */
export const createRateLimits = (usage: Collection<Usage>, clock: Clock): RateLimits => {
  const current = (grant: Grant): Usage => {
    const now = clock.now();
    const dayStart = now - (now % dayMs);
    const id = bucketOf(grant);
    const known = usage.withId(id) ?? { id, burstStart: now, burst: 0, dayStart, day: 0 };
    return {
      ...known,
      ...(now - known.burstStart >= limits.burstMs && { burstStart: now, burst: 0 }),
      ...(known.dayStart !== dayStart && { dayStart, day: 0 }),
    };
  };
  return {
    count: (grant) => {
      const used = current(grant);
      if (used.burst >= limits.burst || used.day >= limits.day) throw refusals.tooMany();
      usage.put({ ...used, burst: used.burst + 1, day: used.day + 1 });
    },
    headers: (grant) => {
      const used = current(grant);
      return {
        'x-ratelimit-limit-daily': String(limits.day),
        'x-ratelimit-daily-remaining': String(limits.day - used.day),
        'x-ratelimit-interval-milliseconds': String(limits.burstMs),
        'x-ratelimit-max': String(limits.burst),
        'x-ratelimit-remaining': String(limits.burst - used.burst),
      };
    },
  };
};
