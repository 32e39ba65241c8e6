import { buildSync } from 'esbuild';
import type { HttpRequest, HttpResponse } from '../../sandbox/http';
import type { Execution, Runtime } from '../../sandbox/runtime/runtime';
import { createRuntime } from '../../sandbox/runtime/runtime';
import type { World } from '../../sandbox/world';
import { createWorld } from '../../sandbox/world';
import { platformScopes } from '../../src/platform/scopes';
import type * as probe from './probe';

export type Door = keyof typeof probe;

const doors: readonly Door[] = ['renderCallbackPage', 'renderCards', 'renderResponse', 'renderUniversalResponse', 'readEvent', 'tell'];

const bundleProbe = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: ['test/platform/probe.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'probe',
    target: 'es2019',
    footer: { js: doors.map((door) => `function ${door}(argument) { return probe.${door}(argument); }`).join('\n') },
  });
  return outputFiles[0]!.text;
};

const bundle = bundleProbe();

export interface ProbeSettings {
  readonly world: World;
  readonly userEmail: string;
  readonly deniedScopes: readonly string[];
  readonly fetch: (request: HttpRequest) => HttpResponse;
}

const defaults: ProbeSettings = {
  world: createWorld({ now: Date.UTC(2026, 0, 5, 9), seed: 1 }),
  userEmail: 'rep@agency.example.com',
  deniedScopes: [],
  fetch: () => ({ status: 200, headers: {}, body: '' }),
};

/** An emulated Apps Script that holds the adapter and nothing else. */
export const createProbeRuntime = (overrides: Partial<ProbeSettings> = {}): Runtime => {
  const { world, userEmail, deniedScopes, fetch } = { ...defaults, ...overrides };
  const oauthScopes = Object.keys(platformScopes);
  return createRuntime({
    world,
    bundle,
    fetch,
    manifest: { timeZone: 'Etc/UTC', oauthScopes, urlFetchWhitelist: ['https://api.example.com/'] },
    user: { email: userEmail, locale: 'en', timeZone: 'Europe/Lisbon' },
    scriptId: 'a-script',
    googleToken: () => 'google-token-of-the-rep',
    grantedScopes: () => oauthScopes.filter((scope) => !deniedScopes.includes(scope)),
  });
};

/** Six minutes: as long as a time-driven trigger has. Gmail's 30 s would be over before `UrlFetchApp` gives up on an answer. */
const budgetMs = 360_000;

/** Knocks at one door in an execution of its own. @throws when the execution ended in an error */
export const knock = (runtime: Runtime, door: Door, argument: unknown): unknown => {
  const { response, error }: Execution = runtime.run(door, [argument], budgetMs);
  if (error !== null) throw new Error(error);
  return response;
};
