/** The sandbox's internet: a few hosts that answer at once, a plug to pull, and faults that happen on demand. */
import { NetworkError, type HttpRequest, type HttpResponse, type HttpServer } from './http';
import type { World } from './world';

export interface Exchange {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  readonly url: string;
  /** Secrets are hidden: an Authorization header shows its scheme only. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  /** Null when no answer came. */
  readonly status: number | null;
  /** What came back, or why nothing did. */
  readonly responseBody: string;
}

export interface NetworkOptions {
  /** By origin: `https://gmail.googleapis.com`. */
  readonly routes: Readonly<Record<string, HttpServer>>;
  readonly world: World;
  /** Called after each exchange. */
  readonly onExchange?: (exchange: Exchange) => void;
}

export interface Network {
  /** @throws NetworkError */
  readonly fetch: (request: HttpRequest) => HttpResponse;
  readonly isOffline: () => boolean;
  readonly setOffline: (offline: boolean) => void;
  readonly faults: {
    /** The next requests to a host (`api.example.com`) fail. */
    readonly next: (host: string, reason: NetworkError['reason'], times?: number) => void;
    readonly clear: () => void;
  };
  /** The last 500 exchanges, oldest first. */
  readonly log: () => readonly Exchange[];
  readonly clearLog: () => void;
}

const kept = 500;

const hidden = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (name === 'authorization') return [name, value.replace(/^(\S+)\s[^]*$/, '$1 …')];
      return [name, name === 'x-goog-gmail-access-token' ? '…' : value];
    }),
  );

export const createNetwork = ({ routes, world, onExchange }: NetworkOptions): Network => {
  const exchanges: Exchange[] = [];
  let offline = false;
  let faults: readonly { readonly host: string; readonly reason: NetworkError['reason'] }[] = [];

  const takeFault = (host: string): NetworkError['reason'] | null => {
    const at = faults.findIndex((fault) => fault.host === host);
    if (at === -1) return null;
    const reason = faults[at]?.reason ?? null;
    faults = faults.filter((_, index) => index !== at);
    return reason;
  };

  const answer = (request: HttpRequest): HttpResponse => {
    const { origin, host } = new URL(request.url);
    const reason = offline ? 'offline' : takeFault(host);
    if (reason) throw new NetworkError(reason);
    const server = routes[origin];
    if (!server) throw new NetworkError('dns');
    return server.handle(request);
  };

  const record = ({ method, url, headers, body }: HttpRequest, result: Pick<Exchange, 'status' | 'responseBody'>): void => {
    const exchange = { at: world.clock.now(), method, url, requestHeaders: hidden(headers), requestBody: body, ...result };
    exchanges.push(exchange);
    if (exchanges.length > kept) exchanges.shift();
    onExchange?.(exchange);
  };

  return {
    fetch: (request) => {
      try {
        const response = answer(request);
        record(request, { status: response.status, responseBody: response.body });
        return response;
      } catch (error) {
        if (error instanceof NetworkError) record(request, { status: null, responseBody: error.reason });
        throw error;
      }
    },
    isOffline: () => offline,
    setOffline: (value) => void (offline = value),
    faults: {
      next: (host, reason, times = 1) => void (faults = [...faults, ...Array.from({ length: times }, () => ({ host, reason }))]),
      clear: () => void (faults = []),
    },
    log: () => [...exchanges],
    clearLog: () => void exchanges.splice(0),
  };
};
