/**
 * The port between the product and the machine it runs on. Everything above this line of the house
 * is ordinary TypeScript; `src/platform/apps-script/` is the only implementation that names Google.
 */

/** What the product asks of the network. Header names are spelled as the API documents them. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Already encoded; its type is in the `Content-Type` header. */
  readonly body?: string;
}

/** An answer of any status. Header names are lower-cased. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body's bytes, for an answer that is no text. */
  readonly base64?: () => string;
}

/**
 * Thrown when no answer came at all: no connection, no such host, or a time-out. Apps Script throws for
 * these even when `muteHttpExceptions` is set, and one of them discards the whole `fetchAll`.
 */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  constructor(readonly reason: 'offline' | 'timeout' | 'refused', message: string) {
    super(message);
  }
}

/** Thrown when another execution of the same user held the lock for longer than this one may wait. */
export class LockBusyError extends Error {
  override readonly name = 'LockBusyError';
}

/** Thrown when Google makes or tells no trigger: there are too many, or the user has not allowed the add-on to run by itself. */
export class TriggerRefusedError extends Error {
  override readonly name = 'TriggerRefusedError';
}

/** A time-driven trigger of this user in this script. */
export interface Trigger {
  readonly id: string;
  /** The function that it calls. */
  readonly entryPoint: string;
}

/**
 * The user's own triggers, twenty at most. In an add-on one that repeats may do so once an hour at most
 * (https://developers.google.com/apps-script/guides/triggers/installable); in a script of the user's own, each minute.
 */
export interface Triggers {
  /** Also those that have run and will not again. @throws TriggerRefusedError */
  readonly list: () => readonly Trigger[];
  /** At a minute of the hour that Google picks. @throws TriggerRefusedError */
  readonly createHourly: (entryPoint: string) => void;
  /** Every so many minutes: 1, 5, 10, 15 or 30. Google refuses it in an add-on. @throws TriggerRefusedError */
  readonly createEvery: (entryPoint: string, minutes: number) => void;
  /** Once, after so many milliseconds at the earliest, and about a minute later at the latest. @throws TriggerRefusedError */
  readonly createOnce: (entryPoint: string, afterMs: number) => void;
  /** Nothing happens when it is gone already. @throws TriggerRefusedError */
  readonly remove: (id: string) => void;
}

/** A small durable store of strings: at most 9 kB a value and 500 kB in all (Apps Script's quota page). */
export interface PropertyStore {
  /** Every entry, in one call: a read per key costs a round trip each. */
  readonly readAll: () => Readonly<Record<string, string>>;
  /** Writes the strings and removes the keys whose value is null. */
  readonly write: (changes: Readonly<Record<string, string | null>>) => void;
}

/** A store that may forget at any time: at most 100 kB a value and six hours of life. */
export interface CacheStore {
  readonly readAll: (keys: readonly string[]) => Readonly<Record<string, string>>;
  readonly writeAll: (entries: Readonly<Record<string, string>>, seconds: number) => void;
  readonly removeAll: (keys: readonly string[]) => void;
}

export interface Platform {
  /** Sends one request. @throws NoAnswerError */
  readonly send: (request: HttpRequest) => HttpResponse;
  /** Sends all at once and answers in their order. @throws NoAnswerError if any of them got no answer. */
  readonly sendAll: (requests: readonly HttpRequest[]) => readonly HttpResponse[];
  /** The user's OAuth token for Google's own APIs. */
  readonly googleToken: () => string;
  /** Of these OAuth scopes, the ones that the user has not granted. */
  readonly missingScopes: (scopes: readonly string[]) => readonly string[];
  /** Where the user can grant these OAuth scopes; empty when they are granted, or when Google does not tell. */
  readonly consentUrl: (scopes: readonly string[]) => string;

  readonly userProperties: PropertyStore;
  readonly scriptProperties: PropertyStore;
  readonly userCache: CacheStore;
  /** Runs `work` while no other execution of this user is inside. Waits 5 s at most. @throws LockBusyError */
  readonly withUserLock: <Result>(work: () => Result) => Result;

  readonly triggers: Triggers;

  /** The address of the person at the keyboard; empty when Google does not tell. */
  readonly userEmail: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Stands still for so many milliseconds. */
  readonly sleep: (ms: number) => void;
  readonly newId: () => string;
  /** `pattern` is a java.text.SimpleDateFormat pattern; `timeZone` an IANA name. */
  readonly formatDate: (at: number, timeZone: string, pattern: string) => string;
  /** The reverse of `formatDate`, or null when the text does not fit the pattern. */
  readonly parseDate: (text: string, timeZone: string, pattern: string) => number | null;
  /** Decodes bytes (given as numbers 0 to 255) in a named charset, or null when the charset is unknown. */
  readonly decodeText: (bytes: readonly number[], charset: string) => string | null;

  /** A one-time token that brings the browser back to the entry point `callback` for at most `seconds`. */
  readonly stateToken: (callback: string, seconds: number) => string;
  /** Where an OAuth provider sends the browser back to. */
  readonly callbackUrl: () => string;

  /** Writes one line to the execution log. Never pass it anything that a person wrote, or a secret. */
  readonly log: (event: string, details?: Readonly<Record<string, string | number | boolean>>) => void;
}
