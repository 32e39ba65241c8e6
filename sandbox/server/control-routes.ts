import { Hono } from 'hono';
import type { Context } from 'hono';
import { asNumber, asText } from '../../src/json';
import type { Expiry, PanelWire } from '../page/wire';
import type { Sandbox } from '../sandbox';
import { readPlannedFault } from './planned-fault';
import { Problem } from './problem';
import { readBody } from './read-body';
import type { SandboxHolder } from './sandbox-holder';
import { stateWire } from './state-wire';

const year = 365 * 86_400_000;

const expiries: { readonly [What in Expiry]: (sandbox: Sandbox) => void } = {
  'message-token': ({ google }) => google.expireMessageTokens(),
  'access-token': ({ ghl }) => ghl.expireAccessTokens(),
};

const isExpiry = (what: string): what is Expiry => Object.hasOwn(expiries, what);

const restore = (sandbox: Sandbox, snapshot: string): void => {
  try {
    sandbox.restore(snapshot);
  } catch {
    throw new Problem(400, 'This is no snapshot of the sandbox. Send back what GET /__sandbox/snapshot answered.');
  }
};

/**
 * The hands behind the scenes: time, faults, sign-in. Never part of what the add-on can reach. The requests of `commands/controls.ts`
 * work here too; their answers tell more.
 */
export const controlRoutes = ({ current, reset }: SandboxHolder): Hono => {
  const embedded = (): Sandbox => {
    const sandbox = current();
    if (sandbox.usesRealGhl)
      throw new Problem(409, 'The requests go to the real GoHighLevel, which the sandbox cannot make fail. Switch to offline instead.');
    return sandbox;
  };
  const clearFaults = (context: Context): Response => {
    current().ghl.faults.clear();
    return context.json(stateWire(current()));
  };
  const putBack = async (context: Context): Promise<Response> => {
    restore(current(), asText((await readBody(context))['snapshot']));
    return context.json(stateWire(current()));
  };
  return new Hono()
    .post('/advance', async (context) => {
      const ms = asNumber((await readBody(context))['ms']);
      if (ms === null || ms < 0 || ms > year) throw new Problem(400, 'Time moves forward by 0 to 31536000000 ms (a year) at once.');
      current().runtime.advance(ms);
      return context.json(stateWire(current()));
    })
    .post('/faults', async (context) => {
      const { operation, fault, times } = readPlannedFault(await readBody(context));
      embedded().ghl.faults.next(operation, fault, times);
      return context.json(stateWire(current()));
    })
    .get('/faults', (context) => context.json({ faults: current().ghl.faults.list() }))
    .delete('/faults', clearFaults)
    .post('/faults/clear', clearFaults)
    .post('/offline', async (context) => {
      current().network.setOffline((await readBody(context))['offline'] === true);
      return context.json(stateWire(current()));
    })
    .post('/expire', async (context) => {
      const what = asText((await readBody(context))['what']);
      if (!isExpiry(what)) throw new Problem(400, `What can expire: ${Object.keys(expiries).join(', ')}.`);
      expiries[what](current());
      return context.json(stateWire(current()));
    })
    .post('/sign-in', (context) => {
      const { panel } = current();
      if (!current().signIn()) throw new Problem(409, 'Signing in did not work. The tab "Requests" shows what was refused.');
      return context.json<PanelWire>(panel.openHome());
    })
    .post('/sign-out', (context) => {
      current().signOut();
      return context.json<PanelWire>(current().panel.openHome());
    })
    .post('/log/clear', (context) => {
      current().executions.clear();
      return context.json(stateWire(current()));
    })
    .post('/reset', async (context) => {
      await reset();
      return context.json(stateWire(current()));
    })
    .put('/snapshot', putBack)
    .post('/restore', putBack);
};
