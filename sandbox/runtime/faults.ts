/** What is to go wrong, as plain data: planned by a test, or drawn by chance from a seed. */
import { createRandom } from '../world';
import type { Kill } from './execution';

/**
 * How a request of `UrlFetchApp` goes wrong. `malformed` and `truncated` are carried out; only their answer is no JSON any
 * more. `unanswered` is carried out as well, and its answer never comes.
 */
export type FetchFault = 'offline' | 'timeout' | 'dns' | 'unanswered' | 'malformed' | 'truncated' | { readonly status: number; readonly body?: string };

export type FaultKinds =
  /** The next execution dies at its `k`-th service call (from 1): effects so far stay, its answer is lost. */
  | ({ readonly kind: 'kill' } & Kill)
  /** A service throws, as Google's do on a bad day. Any of its methods unless one is named. */
  | { readonly kind: 'service'; readonly service: string; readonly method?: string; readonly message?: string; readonly when?: 'before' | 'after' }
  /** Of all requests, or of those to addresses that begin so. */
  | { readonly kind: 'fetch'; readonly url?: string; readonly goes: FetchFault }
  /** The cache forgets a key, or everything, at the next look into it. */
  | { readonly kind: 'cache'; readonly key?: string }
  /** Another execution holds the lock for so long, from the next attempt to take it. */
  | { readonly kind: 'lock'; readonly lock: 'user' | 'script'; readonly ms: number }
  /** Google has switched a trigger off: that of a function, or all of them. */
  | { readonly kind: 'trigger-disabled'; readonly functionName?: string }
  /** The user has withdrawn some scopes, or all consent. */
  | { readonly kind: 'consent-revoked'; readonly scopes?: readonly string[] };

/** How often: `times` (once unless given), or each time with this probability. Disabled triggers and revoked consent last until they are cleared. */
export type Fault = FaultKinds & {
  /** So many that it fits go well before. */
  readonly spares?: number;
  readonly times?: number;
  readonly probability?: number;
  readonly seed?: number;
};

export type FaultOf<Kind extends Fault['kind']> = Extract<Fault, { readonly kind: Kind }>;

export interface Faults {
  readonly add: (fault: Fault) => void;
  /** Those still to come. */
  readonly list: () => readonly Fault[];
  /** All of them, or those of a kind. */
  readonly clear: (kind?: Fault['kind']) => void;
}

interface Planned {
  readonly fault: Fault;
  spares: number;
  left: number;
  readonly chance: () => boolean;
}

const lasting: readonly Fault['kind'][] = ['trigger-disabled', 'consent-revoked'];

const planned = (fault: Fault): Planned => {
  const { kind, spares = 0, probability, seed = 1, times = lasting.includes(kind) || probability !== undefined ? Infinity : 1 } = fault;
  const random = createRandom(seed);
  return { fault, spares, left: times, chance: () => probability === undefined || random.next() < probability };
};

const isSpared = (plan: Planned): boolean => plan.spares > 0 && plan.spares-- > 0;

/** `meet` answers the first fault of the kind that fits and happens now, and counts it. */
export const createFaults = () => {
  let plans: readonly Planned[] = [];
  const faults: Faults = {
    add: (fault) => void (plans = [...plans, planned(fault)]),
    list: () => plans.map(({ fault, left }) => (left === Infinity ? fault : { ...fault, times: left })),
    clear: (kind) => void (plans = plans.filter(({ fault }) => kind !== undefined && fault.kind !== kind)),
  };
  const meet = <Kind extends Fault['kind']>(kind: Kind, fits: (fault: FaultOf<Kind>) => boolean = () => true): FaultOf<Kind> | null => {
    const met = plans.find((plan) => plan.fault.kind === kind && fits(plan.fault as FaultOf<Kind>) && !isSpared(plan) && plan.chance());
    if (!met) return null;
    met.left -= 1;
    plans = plans.filter(({ left }) => left > 0);
    return met.fault as FaultOf<Kind>;
  };
  return { faults, meet };
};

export type Meet = ReturnType<typeof createFaults>['meet'];
