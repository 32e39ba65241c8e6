/**
 * Apps Script, as far as a Gmail add-on needs it: runs the functions of one script, each in a context of its own, on the
 * world's clock. It knows nothing of the add-on that it runs. How faithful it is, behaviour by behaviour: `fidelity.ts`.
 */
import type { HttpRequest, HttpResponse } from '../http';
import type { World } from '../world';
import type { Backend, ScriptFacts } from './backend';
import { compileBundle } from './bundle';
import type { CardServiceOptions } from './card-service/audience';
import { createCacheStore, type CacheStore } from './cache-store';
import { createBackend } from './create-backend';
import { execute, neverBegan, type Execution, type Plan } from './execute';
import type { Kill } from './execution';
import { createDriveStore, type DriveStore } from './drive-app/drive-store';
import { createFaults, type Faults } from './faults';
import type { Draft } from './gmail-app';
import { limits } from './limits';
import type { SentMail } from './mail-app';
import { readManifest } from './manifest';
import { createQuotas, type Account, type Quotas } from './quotas';
import type { User } from './session';
import { createSharedLock, type SharedLock } from './shared-lock';
import { createStateTokens } from './state-tokens';
import { createTriggerRuns, type TriggerRuns } from './trigger-runs';
import { createTriggers, type Deployment, type Trigger } from './triggers';
import { userCallback, type CallbackAnswer } from './user-callback';
import { createWebApp, type WebApp } from './web-app';

export type { Execution } from './execute';

/** Virtual milliseconds that calls take. */
export interface Latency {
  readonly fetch: (url: string) => number;
  readonly property: number;
  readonly cache: number;
}

export interface RuntimeOptions {
  readonly world: World;
  /** The source text of the script. */
  readonly bundle: string;
  /** Its `appsscript.json`, parsed. */
  readonly manifest: unknown;
  readonly user: User;
  readonly scriptId: string;
  /** The network. @throws NetworkError */
  readonly fetch: (request: HttpRequest) => HttpResponse;
  /** Google's REST APIs, for GmailApp, CalendarApp and the advanced services; those refuse by name without. @throws NetworkError */
  readonly google?: (request: HttpRequest) => HttpResponse;
  /** What `ScriptApp.getOAuthToken()` answers. */
  readonly googleToken: () => string;
  /** No time at all unless given. */
  readonly latency?: Latency;
  /** The scopes that the user has granted: all of the manifest's unless given. */
  readonly grantedScopes?: () => readonly string[];
  /** How its functions are called where nothing else is said: by an add-on unless given, whose triggers run once an hour at most. */
  readonly deployment?: Deployment;
  /** Whose quotas count: a consumer's unless given. */
  readonly account?: Account;
  /** What `ScriptApp.getService().getUrl()` answers; null, as for a script that is no web app, unless given. */
  readonly serviceUrl?: string | null;
  /** Which members of CardService are there beside those of everybody: none unless given. */
  readonly cards?: CardServiceOptions;
}

/** A call to come. */
export interface Wanted {
  readonly functionName: string;
  readonly args?: readonly unknown[];
  /** Virtual milliseconds: 30 s, those of a card action, unless given. */
  readonly budgetMs?: number;
  readonly deployment?: Deployment;
}

export interface Runtime extends TriggerRuns {
  /**
   * Calls a top-level function; arguments and answer cross as JSON. The budget is that of a card action, 30 s, unless given.
   * @throws whatever a server behind `fetch` throws that is no NetworkError: a fault of the sandbox, not of the script
   */
  readonly run: (functionName: string, args: readonly unknown[], budgetMs?: number, deployment?: Deployment) => Execution;
  /** A browser that comes to `/macros/d/{scriptId}/usercallback`, with the query it brings. */
  readonly callback: (query: Readonly<Record<string, string>>) => CallbackAnswer;
  /** The same script as the user's own, opened as a web app. */
  readonly webApp: WebApp;
  readonly userProperties: Map<string, string>;
  readonly scriptProperties: Map<string, string>;
  readonly userCache: CacheStore;
  readonly scriptCache: CacheStore;
  readonly userLock: SharedLock;
  readonly scriptLock: SharedLock;
  readonly triggers: () => readonly Trigger[];
  /** A way back to the triggers that there are now. */
  readonly markTriggers: () => () => void;
  /** The drafts that the script has made, by id. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** The files and folders of `DriveApp`. */
  readonly drive: DriveStore;
  /** What `MailApp` has sent, oldest first. */
  readonly outbox: readonly SentMail[];
  readonly quotas: Quotas;
  readonly faults: Faults;
  readonly grantedScopes: () => readonly string[];
  readonly now: () => number;
  /** The next execution dies at its k-th service call (from 1): effects so far stay, its answer is lost. */
  readonly killNext: (k: number, when: Kill['when']) => void;
  /** What `runConcurrently` needs to run the same script elsewhere. */
  readonly world: World;
  readonly source: string;
  readonly facts: ScriptFacts;
  readonly backend: Backend;
  readonly plan: (wanted: Wanted) => Plan;
  /** Why nothing may run, as after the user has withdrawn all consent; null while it may. */
  readonly refusal: () => string | null;
}

