import { join } from 'node:path';
import { createSyncFn } from 'synckit';
import type { HttpRequest, HttpResponse, HttpServer } from './http';
import { NetworkError } from './http';

/** UrlFetchApp gives up after a minute, so the sandbox does not wait longer. */
const patienceMs = 60_000;

/** What the worker answers: a response, or why there is none. */
type Outcome = HttpResponse | { readonly failure: NetworkError['reason'] };

/**
 * The real GoHighLevel, as a server that answers at once: a worker thread does the waiting. Requests keep their path
 * and go to `origin`, which a test sets to a server of its own.
 */
export const createRealGhl = (origin: string): HttpServer => {
  const send: (request: HttpRequest, patienceMs: number) => Outcome = createSyncFn(join(process.cwd(), 'sandbox', 'real-ghl-worker.mjs'), {
    // A little longer than the worker's own patience, so that it can say what happened.
    timeout: patienceMs + 5000,
  });
  return {
    handle: (request) => {
      const { pathname, search } = new URL(request.url);
      const outcome = send({ ...request, url: `${origin}${pathname}${search}` }, patienceMs);
      if ('failure' in outcome) throw new NetworkError(outcome.failure);
      return outcome;
    },
  };
};
