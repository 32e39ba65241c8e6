/**
 * What an execution reaches outside itself, in two halves: facts, which are plain data, and a backend of functions that
 * take and answer plain data. So an execution can just as well live in another thread (`scheduler.ts`).
 */
import type { HttpRequest, HttpResponse } from '../http';
import type { CardServiceOptions } from './card-service/audience';
import type { Failure } from './execution';
import type { DriveStore } from './drive-app/drive-store';
import type { ExecutionCache } from './faulty';
import type { Draft } from './gmail-app';
import type { ExecutionLock } from './lock-service';
import type { SentMail } from './mail-app';
import type { Manifest } from './manifest';
import type { PropertyStore } from './property-store';
import type { QuotaName } from './quotas';
import type { User } from './session';
import type { StateTokens } from './state-tokens';
import type { ScriptTriggers } from './triggers';

/** What is known of a script and its user. */
export interface ScriptFacts {
  readonly manifest: Manifest;
  readonly user: User;
  readonly scriptId: string;
  /** The address of the web app; null when the script is none. */
  readonly serviceUrl: string | null;
  /** Whether the runtime was given Google's REST APIs. */
  readonly hasGoogle: boolean;
  /** Virtual milliseconds of one call. */
  readonly propertyMs: number;
  readonly cacheMs: number;
  readonly cards: CardServiceOptions;
}

export interface Backend {
  /** @throws NetworkError, GoogleException when the day's quota is used up */
  readonly fetch: (request: HttpRequest) => HttpResponse;
  /** Virtual milliseconds that an answer of this URL takes. */
  readonly fetchMs: (url: string) => number;
  /** Google's REST APIs, for the services on top of them; no fetch quota. @throws NetworkError */
  readonly google: (request: HttpRequest) => HttpResponse;
  readonly googleToken: () => string;
  /** The scopes that the user has granted. */
  readonly granted: () => readonly string[];
  /** Takes all consent back. */
  readonly revoke: () => void;
  /** Told of each service call before its effect: counts it, and answers the failure that is planned for it. @throws GoogleException */
  readonly entering: (service: string, method: string) => Failure | null;
  /** Counts what is not one service call: mail recipients. @throws GoogleException when there is not so much left */
  readonly use: (quota: QuotaName, amount: number) => void;
  /** How much of a day's quota is left. */
  readonly left: (quota: QuotaName) => number;
  readonly stateTokens: Pick<StateTokens, 'mint'>;
  readonly drive: DriveStore;
  /** Takes what `MailApp` sends. */
  readonly post: (mail: SentMail) => void;
  readonly drafts: Pick<Map<string, Draft>, 'get' | 'set' | 'delete'>;
  readonly userProperties: PropertyStore;
  readonly scriptProperties: PropertyStore;
  readonly userCache: ExecutionCache;
  readonly scriptCache: ExecutionCache;
  readonly userLock: ExecutionLock;
  readonly scriptLock: ExecutionLock;
  readonly triggers: ScriptTriggers;
}
