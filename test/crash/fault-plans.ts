/** Faults of one service, by operation: those that last through all of what is done, and those of one call within a batch. */
import type { OperationId } from '../../src/ghl/catalogue';
import { routeOf as ghlRouteOf } from '../../sandbox/ghl/router';
import { googleOriginOf } from '../../sandbox/google/apis';
import { googleMethods, type GoogleMethodId } from '../../sandbox/google/methods';
import { routeOf as googleRouteOf } from '../../sandbox/google/routes';
import type { Exchange } from '../../sandbox/network';
import type { Rep } from '../journeys/rep';

/**
 * What lasts, or hits one call of several. Not 404 and 409: that a conversation is gone, or a label there, would be a lie
 * that nobody could see through. Not 500 either: what is made of it is made of 503.
 */
const planKinds = [401, 403, 422, 429, 503, 'timeout', 'unanswered', 'truncated'] as const;

export interface FaultPlan {
  readonly operation: OperationId | GoogleMethodId;
  readonly kind: (typeof planKinds)[number];
  /** Infinity lasts; 1 is the first call. */
  readonly times: number;
}

type Called = Pick<Exchange, 'method' | 'url'>;

const isOfGoogle = (url: string): boolean => url.includes('googleapis.com/');

/** The calls in a batch, under the addresses that they have alone; none for a request that is no batch. */
const partsOf = ({ url, requestBody }: Exchange): readonly Called[] =>
  isOfGoogle(url) && url.includes('/batch/') ? [...requestBody.matchAll(/^(GET|POST|PUT|PATCH|DELETE) (\/\S+)/gm)].map(([, method = '', path = '']) => ({ method, url: `${googleOriginOf(path)}${path}` })) : [];

const operationOf = ({ method, url }: Called): FaultPlan['operation'] | null =>
  isOfGoogle(url) ? googleRouteOf({ method, url }).id : (ghlRouteOf(method, new URL(url).pathname)?.id ?? null);

const distinct = (calls: readonly Called[]): readonly FaultPlan['operation'][] => [...new Set(calls.flatMap((called) => operationOf(called) ?? []))];

const isGoogles = (operation: FaultPlan['operation']): operation is GoogleMethodId => operation in googleMethods;

/** One of each for what was called: Google does not carry out what it then never answers. */
export const plansFor = (exchanges: readonly Exchange[]): readonly FaultPlan[] => {
  const parts = exchanges.map(partsOf);
  const alone = exchanges.filter((_, index) => parts[index]?.length === 0);
  const plans = (operations: readonly FaultPlan['operation'][], times: number): readonly FaultPlan[] =>
    operations.flatMap((operation) => planKinds.filter((kind) => kind !== 'unanswered' || !isGoogles(operation)).map((kind) => ({ operation, kind, times })));
  const isOfAPart = ({ kind }: FaultPlan): boolean => kind !== 'timeout' && kind !== 'unanswered';
  return [...plans(distinct([...alone, ...parts.flat()]), Infinity), ...plans(distinct(parts.flat()), 1).filter(isOfAPart)];
};

export const planWords = ({ operation, kind, times }: FaultPlan): string => (times === 1 ? `${kind} at one ${operation} of a batch` : `${kind} at every ${operation}`);

/** From now on it goes wrong so often. */
export const addPlan = ({ sandbox: { ghl, google } }: Rep, { operation, kind, times }: FaultPlan): void => {
  if (isGoogles(operation)) {
    google.faults.next(operation, kind === 'truncated' ? { spoilt: kind } : typeof kind === 'number' ? { status: kind } : { network: 'timeout' }, times);
    return;
  }
  const network = kind === 'unanswered' ? ({ network: 'timeout', arrived: true } as const) : ({ network: 'timeout' } as const);
  ghl.faults.next(operation, kind === 'truncated' ? { spoilt: kind } : typeof kind === 'number' ? { status: kind } : network, times);
};

export const clearPlans = ({ sandbox: { ghl, google } }: Rep): void => {
  ghl.faults.clear();
  google.faults.clear();
};
