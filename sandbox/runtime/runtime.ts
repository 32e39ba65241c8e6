/**
 * Apps Script, as far as a Gmail add-on needs it: runs the functions of one script, each in a context of its own, on the
 * world's clock. It knows nothing of the add-on that it runs. How faithful it is, behaviour by behaviour: `fidelity.ts`.
 */
import * as vm from 'node:vm';
import type { HttpRequest, HttpResponse } from '../http';
import type { World } from '../world';
import { compileBundle } from './bundle';
import { createCacheStore, type CacheStore } from './cache-store';
import { createMeter, type HttpCall, type Kill, type Meter, type ServiceCall } from './execution';
import type { Draft } from './gmail-app';
import { createGlobals } from './globals';
import { escapeHtml } from './html-service';
import { limits } from './limits';
import { createSharedLock, type SharedLock } from './lock-service';
import { readManifest } from './manifest';
import { createRealm, type Realm } from './realm';
import { authorizationAnswer, responseJson } from './response';
import type { User } from './session';
import { createStateTokens } from './state-tokens';

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
  /** What `ScriptApp.getOAuthToken()` answers. */
  readonly googleToken: () => string;
  /** No time at all unless given. */
  readonly latency?: Latency;
  /** The scopes that the user has granted: all of the manifest's unless given. */
  readonly grantedScopes?: () => readonly string[];
}

export interface Execution {
  /** Plain JSON: see `responseJson`. `{ authorization }` when the script threw an AuthorizationException; null after an error. */
  readonly response: unknown;
  /** `Exception: …`, as Google's log shows it. */
  readonly error: string | null;
  readonly virtualMs: number;
  /** Round trips of UrlFetchApp: one for a fetch, one for a whole fetchAll. */
  readonly waves: number;
  readonly calls: readonly ServiceCall[];
  readonly http: readonly HttpCall[];
  readonly logs: readonly string[];
  /** Members that the script reached for and that are not emulated. */
  readonly notEmulated: readonly string[];
}

export interface Runtime {
  /**
   * Calls a top-level function; arguments and answer cross as JSON. The budget is that of a card action, 30 s, unless given.
   * @throws whatever a server behind `fetch` throws that is no NetworkError: a fault of the sandbox, not of the script
   */
  readonly run: (functionName: string, args: readonly unknown[], budgetMs?: number) => Execution;
  /** A browser that comes to `/macros/d/{scriptId}/usercallback`, with the query it brings. */
  readonly callback: (query: Readonly<Record<string, string>>) => { readonly execution: Execution; readonly html: string };
  readonly userProperties: Map<string, string>;
  readonly scriptProperties: Map<string, string>;
  readonly userCache: CacheStore;
  readonly scriptCache: CacheStore;
  readonly userLock: SharedLock;
  readonly scriptLock: SharedLock;
  /** The drafts that the script has made, by id. */
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly grantedScopes: () => readonly string[];
  readonly now: () => number;
  /** The next execution dies at its k-th service call (from 1): effects so far stay, its answer is lost. */
  readonly killNext: (k: number, when: Kill['when']) => void;
}

const noLatency: Latency = { fetch: () => 0, property: 0, cache: 0 };
/** Real milliseconds after which a script that spins is stopped. */
const spinningMs = 10_000;

const guard = vm.createContext({});
const guarded = new vm.Script('work()');

/** Stops the work, whatever contexts it has gone into, when it takes too long by the machine's clock. */
const withinRealTime = (work: () => unknown): unknown => {
  guard['work'] = work;
  return guarded.runInContext(guard, { timeout: spinningMs });
};

const invoke = (realm: Realm, name: string, args: readonly unknown[]): unknown => {
  const call = new vm.Script(`${name}(...JSON.parse(${JSON.stringify(JSON.stringify(args))}))`, { filename: 'trigger' });
  return realm.leave(call.runInContext(realm.context));
};

const describe = (error: unknown): string => {
  const { name = 'Error', message = String(error) } = Object(error) as { name?: string; message?: string };
  return `${name}: ${message}`;
};

