/** The thread of an execution that runs beside others: the script and the services live here, what they share in the main thread. */
import { workerData } from 'node:worker_threads';
import { createRandom, type World } from '../world';
import type { Backend } from './backend';
import { compileBundle, type Bundle } from './bundle';
import { execute } from './execute';
import { openChannel, type ChannelEnd } from './scheduler-channel';
import { errorOf, type Job, type Notice, type Reply, type Step } from './scheduler-messages';

const channel = openChannel(workerData as ChannelEnd, 1);

/** A notice without its steps. */
type Wish = Notice extends infer One ? (One extends Notice ? Omit<One, 'steps'> : never) : never;

let steps: Step[] = [];

/** Steps wait for the next notice: one conversation a call is dear enough. */
const tell = (wish: Wish): void => {
  channel.send({ ...wish, steps } satisfies Notice);
  steps = [];
};
const ask = (wish: Wish): unknown => {
  tell(wish);
  return channel.receive();
};

const callThere = (path: readonly string[], args: readonly unknown[]): unknown => {
  const reply = ask({ kind: 'call', path, args }) as Reply;
  if ('error' in reply) throw errorOf(reply.error);
  return reply.value;
};

/** Any function of the backend, by its path. */
const there = (path: readonly string[]): unknown =>
  new Proxy(() => undefined, {
    get: (_, name) => there([...path, String(name)]),
    apply: (_, __, args: readonly unknown[]) => callThere(path, args),
  });

const remote = there([]) as Backend;

let compiled: { readonly source: string; readonly bundle: Bundle } | null = null;

/** The script of the last job is likely that of the next. */
const bundleOf = (source: string): Bundle => {
  if (compiled?.source !== source) compiled = { source, bundle: compileBundle(source) };
  return compiled.bundle;
};

const perform = ({ source, facts, plan, now: start, seed, watched }: Job): Wish => {
  let now = start;
  const pause = (ms: number, forLock?: string): number => {
    const before = now;
    if (forLock === undefined) {
      steps.push({ paused: ms });
      now += ms;
    } else now = ask({ kind: 'wait', ms, lock: forLock }) as number;
    return now - before;
  };
  const backend: Backend = Object.create(remote, {
    entering: {
      value: (service: string, method: string) => {
        if (watched) return remote.entering(service, method);
        steps.push({ entered: [service, method] });
        return null;
      },
    },
  }) as Backend;
  const world: World = { clock: { now: () => now, advance: pause }, random: createRandom(seed) };
  try {
    return { kind: 'done', execution: execute({ world, bundle: bundleOf(source), facts, backend, plan, pause }) };
  } catch (error) {
    return { kind: 'crash', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

for (;;) tell(perform(channel.receive() as Job));
