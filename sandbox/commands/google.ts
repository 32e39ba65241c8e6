import { owner } from '../cast';
import { createGoogle } from '../google/google';
import type { Google } from '../google/google';
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

/** The whole mailbox: the one scope that allows all of Gmail's methods. */
const grantedScopes: readonly string[] = ['https://mail.google.com/'];

type Planned = ReturnType<Google['faults']['list']>;

/** Gmail's paths belong to its own host, all others to the old common one. */
export const googleOriginOf = (pathname: string): string =>
  /^\/(batch\/|upload\/)?gmail\//.test(pathname) ? 'https://gmail.googleapis.com' : 'https://www.googleapis.com';

/** What the controls can do to the embedded Google. No request changes the mailbox, so a snapshot is the faults that are planned. */
export const controlledGoogle = ({ clock }: World, { faults }: Google): Controlled => ({
  clock,
  faults: {
    plan: (wish) => {
      const { method, fault, times } = readGoogleFault(wish);
      faults.next(method, fault, times);
    },
    list: () => faults.list().map(({ method, ...planned }) => ({ operation: method, ...planned })),
    clear: faults.clear,
  },
  snapshot: () => JSON.stringify({ faults: faults.list() }),
  restore: (snapshot) => {
    const saved = (JSON.parse(snapshot) as { readonly faults: Planned }).faults.map(({ method, fault, times }) => [method, fault, times] as const);
    faults.clear();
    for (const planned of saved) faults.next(...planned);
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
    const mailbox = await openMailbox(world, readDataSet(given.data));
    const google = createGoogle({ world, mailbox, user: owner, grantedScopes: () => grantedScopes });
    const app = createHttpApp({ server: recorded(google, given.record), originOf: googleOriginOf, controlled: controlledGoogle(world, google) });
    await serveUntilStopped({ app, port, access: { token: google.accessToken(), email: owner.email } });
  },
);
