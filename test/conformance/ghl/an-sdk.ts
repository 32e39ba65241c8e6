import { HighLevel } from '@gohighlevel/api-client';
import type { HighLevelConfig } from '@gohighlevel/api-client';
import { controlledGhl } from '../../../sandbox/commands/ghl';
import { createHttpApp } from '../../../sandbox/commands/http-server';
import { openGhl } from '../../../sandbox/commands/open-ghl';
import type { GhlAccess } from '../../../sandbox/commands/open-ghl';
import { recorded } from '../../../sandbox/commands/recorder';
import type { DataSet } from '../../../sandbox/ghl/data/data-sets';
import type { Ghl } from '../../../sandbox/ghl/ghl';
import { listen } from '../../../sandbox/server/listen';
import { createWorld } from '../../../sandbox/world';
import type { World } from '../../../sandbox/world';
import { ghlOrigin } from '../../../src/ghl/calls';

export const start = Date.parse('2026-11-24T15:00:00Z');

export interface OpenSdk {
  /** GoHighLevel's own client with a location's token. */
  readonly sdk: HighLevel;
  /** The same client with the agency's token. */
  readonly agency: HighLevel;
  readonly access: GhlAccess;
  /** Another client of the same server. */
  readonly client: (config: HighLevelConfig) => HighLevel;
  readonly ghl: Ghl;
  readonly world: World;
  readonly url: string;
}

/**
 * Serves the embedded GoHighLevel on a free port while the test runs, and points the official SDK at it. With RECORD set to
 * a file, every exchange is appended to it, for a validator of OpenAPI.
 */
export const withSdk = async (test: (open: OpenSdk) => Promise<void>, data: DataSet = 'small-agency'): Promise<void> => {
  const world = createWorld({ now: start, seed: 1 });
  const { ghl, access } = openGhl(world, data);
  const app = createHttpApp({ server: recorded(ghl, process.env['RECORD']), originOf: () => ghlOrigin, controlled: controlledGhl(world, ghl) });
  const { url, close } = await listen(app, 0);
  // The SDK has no setting for the address; it reads this static property when a client is made.
  Object.assign(HighLevel, { BASE_URL: url });
  const { clientId, clientSecret } = access;
  const client: OpenSdk['client'] = (config) => new HighLevel({ logLevel: 'none', clientId, clientSecret, ...config });
  try {
    const sdk = client({ locationAccessToken: access.token });
    const agency = client({ agencyAccessToken: access.companyToken });
    await test({ sdk, agency, access, client, ghl, world, url });
  } finally {
    await close();
  }
};

/** The status and message that a call was refused with. */
export const refusal = async (call: Promise<unknown>): Promise<{ readonly status: unknown; readonly message: unknown }> => {
  try {
    await call;
  } catch (error) {
    const { statusCode, response } = error as { statusCode?: number; response?: { message?: unknown; data?: { message?: unknown } } };
    return { status: statusCode, message: response?.message ?? response?.data?.message };
  }
  throw new Error('The call succeeded.');
};
