import { type HttpResponse, NetworkError } from '../http';
import { type ErrorForm, errorResponse, GoogleError } from './errors';

/** What goes wrong: an answer with that status, or no answer at all. */
export type Fault =
  | { readonly status: number; readonly message?: string; readonly reason?: string }
  | { readonly network: 'offline' | 'timeout' | 'dns' };

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

/** @throws NetworkError for a fault of the network */
const happening = (fault: Fault, form?: ErrorForm): HttpResponse => {
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
  const meet = (method: Method, form?: ErrorForm): HttpResponse | null => {
    const met = planned.find((plan) => plan.method === method || plan.method === '*');
    if (met === undefined) return null;
    planned = planned.flatMap((plan) => (plan !== met ? [plan] : plan.times > 1 ? [{ ...plan, times: plan.times - 1 }] : []));
    return happening(met.fault, form);
  };
  return { faults, meet };
};
