/** What passes between an execution in a thread of its own and the scheduler. Plain data, all of it. */
import { NetworkError } from '../http';
import type { ScriptFacts } from './backend';
import type { Execution, Plan } from './execute';
import { GoogleException, NotEmulated } from './google-error';

/** From the scheduler: an execution to begin. */
export interface Job {
  readonly source: string;
  readonly facts: ScriptFacts;
  readonly plan: Plan;
  readonly now: number;
  readonly seed: number;
  /** Every call is announced before its effect, as one of them may have to fail. */
  readonly watched: boolean;
}

/** What an execution has done that needs no answer; in the order in which it did it. */
export type Step =
  /** It gave way for so many milliseconds. */
  | { readonly paused: number }
  /** It began a call of a service: `PropertiesService`, `setProperty`. */
  | { readonly entered: readonly [service: string, method: string] };

/** From the execution: what it has done since the last notice, and then what it wants. */
export type Notice = { readonly steps: readonly Step[] } & (
  | { readonly kind: 'call'; readonly path: readonly string[]; readonly args: readonly unknown[] }
  /** It waits for a lock, so long at most; answered by the time, once it is its turn again. */
  | { readonly kind: 'wait'; readonly ms: number; readonly lock: string }
  | { readonly kind: 'done'; readonly execution: Execution }
  | { readonly kind: 'crash'; readonly message: string }
);

/** To a call. */
export type Reply = { readonly value: unknown } | { readonly error: ErrorData };

interface ErrorData {
  readonly name: string;
  readonly message: string;
  readonly detail: string;
}

/** An error that a service may throw, as data; null for a fault of the sandbox. */
export const errorData = (error: unknown): ErrorData | null => {
  if (error instanceof NetworkError) return { name: error.name, message: error.message, detail: error.reason };
  if (error instanceof NotEmulated) return { name: error.name, message: error.message, detail: error.member };
  return error instanceof GoogleException ? { name: error.name, message: error.message, detail: '' } : null;
};

/** The same error on the other side. */
export const errorOf = ({ name, message, detail }: ErrorData): Error => {
  if (name === 'NetworkError') return new NetworkError(detail as NetworkError['reason']);
  return name === 'NotEmulated' ? new NotEmulated(detail) : new GoogleException(message);
};
