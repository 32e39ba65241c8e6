/** The smallest add-on that a test needs, and a runtime to run it in. */
import { createRuntime, type Execution, type Runtime, type RuntimeOptions } from '../../../sandbox/runtime/runtime';
import { createWorld, type World } from '../../../sandbox/world';

export const startOfTest = Date.parse('2026-01-05T09:00:00Z');

export const allScopes = [
  'https://www.googleapis.com/auth/script.external_request',
  'https://www.googleapis.com/auth/script.locale',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/gmail.addons.current.action.compose',
  'https://www.googleapis.com/auth/gmail.addons.current.message.readonly',
];

export const aManifest = (overrides: Readonly<Record<string, unknown>> = {}): unknown => ({
  timeZone: 'Europe/Berlin',
  oauthScopes: allScopes,
  urlFetchWhitelist: ['https://api.example.com/'],
  ...overrides,
});

export const aWorld = (): World => createWorld({ now: startOfTest, seed: 7 });

/** A runtime for the given source; everything else has a plain default. */
export const aRuntime = (bundle: string, overrides: Partial<RuntimeOptions> = {}): Runtime =>
  createRuntime({
    world: aWorld(),
    bundle,
    manifest: aManifest(),
    user: { email: 'rep@example.com', locale: 'en-GB', timeZone: 'Europe/London' },
    scriptId: 'script-1',
    fetch: () => ({ status: 200, headers: {}, body: 'ok' }),
    googleToken: () => 'fake-google-token',
    ...overrides,
  });

/** What `expression` answers inside a fresh execution. */
export const evaluate = (expression: string, overrides: Partial<RuntimeOptions> = {}): Execution =>
  aRuntime(`function go() { return ${expression}; }`, overrides).run('go', []);

/** What `expression` throws, as the add-on sees it. */
export const errorOf = (expression: string, overrides: Partial<RuntimeOptions> = {}): unknown =>
  evaluate(`(() => { try { ${expression}; return null; } catch (error) { return String(error); } })()`, overrides).response;
