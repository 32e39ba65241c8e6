/** The life of one execution: what it called, how long that took, and what ends it before its time. */
import { GoogleException } from './google-error';
import type { Method } from './google-object';

/** One call that left the script for Google's servers. */
export interface ServiceCall {
  readonly service: string;
  readonly method: string;
  /** Virtual milliseconds, waiting included. */
  readonly ms: number;
}

export interface HttpCall {
  readonly method: string;
  readonly url: string;
  /** Null when no answer came. */
  readonly status: number | null;
  readonly ms: number;
}

/** Ends an execution at its `k`-th service call (counted from 1), before the call has its effect or after. */
export interface Kill {
  readonly k: number;
  readonly when: 'before' | 'after';
}

/** What a service throws instead of its answer, before it has done what it was asked for or after. */
export interface Failure {
  readonly message: string;
  readonly when: 'before' | 'after';
}

/** Lets virtual time pass: `ms`, or less when the lock that is waited for comes free. Answers how much has passed. */
export type Pause = (ms: number, forLock?: string) => number;

export interface Meter {
  /** Makes a service call: counts it, lets `ms` pass once it is done, and ends the execution when its time is up. */
  readonly call: <Result>(what: { readonly service: string; readonly method: string; readonly ms: number }, effect: () => Result) => Result;
  /** Lets time pass, as `Utilities.sleep` does. */
  readonly spend: (ms: number) => void;
  /** Waits for a lock; answers the milliseconds that have passed. */
  readonly waitForLock: (lock: string, ms: number) => number;
  /** A round trip of `UrlFetchApp`: one for a fetch, one for a whole fetchAll. */
  readonly wave: (calls: readonly HttpCall[]) => void;
  /** Throws when the execution has ended: no later call has any effect. */
  readonly assertAlive: () => void;
  /** Why the execution ended early; null while it lives. */
  readonly ended: () => string | null;
  readonly log: (line: string) => void;
  readonly notEmulated: (member: string) => void;
  readonly report: () => {
    readonly virtualMs: number;
    readonly waves: number;
    readonly calls: readonly ServiceCall[];
    readonly http: readonly HttpCall[];
    readonly logs: readonly string[];
    readonly notEmulated: readonly string[];
  };
}

export interface MeterOptions {
  readonly budgetMs: number;
  readonly kill: Kill | null;
  readonly pause: Pause;
  /** Told of each call before it has its effect. @throws GoogleException when a quota is used up */
  readonly entering?: (service: string, method: string) => Failure | null;
}

export const createMeter = ({ budgetMs, kill, pause, entering = () => null }: MeterOptions): Meter => {
  const calls: ServiceCall[] = [];
  const http: HttpCall[] = [];
  const logs: string[] = [];
  const missing = new Set<string>();
  let started = 0;
  let virtualMs = 0;
  let waves = 0;
  let ended: string | null = null;

  const assertAlive = (): void => {
    if (ended !== null) throw new GoogleException(ended);
  };
  const end = (reason: string): never => {
    ended = reason;
    throw new GoogleException(reason);
  };
  const spend = (ms: number, forLock?: string): number => {
    const left = budgetMs - virtualMs;
    const passed = pause(Math.min(ms, left), forLock);
    virtualMs += passed;
    if (ms > left && passed >= left) end('Exceeded maximum execution time');
    return passed;
  };
  /** The effect, or the failure that stands for it. */
  const attempted = <Result>(service: string, method: string, effect: () => Result): Result => {
    const failure = entering(service, method);
    if (failure?.when === 'before') throw new GoogleException(failure.message);
    const result = effect();
    if (failure) throw new GoogleException(failure.message);
    return result;
  };

  return {
    call: ({ service, method, ms }, effect) => {
      assertAlive();
      started += 1;
      const doomed = kill !== null && started === kill.k;
      const startedAt = virtualMs;
      if (doomed && kill.when === 'before') end('The execution was killed before this call.');
      try {
        return attempted(service, method, effect);
      } finally {
        try {
          spend(ms);
        } finally {
          calls.push({ service, method, ms: virtualMs - startedAt });
        }
        if (doomed) end('The execution was killed after this call.');
      }
    },
    spend: (ms) => {
      assertAlive();
      spend(ms);
    },
    waitForLock: (lock, ms) => spend(ms, lock),
    wave: (made) => {
      waves += 1;
      http.push(...made);
    },
    assertAlive,
    ended: () => ended,
    log: (line) => void (ended === null && logs.push(line)),
    notEmulated: (member) => void missing.add(member),
    report: () => ({ virtualMs, waves, calls, http, logs, notEmulated: [...missing] }),
  };
};

/** Wraps members so that each is a service call of its own, `ms` long. */
export const metered = <Name extends string>(
  { meter, service, ms }: { readonly meter: Meter; readonly service: string; readonly ms: number },
  members: Readonly<Record<Name, (...given: readonly unknown[]) => unknown>>,
): Record<Name, (...given: readonly unknown[]) => unknown> =>
  Object.fromEntries(
    Object.entries<(...given: readonly unknown[]) => unknown>(members).map(([method, member]) => [
      method,
      (...given: readonly unknown[]) => meter.call({ service, method, ms }, () => member(...given)),
    ]),
  ) as Record<Name, (...given: readonly unknown[]) => unknown>;

/** The same for the methods of a type, made once for all executions: the meter, and how long a call takes, are in the state of its objects. */
export const meteredMethods = <State extends { readonly meter: Meter; readonly ms: number }, Name extends string>(
  service: string,
  methods: Readonly<Record<Name, Method<State>>>,
): Record<Name, Method<State>> =>
  Object.fromEntries(
    Object.entries<Method<State>>(methods).map(([method, run]): [string, Method<State>] => [
      method,
      (state, given, self) => state.meter.call({ service, method, ms: state.ms }, () => run(state, given, self)),
    ]),
  ) as Record<Name, Method<State>>;