const noLatency: Latency = { fetch: () => 0, property: 0, cache: 0 };

const unauthorized = 'Exception: Authorization is required to perform that action.';

export const createRuntime = (options: RuntimeOptions): Runtime => {
  const { world, latency = noLatency, deployment = 'add-on', account = 'consumer', serviceUrl = null } = options;
  const { clock } = world;
  const bundle = compileBundle(options.bundle);
  const manifest = readManifest(options.manifest);
  const { faults, meet } = createFaults();
  const quotas = createQuotas(clock, account);
  const stateTokens = createStateTokens(world);
  const triggers = createTriggers({ world, timeZone: manifest.timeZone });
  const drafts = new Map<string, Draft>();
  const drive = createDriveStore(world);
  const outbox: SentMail[] = [];
  const shared = {
    userProperties: new Map<string, string>(),
    scriptProperties: new Map<string, string>(),
    userCache: createCacheStore(clock),
    scriptCache: createCacheStore(clock),
    userLock: createSharedLock(clock),
    scriptLock: createSharedLock(clock),
  };

  const granted = (): readonly string[] => {
    const scopes = options.grantedScopes?.() ?? manifest.oauthScopes;
    const revoked = faults.list().flatMap((fault) => (fault.kind === 'consent-revoked' ? [fault.scopes ?? scopes] : [])).flat();
    return scopes.filter((scope) => !revoked.includes(scope));
  };
  const backend = createBackend({
    ...options, ...shared, clock, meet, quotas, granted, faults, stateTokens, drafts, drive, triggers,
    fetchMs: latency.fetch,
    post: (mail) => void outbox.push(mail),
  });
  const facts: ScriptFacts = {
    manifest, user: options.user, scriptId: options.scriptId, serviceUrl,
    cards: options.cards ?? {},
    hasGoogle: options.google !== undefined,
    propertyMs: latency.property,
    cacheMs: latency.cache,
  };

  let begun = 0;
  const plan: Runtime['plan'] = ({ functionName, args = [], budgetMs = limits.callbackMs, deployment: through = deployment }) => {
    begun += 1;
    return { functionName, args, budgetMs, deployment: through, holder: `execution-${begun}`, kill: meet('kill') };
  };
  const refusal = (): string | null =>
    faults.list().some((fault) => fault.kind === 'consent-revoked' && fault.scopes === undefined) ? unauthorized : null;
  const pause = (ms: number): number => {
    clock.advance(ms);
    return ms;
  };
  const run: Runtime['run'] = (functionName, args, budgetMs, through) => {
    const refused = refusal();
    if (refused !== null) return neverBegan(refused);
    return execute({ world, bundle, facts, backend, plan: plan({ functionName, args, ...(budgetMs !== undefined && { budgetMs }), ...(through && { deployment: through }) }), pause });
  };

  return {
    run,
    callback: (query) => userCallback(stateTokens, run, query),
    webApp: createWebApp(run),
    ...createTriggerRuns({ clock, triggers, quotas, meet, run, refused: neverBegan }),
    ...shared,
    triggers: triggers.list,
    markTriggers: triggers.mark,
    drafts, drive, outbox,
    quotas,
    faults,
    grantedScopes: granted,
    now: clock.now,
    killNext: (k, when) => faults.add({ kind: 'kill', k, when }),
    world, source: options.bundle, facts, backend, plan, refusal,
  };
};
