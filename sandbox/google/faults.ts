import { type HttpResponse, NetworkError } from '../http';
import { spoilt } from '../spoilt';
import type { Spoiling } from '../spoilt';
import { type ErrorForm, errorResponse, GoogleError } from './errors';

/** What goes wrong: an answer with that status, no answer at all, or one that cannot be read. */
export type Fault =
  | { readonly status: number; readonly message?: string; readonly reason?: string }
  | { readonly network: 'offline' | 'timeout' | 'dns' }
  /** The request is carried out, and its answer cannot be read. */
  | { readonly spoilt: Spoiling };

export interface PlannedFault<Method extends string> {
  readonly method: Method | '*';
  readonly fault: Fault;
  readonly times: number;
}

export interface Faults<Method extends string> {
  /** The next `times` calls of the method (or of any, for `*`) go wrong in that way. */
  readonly next: (method: Method | '*', fault: Fault, times?: number) => void;
  readonly clear: () => void;
  /** Those still to come. */
  readonly list: () => readonly PlannedFault<Method>[];
}

const usualMessages: Readonly<Record<number, string>> = {
  401: 'Request had invalid authentication credentials.',
  403: 'The caller does not have permission',
  429: 'User-rate limit exceeded.',
  500: 'Internal error encountered.',
  503: 'The service is currently unavailable.',
};

interface Met {
  readonly form?: ErrorForm | undefined;
  /** The answer that there would be without the fault. */
  readonly carryOut: () => HttpResponse;
}

/** @throws NetworkError for a fault of the network */
const happening = (fault: Fault, { form, carryOut }: Met): HttpResponse => {
  if ('spoilt' in fault) return spoilt(fault.spoilt, carryOut());
  if ('network' in fault) throw new NetworkError(fault.network);
  const { status, reason, message = usualMessages[status] ?? `The sandbox was told to answer ${status}.` } = fault;
  return errorResponse(new GoogleError(status, message, reason === undefined ? {} : { errors: { reason } }), form);
};

/** Faults as data, and `meet`: the answer of the first one planned for that method, or null when none is. */
export const createFaults = <Method extends string>() => {
  let planned: readonly PlannedFault<Method>[] = [];
  const faults: Faults<Method> = {
    next: (method, fault, times = 1) => void (planned = [...planned, { method, fault, times }]),
    clear: () => void (planned = []),
    list: () => planned,
  };
  const meet = (method: Method, met: Met): HttpResponse | null => {
    const hit = planned.find((plan) => plan.method === method || plan.method === '*');
    if (hit === undefined) return null;
    planned = planned.flatMap((plan) => (plan !== hit ? [plan] : plan.times > 1 ? [{ ...plan, times: plan.times - 1 }] : []));
    return happening(hit.fault, met);
  };
  return { faults, meet };
};
