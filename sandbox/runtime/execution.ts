/** The life of one execution: what it called, how long that took, and what ends it before its time. */
import type { Clock } from '../world';
import { GoogleException } from './google-error';

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

export interface Meter {
  /** Makes a service call: counts it, moves the clock by `ms` once it is done, and ends the execution when its time is up. */
  readonly call: <Result>(what: { readonly service: string; readonly method: string; readonly ms: number }, effect: () => Result) => Result;
  /** Moves the clock, as `Utilities.sleep` does. */
  readonly spend: (ms: number) => void;
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

export const createMeter = ({ clock, budgetMs, kill }: { readonly clock: Clock; readonly budgetMs: number; readonly kill: Kill | null }): Meter => {
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
  const spend = (ms: number): void => {
    const left = budgetMs - virtualMs;
    clock.advance(Math.min(ms, left));
    virtualMs += Math.min(ms, left);
    if (ms > left) end('Exceeded maximum execution time');
  };

  return {
    call: ({ service, method, ms }, effect) => {
      assertAlive();
      started += 1;
      const doomed = kill !== null && started === kill.k;
      const startedAt = virtualMs;
      if (doomed && kill.when === 'before') end('The execution was killed before this call.');
      try {
        return effect();
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
