import { types } from 'node:util';
import { ghlOrigin } from '../../src/ghl/calls';
import type { JsonObject } from '../../src/json';
import type { DataSet } from '../ghl/data/data-sets';
import { googleOrigins } from '../google/apis';
import { createGoogle } from '../google/google';
import { createNetwork } from '../network';
import { createRealGhl } from '../real-ghl';
import { readManifest } from '../runtime/manifest';
import { createRuntime } from '../runtime/runtime';
import type { Execution, Latency, Runtime, RuntimeOptions } from '../runtime/runtime';
import type { Deployment } from '../runtime/triggers';
import { firstMorning, rep, scriptId } from '../setting';
import { createWorld } from '../world';
import { openGhl, seed } from './open-ghl';
import { openMailbox } from './open-mailbox';
import type { Script } from './read-script';
import { recorded } from './recorder';
import { budgetMs, eventFor } from './run-event';
import type { Budget, Latencies, Props } from './run-inputs';

export interface RunOptions extends Script {
  readonly functionName: string;
  readonly deployment: Deployment;
  readonly event: JsonObject | null;
  /** By the event unless given. */
  readonly budget: Budget | undefined;
  /** The id or name of a message of the default mailbox, which is then open. */
  readonly message: string | undefined;
  readonly data: DataSet;
  readonly latencies: Latencies;
  readonly props: Props;
  /** Addresses to which requests go instead, by origin. */
  readonly routes: Readonly<Record<string, string>>;
  /** A file to which every exchange is appended. */
  readonly record: string | undefined;
}

/** What is printed of a run. */
export interface Report extends Pick<Execution, 'response' | 'notEmulated' | 'error' | 'virtualMs' | 'waves' | 'calls' | 'http'> {
  readonly ok: boolean;
  /** By the machine's clock, of the execution alone. */
  readonly wallMs: number;
  /** The response in UTF-8; 0 when there is none. */
  readonly cardBytes: number;
  /** What the properties were afterwards. */
  readonly props: Props;
}

const latency = ({ ghl, gmail, props, cache }: Latencies): Latency => ({
  fetch: (url) => {
    const { origin, hostname } = new URL(url);
    if (origin === ghlOrigin) return ghl;
    return hostname.endsWith('.googleapis.com') ? gmail : 0;
  },
  property: props,
  cache,
});

const nothingRan = { response: null, virtualMs: 0, waves: 0, calls: [], http: [], logs: [], notEmulated: [] };

/** A runtime, or why the script does not compile: that is a failure of the script, and Google would call it one too. */
const compiled = (options: RuntimeOptions): Runtime | string => {
  try {
    return createRuntime(options);
  } catch (error) {
    if (types.isNativeError(error) && error.name === 'SyntaxError') return `SyntaxError: ${error.message}`;
    throw error;
  }
};

const seeded = (runtime: Runtime, { user, script }: Props): Runtime => {
  for (const [name, value] of Object.entries(user)) runtime.userProperties.set(name, value);
  for (const [name, value] of Object.entries(script)) runtime.scriptProperties.set(name, value);
  return runtime;
};

/**
 * Runs one function of any script in a fresh context, with the embedded GoHighLevel and Google around it.
 * @returns the report, and what the script logged
 * @throws UsageError for a message that the mailbox does not have, or a record that cannot be written
 */
export const runFunction = async (options: RunOptions): Promise<{ readonly report: Report; readonly logs: readonly string[] }> => {
  const { functionName, manifest, data, props } = options;
  const world = createWorld({ now: firstMorning, seed });
  const { ghl } = openGhl(world, data);
  const mailbox = await openMailbox(world, data);
  const google = createGoogle({ world, mailbox, user: rep, data, grantedScopes: () => readManifest(manifest).oauthScopes });
  const network = createNetwork({
    world,
    routes: {
      [ghlOrigin]: ghl,
      ...Object.fromEntries(googleOrigins.map((origin) => [origin, google])),
      ...Object.fromEntries(Object.entries(options.routes).map(([origin, url]) => [origin, createRealGhl(url)])),
    },
  });
  const { message, budget } = options;
  const event = eventFor({ manifest, user: rep, now: world.clock.now(), mailbox, google, message, budget, event: options.event });
  const runtime = compiled({
    world, manifest, scriptId,
    user: rep,
    bundle: options.source,
    fetch: recorded({ handle: network.fetch }, options.record).handle,
    google: google.handle,
    googleToken: google.accessToken,
    latency: latency(options.latencies),
    deployment: options.deployment,
  });
  const began = performance.now();
  const { logs, ...execution } =
    typeof runtime === 'string' ? { ...nothingRan, error: runtime } : seeded(runtime, props).run(functionName, [event], budgetMs(budget, event));
  const wallMs = Math.round(performance.now() - began);
  const { response, error, notEmulated, virtualMs, waves, calls, http } = execution;
  return {
    logs,
    report: {
      ok: error === null,
      response, notEmulated, error, virtualMs, wallMs, waves, calls, http,
      cardBytes: response === null ? 0 : Buffer.byteLength(JSON.stringify(response)),
      props:
        typeof runtime === 'string'
          ? props
          : { user: Object.fromEntries(runtime.userProperties), script: Object.fromEntries(runtime.scriptProperties) },
    },
  };
};
