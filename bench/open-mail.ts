import type { Execution } from '../sandbox/runtime/runtime';
import type { Sandbox } from '../sandbox/sandbox';
import { createSandbox } from '../sandbox/sandbox';
import { repAt } from '../test/journeys/rep';
import { labels, switchesOn } from '../test/journeys/synced-mail';
import type { Row } from './rows';

/** Virtual milliseconds per call, as the limits assume them. */
const latency = {
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

const row = (name: string, value: number, unit: string, limit: number): Row => ({ name: `open.${name}`, value, unit, limit, better: 'lower' });

const hot = 'GHL/Hot lead';

/** A rep for whom labels and tags follow each other, with an empty cache. */
const syncedSandbox = async (): Promise<Sandbox> => {
  const sandbox = await createSandbox({ latency });
  const rep = repAt(sandbox);
  labels(rep, 'tomas-roof', hot);
  switchesOn(rep);
  sandbox.runtime.advance(61 * minute);
  sandbox.runtime.userCache.clear();
  return sandbox;
};

/** The same while labels and tags follow each other: with nothing to compare, and with a label that was put on since the last run. */
export const openInStepRows = async (): Promise<readonly Row[]> => {
  const [sandbox, other] = [await syncedSandbox(), await syncedSandbox()];
  const first = open(sandbox, 'priya-lease');
  sandbox.world.clock.advance(4 * minute);
  const again = open(sandbox, 'priya-lease');
  sandbox.world.clock.advance(30 * minute);
  const known = open(sandbox, 'priya-invite');
  open(other, 'priya-lease');
  other.world.clock.advance(34 * minute);
  labels(repAt(other), 'priya-invite', hot);
  const labelled = open(other, 'priya-invite');
  return [
    row('synced.new.waves', first.execution.waves, 'waves', 3),
    row('synced.new.ms', first.execution.virtualMs, 'virtual ms', 700),
    row('synced.known.waves', known.execution.waves, 'waves', 2),
    row('synced.known.ms', known.execution.virtualMs, 'virtual ms', 450),
    row('synced.again.ghl-calls', ghlCalls(again.execution), 'calls', 0),
    row('synced.again.ms', again.execution.virtualMs, 'virtual ms', 250),
    row('synced.labelled.waves', labelled.execution.waves, 'waves', 2),
    row('synced.labelled.ms', labelled.execution.virtualMs, 'virtual ms', 1_200),
  ];
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
  return [
    row('new.waves', first.execution.waves, 'waves', 3),
    row('new.ms', first.execution.virtualMs, 'virtual ms', 700),
    row('known.waves', known.execution.waves, 'waves', 2),
    row('known.ms', known.execution.virtualMs, 'virtual ms', 450),
    row('again.ghl-calls', ghlCalls(again.execution), 'calls', 0),
    row('again.ms', again.execution.virtualMs, 'virtual ms', 200),
    row('property-reads', most(/^PropertiesService\.get/), 'reads', 1),
    row('cache-reads', most(/^CacheService\.get/), 'reads', 2),
    row('card-bytes', Math.max(first.cardBytes, again.cardBytes, known.cardBytes), 'bytes', 20_000),
  ];
};
