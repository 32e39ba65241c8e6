import type { HttpRequest, HttpResponse, Platform } from '../../src/platform/platform';
import { LockBusyError } from '../../src/platform/platform';
import type { InMemoryTrigger } from './in-memory-triggers';
import { inMemoryTriggers } from './in-memory-triggers';
import type { Clock } from '../../sandbox/world';
import { createClock } from '../../sandbox/world';
import type { CacheEntry } from './in-memory-stores';
import { inMemoryCache, inMemoryProperties } from './in-memory-stores';
import { formatDate, parseDate } from './java-dates';

export interface InMemorySettings {
  /** Milliseconds since 1970; a Monday morning unless it says otherwise. */
  readonly now: number;
  /** Answers every request. Throws `NoAnswerError` for a broken network. */
  readonly fetch: (request: HttpRequest) => HttpResponse;
  readonly userEmail: string;
  readonly deniedScopes: readonly string[];
  readonly userProperties: Readonly<Record<string, string>>;
  readonly scriptProperties: Readonly<Record<string, string>>;
}

export interface InMemoryPlatform extends Platform {
  readonly clock: Clock;
  /** What was sent, in waves: the requests of one `sendAll` are one wave. */
  readonly waves: readonly (readonly HttpRequest[])[];
  readonly userEntries: Map<string, string>;
  readonly scriptEntries: Map<string, string>;
  readonly cacheEntries: Map<string, CacheEntry>;
  /** The triggers that are there. */
  readonly made: InMemoryTrigger[];
  readonly logged: readonly { readonly event: string; readonly details: Readonly<Record<string, string | number | boolean>> }[];
  /** Another execution of the same user takes the lock, or lets go of it. */
  readonly holdLockElsewhere: (isHeld: boolean) => void;
}

const defaults: InMemorySettings = {
  now: Date.UTC(2026, 0, 5, 9),
  fetch: ({ method, url }) => {
    throw new Error(`This test did not expect the request ${method} ${url}`);
  },
  userEmail: 'rep@agency.example.com',
  deniedScopes: [],
  userProperties: {},
  scriptProperties: {},
};

/** The port without a machine behind it: maps for stores, a clock that stands still, and `fetch` for a network. */
export const createInMemoryPlatform = (overrides: Partial<InMemorySettings> = {}): InMemoryPlatform => {
  const { now, fetch, userEmail, deniedScopes, userProperties, scriptProperties } = { ...defaults, ...overrides };
  const clock = createClock(now);
  const waves: HttpRequest[][] = [];
  const logged: { event: string; details: Readonly<Record<string, string | number | boolean>> }[] = [];
  const userEntries = new Map(Object.entries(userProperties));
  const scriptEntries = new Map(Object.entries(scriptProperties));
  const cacheEntries = new Map<string, CacheEntry>();
  const made: InMemoryTrigger[] = [];
  let isHeldElsewhere = false;
  let counter = 0;
  const next = (): string => String((counter += 1)).padStart(12, '0');

  const sendAll = (requests: readonly HttpRequest[]): readonly HttpResponse[] => {
    if (requests.length > 0) waves.push([...requests]);
    return requests.map(fetch);
  };

  return {
    send: (request) => sendAll([request])[0]!,
    sendAll,
    googleToken: () => 'google-token-of-the-rep',
    missingScopes: (scopes) => scopes.filter((scope) => deniedScopes.includes(scope)),
    consentUrl: (scopes) => (scopes.some((scope) => deniedScopes.includes(scope)) ? 'https://script.google.com/macros/d/in-memory/authorize' : ''),
    userProperties: inMemoryProperties(userEntries),
    scriptProperties: inMemoryProperties(scriptEntries),
    userCache: inMemoryCache(cacheEntries, clock.now),
    withUserLock: (work) => {
      if (isHeldElsewhere) throw new LockBusyError('Another call for the same user is still at work.');
      return work();
    },
    triggers: inMemoryTriggers(made, { next, isAllowed: () => !deniedScopes.includes('https://www.googleapis.com/auth/script.scriptapp') }),
    userEmail: () => userEmail,
    now: clock.now,
    sleep: (ms) => clock.advance(ms),
    newId: () => `00000000-0000-4000-8000-${next()}`,
    formatDate,
    parseDate,
    decodeText: (bytes, charset) => {
      try {
        return new TextDecoder(charset).decode(Uint8Array.from(bytes));
      } catch {
        return null;
      }
    },
    stateToken: (callback, seconds) => `state-${callback}-${seconds}-${next()}`,
    callbackUrl: () => 'https://script.google.com/macros/d/in-memory/usercallback',
    log: (event, details = {}) => void logged.push({ event, details }),
    clock,
    waves,
    userEntries,
    scriptEntries,
    cacheEntries,
    made,
    logged,
    holdLockElsewhere: (isHeld) => void (isHeldElsewhere = isHeld),
  };
};
