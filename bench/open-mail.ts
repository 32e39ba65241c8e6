import type { Execution } from '../sandbox/runtime/runtime';
import type { Sandbox } from '../sandbox/sandbox';
import { createSandbox } from '../sandbox/sandbox';
import type { Row } from './rows';

/** Virtual milliseconds per call, as the limits assume them. */
export const latency = {
  fetch: (url: string): number => (url.startsWith('https://services.leadconnectorhq.com/') ? 200 : 100),
  property: 80,
  cache: 30,
};

const minute = 60_000;

const open = (sandbox: Sandbox, name: string): { readonly execution: Execution; readonly cardBytes: number } => {
  const view = sandbox.panel.openMessage(sandbox.mailbox.findByName(name).id);
  const execution = sandbox.panel.lastExecution();
  if (!execution || execution.error !== null) throw new Error(`Opening ${name} failed: ${execution?.error ?? 'nothing ran'}.`);
  return { execution, cardBytes: Buffer.byteLength(JSON.stringify(view.cards.at(-1))) };
};

const callsOf = ({ calls }: Execution, pattern: RegExp): number => calls.filter(({ service, method }) => pattern.test(`${service}.${method}`)).length;

const ghlCalls = ({ http }: Execution): number => http.filter(({ url }) => url.startsWith('https://services.leadconnectorhq.com/')).length;

/** An agency's rep, signed in, with an empty cache: what the location has in common is read along in the first wave. */
const coldSandbox = async (): Promise<Sandbox> => {
  const sandbox = await createSandbox({ latency });
  sandbox.runtime.userCache.clear();
  return sandbox;
};

/** What opening a mail costs: by a sender never seen, by a known one, and again. The contact has 20 tasks, 20 notes, 10 appointments. */
export const openMailRows = async (): Promise<readonly Row[]> => {
  const sandbox = await coldSandbox();
  const first = open(sandbox, 'priya-lease');
  sandbox.world.clock.advance(4 * minute);
  const again = open(sandbox, 'priya-lease');
  sandbox.world.clock.advance(30 * minute);
  const known = open(sandbox, 'priya-invite');
  const executions = [first, again, known].map(({ execution }) => execution);
  const most = (pattern: RegExp): number => Math.max(...executions.map((execution) => callsOf(execution, pattern)));
  const row = (name: string, value: number, unit: string, limit: number): Row => ({ name, value, unit, limit, better: 'lower' });
  return [
    row('open.new.waves', first.execution.waves, 'waves', 3),
    row('open.new.ms', first.execution.virtualMs, 'virtual ms', 700),
    row('open.known.waves', known.execution.waves, 'waves', 2),
    row('open.known.ms', known.execution.virtualMs, 'virtual ms', 450),
    row('open.again.ghl-calls', ghlCalls(again.execution), 'calls', 0),
    row('open.again.ms', again.execution.virtualMs, 'virtual ms', 200),
    row('open.property-reads', most(/^PropertiesService\.get/), 'reads', 1),
    row('open.cache-reads', most(/^CacheService\.get/), 'reads', 2),
    row('open.card-bytes', Math.max(first.cardBytes, again.cardBytes, known.cardBytes), 'bytes', 20_000),
  ];
};
