import { owner } from '../cast';
import { googleOriginOf } from '../google/apis';
import { createGoogle } from '../google/google';
import type { Google } from '../google/google';
import { googleMethods } from '../google/methods';
import { createRandom, createRunningClock } from '../world';
import type { World } from '../world';
import type { Controlled } from './controls';
import { readGoogleFault } from './google-fault';
import { createHttpApp } from './http-server';
import { seed } from './open-ghl';
import { openMailbox } from './open-mailbox';
import { command, readDataSet, readPort, shared } from './options';
import { recorded } from './recorder';
import { serveUntilStopped } from './serve-until-stopped';

/** Every scope that a method takes, but for the narrow ones that take something away from the wider. */
const grantedScopes: readonly string[] = [...new Set(Object.values(googleMethods).flatMap(({ scopes }) => scopes))].filter(
  (scope) => !/\/gmail\.(metadata|addons\.)/.test(scope),
);

type Planned = ReturnType<Google['faults']['list']>;

/** What the controls can do to the embedded Google. */
export const controlledGoogle = ({ clock }: World, { faults, ...google }: Google): Controlled => ({
  clock,
  faults: {
    plan: (wish) => {
      const { method, fault, times } = readGoogleFault(wish);
      faults.next(method, fault, times);
    },
    list: () => faults.list().map(({ method, ...planned }) => ({ operation: method, ...planned })),
    clear: faults.clear,
  },
  snapshot: () => JSON.stringify({ account: JSON.parse(google.snapshot()) as unknown, faults: faults.list() }),
  restore: (snapshot) => {
    const { account, faults: planned } = JSON.parse(snapshot) as { readonly account: unknown; readonly faults: Planned };
    const saved = planned.map(({ method, fault, times }) => [method, fault, times] as const);
    google.restore(JSON.stringify(account));
    faults.clear();
    for (const each of saved) faults.next(...each);
  },
});

export const google = command(
  {
    name: 'google',
    summary: 'serves the embedded Google APIs over HTTP, for other clients',
    about: [
      'Serves the embedded Google over HTTP on this machine, at the paths of production (/gmail/v1/…), with the clock running, until',
      'it is stopped. When it is ready it prints one line of JSON: {"url","token","email"}.',
    ].join('\n'),
    options: shared,
  },
  async (given) => {
    const port = readPort(given.port);
    const world = { clock: createRunningClock(Date.now), random: createRandom(seed) };
    const data = readDataSet(given.data);
    const mailbox = await openMailbox(world, data);
    const google = createGoogle({ world, mailbox, user: owner, grantedScopes: () => grantedScopes, data });
    const app = createHttpApp({ server: recorded(google, given.record), originOf: googleOriginOf, controlled: controlledGoogle(world, google) });
    await serveUntilStopped({ app, port, access: { token: google.accessToken(), email: owner.email } });
  },
);
