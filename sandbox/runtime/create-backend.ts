/** The backend of a runtime: its stores and servers, with quotas counted and faults in the way. */
import type { Clock } from '../world';
import type { Backend } from './backend';
import type { CacheStore } from './cache-store';
import type { Faults, Meet } from './faults';
import { contendedLock, faultyCache, faultyFetch, serviceFailure } from './faulty';
import { createPropertyStore } from './property-store';
import type { QuotaName, Quotas } from './quotas';
import type { RuntimeOptions } from './runtime';
import type { SharedLock } from './shared-lock';

export interface BackendOptions
  extends Pick<RuntimeOptions, 'fetch' | 'google' | 'googleToken'>,
    Pick<Backend, 'fetchMs' | 'granted' | 'stateTokens' | 'drafts' | 'drive' | 'post' | 'triggers'> {
  readonly clock: Clock;
  readonly meet: Meet;
  readonly faults: Faults;
  readonly quotas: Quotas;
  readonly userProperties: Map<string, string>;
  readonly scriptProperties: Map<string, string>;
  readonly userCache: CacheStore;
  readonly scriptCache: CacheStore;
  readonly userLock: SharedLock;
  readonly scriptLock: SharedLock;
}

/** Services of which each call counts towards a day's quota. */
const countedServices: Readonly<Record<string, QuotaName>> = { PropertiesService: 'properties', GmailApp: 'gmail' };

export const createBackend = (options: BackendOptions): Backend => {
  const { clock, meet, faults, quotas, google, googleToken, fetchMs, granted, stateTokens, drafts, drive, post, triggers } = options;
  const fetch = faultyFetch(options.fetch, meet);
  return {
    fetch: (request) => {
      quotas.use('urlfetch');
      return fetch(request);
    },
    google: (request) => {
      if (!google) throw new Error('The runtime was given no Google.');
      return google(request);
    },
    fetchMs, googleToken, granted, stateTokens, drafts, drive, post, triggers,
    revoke: () => faults.add({ kind: 'consent-revoked' }),
    entering: (service, method) => {
      const quota = countedServices[service];
      if (quota) quotas.use(quota);
      return serviceFailure(service, method, meet);
    },
    use: quotas.use,
    left: quotas.left,
    userProperties: createPropertyStore(options.userProperties),
    scriptProperties: createPropertyStore(options.scriptProperties),
    userCache: faultyCache(options.userCache, meet),
    scriptCache: faultyCache(options.scriptCache, meet),
    userLock: contendedLock('user', options.userLock, meet, clock.now),
    scriptLock: contendedLock('script', options.scriptLock, meet, clock.now),
  };
};