/** The error and where it happened in the script, as Google's exception log shows them. */
const trace = (error: unknown): string => {
  const { stack = '' } = Object(error) as { stack?: string };
  return [describe(error), ...stack.split('\n').filter((line) => /^ +at .*Code\.js/.test(line))].join('\n');
};

export const createRuntime = (options: RuntimeOptions): Runtime => {
  const { world, scriptId, latency = noLatency } = options;
  const { clock } = world;
  const bundle = compileBundle(options.bundle);
  const manifest = readManifest(options.manifest);
  const granted = options.grantedScopes ?? (() => manifest.oauthScopes);
  const stateTokens = createStateTokens(world);
  const drafts = new Map<string, Draft>();
  const shared = {
    userProperties: new Map<string, string>(),
    scriptProperties: new Map<string, string>(),
    userCache: createCacheStore(clock),
    scriptCache: createCacheStore(clock),
    userLock: createSharedLock(clock),
    scriptLock: createSharedLock(clock),
  };
  let kill: Kill | null = null;

  const attempt = (meter: Meter, realm: Realm, work: () => unknown): Pick<Execution, 'response' | 'error'> => {
    try {
      const response = responseJson(work());
      return meter.ended() === null ? { response, error: null } : { response: null, error: `Exception: ${meter.ended()}` };
    } catch (error) {
      if (meter.ended() !== null) return { response: null, error: `Exception: ${meter.ended()}` };
      const prompt = authorizationAnswer(realm.causeOf(error));
      if (prompt) return { response: prompt, error: null };
      meter.log(trace(error));
      return { response: null, error: describe(error) };
    }
  };

  const run: Runtime['run'] = (functionName, args, budgetMs = limits.callbackMs) => {
    const meter = createMeter({ clock, budgetMs, kill });
    kill = null;
    const holder = {};
    const crashes: unknown[] = [];
    const realm = createRealm({
      world,
      around: (_, call) => {
        meter.assertAlive();
        return call();
      },
      onNotEmulated: meter.notEmulated,
      onCrash: (error) => crashes.push(error),
    });
    createGlobals({ ...options, ...shared, realm, meter, manifest, granted, latency, stateTokens, drafts, holder, scriptId });
    const outcome = attempt(meter, realm, () => {
      if (!bundle.functions.has(functionName)) throw new ReferenceError(`Script function not found: ${functionName}`);
      return withinRealTime(() => {
        bundle.script.runInContext(realm.context);
        return invoke(realm, functionName, args);
      });
    });
    shared.userLock.release(holder);
    shared.scriptLock.release(holder);
    // A fault of the sandbox must never pass for one of the add-on.
    if (crashes.length > 0) throw crashes[0];
    return { ...outcome, ...meter.report() };
  };

  const callback: Runtime['callback'] = (query) => {
    const token = stateTokens.redeem(query['state'] ?? '');
    if (!token) {
      const error = 'The state token is invalid or has expired. Please try again.';
      const nothing = createMeter({ clock, budgetMs: 0, kill: null }).report();
      return { execution: { response: null, error, ...nothing }, html: page('Error', `<p>${error}</p>`) };
    }
    const parameter = { ...query, ...token.parameters };
    const parameters = Object.fromEntries(Object.entries(parameter).map(([name, value]) => [name, [value]]));
    const execution = run(token.method, [{ parameter, parameters }], limits.executionMs);
    const { title = '', content } = Object(execution.response) as { title?: string; content?: string };
    const problem = execution.error ?? 'The script completed but did not return anything.';
    return { execution, html: content === undefined ? page('Error', `<p>${escapeHtml(problem)}</p>`) : page(title, content) };
  };

  return {
    run,
    callback,
    ...shared,
    drafts,
    grantedScopes: granted,
    now: clock.now,
    killNext: (k, when) => void (kill = { k, when }),
  };
};

const page = (title: string, content: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>${content}</body></html>`;
