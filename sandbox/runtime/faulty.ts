/** The parts of a runtime that faults go through: each is the healthy one until a fault is planned for it. */
import { NetworkError, type HttpRequest, type HttpResponse } from '../http';
import type { CacheStore } from './cache-store';
import type { Failure } from './execution';
import type { Meet } from './faults';
import type { ExecutionLock } from './lock-service';
import type { SharedLock } from './shared-lock';

type Fetch = (request: HttpRequest) => HttpResponse;

export const faultyFetch = (fetch: Fetch, meet: Meet): Fetch => (request) => {
  const goes = meet('fetch', ({ url = '' }) => request.url.startsWith(url))?.goes;
  if (goes === undefined) return fetch(request);
  if (typeof goes === 'object') return { status: goes.status, headers: { 'content-type': 'application/json' }, body: goes.body ?? '' };
  if (goes === 'offline' || goes === 'timeout' || goes === 'dns') throw new NetworkError(goes);
  const response = fetch(request);
  if (goes === 'unanswered') throw new NetworkError('timeout');
  return { ...response, body: goes === 'malformed' ? '<html>Bad gateway</html>' : response.body.slice(0, Math.floor(response.body.length / 2)) };
};

/** What a cache is to an execution. */
export type ExecutionCache = Pick<CacheStore, 'get' | 'put' | 'remove'>;

export const faultyCache = (store: CacheStore, meet: Meet): ExecutionCache => ({
  ...store,
  get: (key) => {
    const fault = meet('cache', (one) => one.key === undefined || one.key === key);
    if (fault?.key !== undefined) store.remove(key);
    else if (fault) store.clear();
    return store.get(key);
  },
});

export const contendedLock = (name: 'user' | 'script', lock: SharedLock, meet: Meet, now: () => number): ExecutionLock => ({
  ...lock,
  tryTake: (holder) => {
    const fault = lock.freeIn() === 0 ? meet('lock', (one) => one.lock === name) : null;
    if (fault) lock.holdFromOutside(now() + fault.ms);
    return lock.tryTake(holder);
  },
});

const badDay = "We're sorry, a server error occurred. Please wait a bit and try again.";

export const serviceFailure = (service: string, method: string, meet: Meet): Failure | null => {
  const fault = meet('service', (one) => one.service === service && (one.method === undefined || one.method === method));
  return fault && { message: fault.message ?? badDay, when: fault.when ?? 'before' };
};
