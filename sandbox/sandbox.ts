/** The whole sandbox in one piece: the built add-on in an emulated Apps Script, with Gmail and GoHighLevel around it. */
import { readBuilt } from './bundle-files';
import { owner, ownerAliases } from './cast';
import { createExecutions } from './executions';
import type { Executions } from './executions';
import type { DataSet } from './ghl/data/data-sets';
import { createGhl } from './ghl/ghl';
import type { Ghl } from './ghl/ghl';
import { createSidePanel } from './gmail/side-panel';
import type { SidePanel } from './gmail/side-panel';
import { googleOrigins } from './google/apis';
import { createGoogle } from './google/google';
import type { Google } from './google/google';
import { createMailbox } from './google/mailbox';
import type { Mailbox } from './google/mailbox';
import type { HttpServer } from './http';
import { mailOf } from './mail-of';
import { createNetwork } from './network';
import type { Network } from './network';
import { createRealGhl } from './real-ghl';
import { createRuntime } from './runtime/runtime';
import type { Latency, Runtime } from './runtime/runtime';
import type { User } from './runtime/session';
import { firstMorning, rep, scriptId } from './setting';
import { createSignIn } from './sign-in';
import type { SignIn } from './sign-in';
import { createWorld } from './world';
import type { World } from './world';

export interface SandboxOptions {
  /** Wins over `now` and `seed`. */
  readonly world?: World;
  /** Milliseconds since 1970; the clock stands still until it is told to move. */
  readonly now?: number;
  readonly seed?: number;
  /** The text of `Code.js`, and `appsscript.json` parsed; what `npm run build` made unless given. */
  readonly bundle?: string;
  readonly manifest?: unknown;
  /** `.eml` and `.mbox` files, or folders of them; a made-up mailbox unless given. */
  readonly mail?: readonly string[];
  readonly data?: DataSet;
  /** Virtual milliseconds; no time at all unless given. */
  readonly latency?: Latency;
  /** Sends the add-on's requests to the real GoHighLevel (or to `origin`), signed in with this token. */
  readonly realGhl?: { readonly token: string; readonly locationId: string; readonly origin?: string };
  /** Whether the rep has connected GoHighLevel already; yes unless given. */
  readonly signedIn?: boolean;
}

export interface Sandbox extends SignIn {
  readonly world: World;
  readonly user: User & { readonly name: string };
  readonly manifest: unknown;
  readonly scriptId: string;
  readonly mailbox: Mailbox;
  readonly google: Google;
  /** The embedded one. With `usesRealGhl` nothing reaches it. */
  readonly ghl: Ghl;
  readonly usesRealGhl: boolean;
  readonly network: Network;
  readonly runtime: Runtime;
  readonly panel: SidePanel;
  /** The message that was opened last; null before any was. */
  readonly openMessageId: () => string | null;
  readonly executions: Executions;
  /** Whether the rep was connected when it all began; not, if GoHighLevel has refused. */
  readonly beganSignedIn: boolean;
  /** GoHighLevel's records, the user's mail and the rest of the Google account, and the add-on's properties, as text. */
  readonly snapshot: () => string;
  /** Goes back to a snapshot. The clock goes on, and caches are empty. */
  readonly restore: (snapshot: string) => void;
}

const ghlOrigin = 'https://services.leadconnectorhq.com';

const snapshots = ({ ghl, google, runtime }: Pick<Sandbox, 'ghl' | 'google' | 'runtime'>): Pick<Sandbox, 'snapshot' | 'restore'> => {
  const stores = [runtime.userProperties, runtime.scriptProperties];
  return {
    snapshot: () => JSON.stringify({ ghl: ghl.snapshot(), google: google.snapshot(), stores: stores.map((store) => [...store]) }),
    restore: (snapshot) => {
      const saved = JSON.parse(snapshot) as { readonly ghl: string; readonly google: string; readonly stores: readonly (readonly [string, string])[][] };
      ghl.restore(saved.ghl);
      google.restore(saved.google);
      stores.forEach((store, index) => {
        store.clear();
        for (const [name, value] of saved.stores[index] ?? []) store.set(name, value);
      });
      for (const cache of [runtime.userCache, runtime.scriptCache]) cache.clear();
    },
  };
};

/** @throws NotMailError for a path that holds no mail, NotBuiltError when the add-on has not been built */
export const createSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const { now = firstMorning, seed = 1, world = createWorld({ now, seed }), data = 'small-agency', latency, realGhl, signedIn = true } = options;
  const { bundle = readBuilt('Code.js'), manifest = JSON.parse(readBuilt('appsscript.json')) as unknown } = options;
  const user = rep;

  const ghl = createGhl({ world, data });
  const messages = await mailOf(options.mail, world);
  const mailbox = createMailbox({ world, messages, owner: { email: owner.email, aliases: ownerAliases } });
  const google = createGoogle({ world, mailbox, user, data, grantedScopes: () => runtime.grantedScopes() });
  const answering: HttpServer = realGhl ? createRealGhl(realGhl.origin ?? ghlOrigin) : ghl;

  const executions = createExecutions(world.clock.now);
  const network = createNetwork({
    world,
    routes: { [ghlOrigin]: answering, ...Object.fromEntries(googleOrigins.map((origin) => [origin, google])) },
    onExchange: executions.heard,
  });
  const runtime = executions.watch(
    createRuntime({
      world,
      bundle,
      manifest,
      user,
      scriptId,
      fetch: network.fetch,
      google: google.handle,
      googleToken: google.accessToken,
      ...(latency && { latency }),
    }),
  );
  if (!realGhl) {
    runtime.scriptProperties.set('GHL_CLIENT_ID', ghl.credentials.clientId);
    runtime.scriptProperties.set('GHL_CLIENT_SECRET', ghl.credentials.clientSecret);
  }
  let openMessageId: string | null = null;
  const panel = createSidePanel({
    runtime,
    manifest,
    user,
    openMessage: (messageId) => {
      const message = mailbox.message(messageId);
      if (!message) throw new Error(`The mailbox has no message with the id ${messageId}.`);
      mailbox.markRead(messageId);
      openMessageId = messageId;
      return { messageId, threadId: message.threadId, accessToken: google.mintMessageToken(messageId) };
    },
  });
  const signIn = createSignIn(runtime, () => (realGhl ? realGhl : { token: ghl.credentials.privateToken, locationId: ghl.credentials.locationId }));
  const beganSignedIn = signedIn && signIn.signIn();

  return {
    world, user, manifest, scriptId, mailbox, google, ghl, usesRealGhl: realGhl !== undefined, network, runtime, panel, executions, beganSignedIn,
    openMessageId: () => openMessageId,
    ...signIn,
    ...snapshots({ ghl, google, runtime }),
  };
};
