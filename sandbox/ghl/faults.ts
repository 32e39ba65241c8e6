import type { OperationId } from '../../src/ghl/catalogue';
import { NetworkError } from '../http';
import type { HttpResponse } from '../http';
import { spoilt } from '../spoilt';
import type { Spoiling } from '../spoilt';
import type { Queues } from './state/tables';

/** A failure to happen in place of, or after, what was asked for. */
export type Fault =
  /** An answer with this status. Nothing is carried out. */
  | { readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** No answer. With `arrived` the request was carried out and only its answer got lost. */
  | { readonly network: 'offline' | 'timeout' | 'dns'; readonly arrived?: true }
  /** The request is carried out, and its answer cannot be read. */
  | { readonly spoilt: Spoiling };

export interface PlannedFault {
  readonly operation: OperationId | '*';
  readonly fault: Fault;
  /** How many more requests it hits. */
  readonly times: number;
}

export interface Faults {
  /** Lets the next requests of an operation (or any request) fail. What was planned first happens first. */
  readonly next: (operation: OperationId | '*', fault: Fault, times?: number) => void;
  readonly clear: () => void;
  readonly list: () => readonly PlannedFault[];
  /** The fault for this request, if one is planned; null stands for a path that is no operation's. */
  readonly take: (operation: OperationId | null) => Fault | null;
}

export const createFaults = (queues: Queues): Faults => ({
  next: (operation, fault, times = 1) => {
    queues.faults = [...queues.faults, { operation, fault, times }];
  },
  clear: () => {
    queues.faults = [];
  },
  list: () => queues.faults,
  take: (operation) => {
    const hit = queues.faults.find((planned) => planned.operation === '*' || planned.operation === operation);
    if (!hit) return null;
    queues.faults = queues.faults.map((planned) => (planned === hit ? { ...hit, times: hit.times - 1 } : planned)).filter(({ times }) => times > 0);
    return hit.fault;
  },
});

interface Request {
  readonly carryOut: () => HttpResponse;
  /** An answer that says no. */
  readonly refuse: (status: number, message: string) => HttpResponse;
}

/** What the caller gets of a request that a fault hits. @throws NetworkError */
export const failWith = (fault: Fault, { carryOut, refuse }: Request): HttpResponse => {
  if ('network' in fault) {
    if (fault.arrived) carryOut();
    throw new NetworkError(fault.network);
  }
  if ('spoilt' in fault) return spoilt(fault.spoilt, carryOut());
  const response = refuse(fault.status, fault.message ?? 'A failure that the sandbox was asked for.');
  return {
    ...response,
    headers: { ...response.headers, ...fault.headers },
    body: fault.body === undefined ? response.body : JSON.stringify(fault.body),
  };
};
