import { owner } from '../../../sandbox/cast';
import { controlledGoogle } from '../../../sandbox/commands/google';
import { createHttpApp } from '../../../sandbox/commands/http-server';
import { openMailbox } from '../../../sandbox/commands/open-mailbox';
import type { DataSet } from '../../../sandbox/ghl/data/data-sets';
import { googleOriginOf } from '../../../sandbox/google/apis';
import { createGoogle, type Google } from '../../../sandbox/google/google';
import { googleMethods } from '../../../sandbox/google/methods';
import type { Mailbox } from '../../../sandbox/google/mailbox';
import { listen } from '../../../sandbox/server/listen';
import { createWorld, type World } from '../../../sandbox/world';

const now = Date.UTC(2026, 10, 24, 15);

/** Every scope that any of the methods takes, but for the narrow ones that take something away from the wider. */
export const everyScope: readonly string[] = [...new Set(Object.values(googleMethods).flatMap(({ scopes }) => scopes))].filter(
  (scope) => !/\/gmail\.(metadata|addons\.)/.test(scope),
);

export interface GoogleOverHttp {
  readonly world: World;
  readonly google: Google;
  readonly mailbox: Mailbox;
  /** What every request of an official client is made with: it goes to loopback, with a plain token, and once only. */
  readonly options: {
    readonly rootUrl: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly retry: false;
    readonly fetchImplementation: typeof fetch;
  };
  /** Calls a control: `POST advance {"ms":1}`. */
  readonly control: (method: string, name: string, body?: object) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** The embedded Google on a free port of this machine. */
export const serveGoogle = async ({
  data = 'small-agency',
  scopes = everyScope,
}: { readonly data?: DataSet; readonly scopes?: readonly string[] } = {}): Promise<GoogleOverHttp> => {
  const world = createWorld({ now, seed: 1 });
  const mailbox = await openMailbox(world, data);
  const google = createGoogle({ world, mailbox, user: owner, grantedScopes: () => scopes, data });
  const app = createHttpApp({ server: google, originOf: googleOriginOf, controlled: controlledGoogle(world, google) });
  const { url, close } = await listen(app, 0);
  return {
    world,
    google,
    mailbox,
    options: { rootUrl: `${url}/`, headers: { Authorization: `Bearer ${google.accessToken()}` }, retry: false, fetchImplementation: fetch },
    control: async (method, name, body) => {
      const response = await fetch(`${url}/__sandbox/${name}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
      return response.json();
    },
    close,
  };
};

/** `404: The words`, of a call that an official client threw for. */
export const refusal = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
  } catch (error) {
    const { response } = error as { readonly response?: { readonly status: number; readonly data: { readonly error?: { readonly message: string } } } };
    if (response === undefined) throw error;
    return `${response.status}: ${response.data.error?.message ?? ''}`;
  }
  return 'done';
};
