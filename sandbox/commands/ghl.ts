import { ghlOrigin } from '../../src/ghl/calls';
import type { Ghl } from '../ghl/ghl';
import { readPlannedFault } from '../server/planned-fault';
import { createRandom, createRunningClock } from '../world';
import type { World } from '../world';
import type { Controlled } from './controls';
import { createHttpApp } from './http-server';
import { openGhl, seed } from './open-ghl';
import { command, readDataSet, readPort, shared } from './options';
import { recorded } from './recorder';
import { serveUntilStopped } from './serve-until-stopped';

/** @throws Error when a table is missing: `restore` itself takes whatever tables it finds */
const checked = (snapshot: string, like: string): string => {
  const tables = (text: string): readonly string[] =>
    Object.entries(JSON.parse(text) as object).flatMap(([name, rows]) => (Array.isArray(rows) ? [name] : []));
  const found = tables(snapshot);
  const missing = tables(like).find((name) => !found.includes(name));
  if (missing !== undefined) throw new Error(`The snapshot has no ${missing}.`);
  return snapshot;
};

/** What the controls can do to an embedded GoHighLevel. */
export const controlledGhl = ({ clock }: World, ghl: Ghl): Controlled => ({
  clock,
  faults: {
    plan: (wish) => {
      const { operation, fault, times } = readPlannedFault(wish);
      ghl.faults.next(operation, fault, times);
    },
    list: ghl.faults.list,
    clear: ghl.faults.clear,
  },
  mark: ghl.mark,
  snapshot: ghl.snapshot,
  restore: (snapshot) => ghl.restore(checked(snapshot, ghl.snapshot())),
});

export const ghl = command(
  {
    name: 'ghl',
    summary: 'serves the embedded GoHighLevel over HTTP, for other clients',
    about: [
      'Serves the embedded GoHighLevel over HTTP on this machine, with the clock running, until it is stopped. When it is ready it',
      'prints one line of JSON:',
      '{"url","token","locationId","companyId","companyToken","clientId","clientSecret","refreshToken","privateToken"}.',
    ].join('\n'),
    options: shared,
  },
  async (given) => {
    const port = readPort(given.port);
    const world = { clock: createRunningClock(Date.now), random: createRandom(seed) };
    const { ghl, access } = openGhl(world, readDataSet(given.data));
    const app = createHttpApp({ server: recorded(ghl, given.record), originOf: () => ghlOrigin, controlled: controlledGhl(world, ghl) });
    await serveUntilStopped({ app, port, access });
  },
);
