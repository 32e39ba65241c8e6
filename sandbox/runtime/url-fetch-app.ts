/// <reference types="google-apps-script" preserve="true" />
/**
 * https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app
 * Production guarantees: synchronous; `fetchAll` in parallel, answers in order, one failure loses all.
 * Not modelled: intranet, certificates, the daily quota.
 */
import { NetworkError, type HttpRequest, type HttpResponse } from '../http';
import { signedBytes } from './blob';
import type { HttpCall, Meter } from './execution';
import { readFetchRequest, type FetchRequest } from './fetch-request';
import { GoogleException, wrongArguments } from './google-error';
import { googleObject, type GoogleObject, type Member } from './google-object';
import { bodyBytes } from './http-body';
import { createHttpResponse } from './http-response';
import { limits } from './limits';
import { mostRedirects, redirected } from './redirects';
import type { CheckScope } from './scopes';
import { matchesPrefix } from './url-prefix';

export interface UrlFetchAppOptions {
  readonly fetch: (request: HttpRequest) => HttpResponse;
  /** Milliseconds that an answer of this URL takes. */
  readonly latency: (url: string) => number;
  readonly meter: Meter;
  readonly checkScope: CheckScope;
  readonly allowedPrefixes: readonly string[] | null;
}

const networkErrors: Readonly<Record<NetworkError['reason'], (url: string) => string>> = {
  dns: (url) => `DNS error: ${url}`,
  offline: (url) => `Address unavailable: ${url}`,
  timeout: (url) => `Timeout: ${url}`,
};

interface Exchange {
  /** One, and one more for each redirect. */
  readonly calls: readonly HttpCall[];
  /** The address that answered in the end. */
  readonly url: string;
  readonly outcome: HttpResponse | GoogleException;
}

const refusedStatus = (url: string, { status, body }: HttpResponse): GoogleException => {
  const excerpt = body.length > 100 ? `${body.slice(0, 100)}...` : body;
  const shown = `Request failed for ${new URL(url).origin} returned code ${status}.`;
  return new GoogleException(`${shown} Truncated server response: ${excerpt} (use muteHttpExceptions option to examine full response)`);
};

export const createUrlFetchApp = ({ fetch, latency, meter, checkScope, allowedPrefixes }: UrlFetchAppOptions): GoogleObject => {
  const assertAllowed = (url: string): void => {
    if (allowedPrefixes === null || matchesPrefix(allowedPrefixes, url)) return;
    throw new GoogleException(`The URL ${url} is not covered by the urlFetchWhitelist of the manifest. Add its prefix there to fetch it.`);
  };

  const send = (request: HttpRequest): { readonly call: HttpCall; readonly outcome: HttpResponse | GoogleException } => {
    const { method, url } = request;
    try {
      const response = fetch(request);
      const tooLarge = bodyBytes(response).length > limits.fetchResponseBytes;
      const outcome = tooLarge ? new GoogleException('Limit Exceeded: URLFetch Response Size.') : response;
      return { call: { method, url, status: response.status, ms: latency(url) }, outcome };
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      const ms = error.reason === 'timeout' ? limits.fetchTimeoutMs : latency(url);
      return { call: { method, url, status: null, ms }, outcome: new GoogleException(networkErrors[error.reason](url)) };
    }
  };

  const exchange = ({ http, muted, followRedirects }: FetchRequest): Exchange => {
    const calls: HttpCall[] = [];
    for (let request = http; ; ) {
      const { call, outcome } = send(request);
      calls.push(call);
      if (outcome instanceof GoogleException) return { calls, url: request.url, outcome };
      const next = followRedirects ? redirected(request, outcome) : null;
      if (next === null) return { calls, url: request.url, outcome: outcome.status >= 400 && !muted ? refusedStatus(request.url, outcome) : outcome };
      if (calls.length > mostRedirects) return { calls, url: request.url, outcome: new GoogleException(`Too many redirects: ${http.url}`) };
      request = next;
    }
  };

  /** All requests leave together: the wave lasts as long as its slowest. */
  const sendAll = (method: 'fetch' | 'fetchAll', requests: readonly FetchRequest[]): readonly GoogleObject[] => {
    checkScope(`UrlFetchApp.${method}`);
    requests.forEach(({ http }) => assertAllowed(http.url));
    const row = { service: 'UrlFetchApp', method, ms: 0 };
    return meter.call(row, () => {
      const exchanges = requests.map(exchange);
      meter.wave(exchanges.flatMap(({ calls }) => calls));
      meter.spend(Math.max(0, ...exchanges.map(({ calls }) => calls.reduce((sum, { ms }) => sum + ms, 0))));
      return exchanges.map(({ outcome, url }) => {
        if (outcome instanceof GoogleException) throw outcome;
        return createHttpResponse(outcome, url);
      });
    });
  };

  const one = (member: string, given: readonly unknown[]): FetchRequest => readFetchRequest(member, given[0], given[1], given);

  const members = {
    fetch: (...given) => sendAll('fetch', [one('UrlFetchApp.fetch', given)])[0],
    fetchAll: (...given) => {
      const [requests] = given;
      const member = 'UrlFetchApp.fetchAll';
      if (!Array.isArray(requests)) throw wrongArguments(member, given);
      return sendAll('fetchAll', requests.map((request: unknown) => {
        if (typeof request === 'string') return readFetchRequest(member, request, {}, given);
        const { url, ...parameters } = Object(request) as { url?: unknown };
        return readFetchRequest(member, url, parameters, given);
      }));
    },
    getRequest: (...given) => {
      const { http, followRedirects, muted, validateHttpsCertificates } = one('UrlFetchApp.getRequest', given);
      const { 'content-type': contentType, ...headers } = http.headers;
      return {
        url: http.url,
        method: http.method.toLowerCase(),
        headers,
        ...(contentType !== undefined && { contentType, payload: http.bytes === undefined ? http.body : signedBytes(http.bytes) }),
        useIntranet: false,
        followRedirects,
        validateHttpsCertificates,
        ...(muted && { muteHttpExceptions: true }),
      };
    },
  } satisfies Record<keyof GoogleAppsScript.URL_Fetch.UrlFetchApp, Member>;
  return googleObject('UrlFetchApp', members);
};
