/** Runs one function of a script in a fresh context. */
import * as vm from 'node:vm';
import type { World } from '../world';
import type { Backend, ScriptFacts } from './backend';
import type { Bundle } from './bundle';
import { createMeter, type HttpCall, type Kill, type Meter, type Pause, type ServiceCall } from './execution';
import { createGlobals } from './globals';
import { createRealm, type Realm } from './realm';
import { withinRealTime } from './real-time';
import { remembered } from './remembered';
import { authorizationAnswer, responseJson } from './response';
import type { Deployment } from './triggers';

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

/** What is to be run. Plain data. */
export interface Plan {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly budgetMs: number;
  readonly deployment: Deployment;
  /** Names the execution where locks are held. */
  readonly holder: string;
  readonly kill: Kill | null;
}

export interface ExecuteOptions {
  readonly world: World;
  readonly bundle: Bundle;
  readonly facts: ScriptFacts;
  readonly backend: Backend;
  readonly plan: Plan;
  readonly pause: Pause;
}

/** Real milliseconds after which a script that spins is stopped. */
const spinningMs = 10_000;

const entry = remembered((name: string) => new vm.Script(`(args) => ${name}(...JSON.parse(args))`, { filename: 'trigger' }));

const invoke = (realm: Realm, name: string, args: readonly unknown[]): unknown => {
  const call = entry(name).runInContext(realm.context) as (args: string) => unknown;
  return realm.leave(call(JSON.stringify(args)));
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

/** @throws what the emulator or a server behind it threw that no service of Google throws: a fault of the sandbox, not of the script */
export const execute = ({ world, bundle, facts, backend, plan, pause }: ExecuteOptions): Execution => {
  const { functionName, args, budgetMs, deployment, holder, kill } = plan;
  const meter = createMeter({ budgetMs, kill, pause, entering: backend.entering });
  const crashes: unknown[] = [];
  const realm = createRealm({
    world,
    onCall: meter.assertAlive,
    onNotEmulated: meter.notEmulated,
    onCrash: (error) => crashes.push(error),
  });
  createGlobals({ world, realm, meter, facts, backend, holder, deployment });
  const outcome = attempt(meter, realm, () => {
    if (!bundle.functions.has(functionName)) throw new ReferenceError(`Script function not found: ${functionName}`);
    return withinRealTime(spinningMs, () => {
      bundle.script.runInContext(realm.context);
      return invoke(realm, functionName, args);
    });
  });
  backend.userLock.release(holder);
  backend.scriptLock.release(holder);
  // A fault of the sandbox must never pass for one of the add-on.
  if (crashes.length > 0) throw crashes[0];
  return { ...outcome, ...meter.report() };
};

/** The record of an execution that never began. */
export const neverBegan = (error: string): Execution => ({
  response: null, error, virtualMs: 0, waves: 0, calls: [], http: [], logs: [], notEmulated: [],
});
