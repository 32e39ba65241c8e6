import type { Clock } from '../world';
import type { GoogleApi } from './apis';
import { GoogleError } from './errors';

export interface Quota {
  /** Takes units of the API's quota. @throws GoogleError 429 when the minute's are used up */
  readonly take: (api: GoogleApi, units: number) => void;
  /** Units used so far, of all APIs. */
  readonly used: () => number;
}

const minute = 60_000;

const exceeded = ({ service, unitsPerMinute }: GoogleApi): GoogleError => {
  const limit = `limit 'Queries per minute per user' of service '${service}' for consumer 'project_number:000000000000'.`;
  return new GoogleError(429, `Quota exceeded for quota metric 'Queries' and ${limit}`, {
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'RATE_LIMIT_EXCEEDED',
        domain: 'googleapis.com',
        metadata: { service, quota_limit: 'DefaultPerMinutePerUser', quota_limit_value: String(unitsPerMinute) },
      },
    ],
  });
};

/** Counts what the user's calls use up. The minutes are those of the clock, which is how Google's quotas refill. */
export const createQuota = (clock: Clock): Quota => {
  const minutes = new Map<string, { readonly at: number; units: number }>();
  let used = 0;
  return {
    take: (api, units) => {
      const at = Math.floor(clock.now() / minute);
      const known = minutes.get(api.service);
      const current = known?.at === at ? known : { at, units: 0 };
      if (api.unitsPerMinute !== undefined && current.units + units > api.unitsPerMinute) throw exceeded(api);
      current.units += units;
      minutes.set(api.service, current);
      used += units;
    },
    used: () => used,
  };
};
