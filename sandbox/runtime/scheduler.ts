/**
 * Several executions of one script at the same time, in virtual time and in an order that a seed decides: between any two
 * service calls another execution may go on. The same seed gives the same trace.
 */
import { createRandom, type Random } from '../world';
import { neverBegan, type Execution } from './execute';
import { limits } from './limits';
import type { Runtime, Wanted } from './runtime';
import { errorData, type Job, type Notice, type Reply, type Step } from './scheduler-messages';
import { returnThread, takeThread, type Thread } from './scheduler-threads';
import type { SharedLock } from './shared-lock';

/** A service call, in the order in which they took effect. */
export interface TraceEntry {
  /** Which of the executions, from 0. */
  readonly execution: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `PropertiesService.setProperty` */
  readonly call: string;
}

export interface Concurrent extends Wanted {
  /** Virtual milliseconds after the others; at once unless given. */
  readonly startsAfterMs?: number;
}

interface Runner {
  readonly job: (now: number) => Job;
  readonly trace: (call: string) => void;
  /** From its beginning to its end. */
  thread: Thread | null;
  /** What the execution said last, and how many of its steps have been taken. */
  notice: Notice | null;
  taken: number;
  readyAt: number;
  waitsFor: SharedLock | null;
  execution: Execution | null;
}

const tooMany = 'Exception: There are too many scripts running simultaneously for this Google user account.';

/** Calls the function that `path` names in the backend. */
const serve = (runtime: Runtime, { path, args }: Extract<Notice, { kind: 'call' }>): Reply => {
  let self: unknown = null;
  let member: unknown = runtime.backend;
  for (const name of path) [self, member] = [member, (member as Readonly<Record<string, unknown>>)[name]];
  try {
    return { value: (member as (...given: readonly unknown[]) => unknown).apply(self, [...args]) };
  } catch (error) {
    const data = errorData(error);
    if (!data) throw error;
    return { error: data };
  }
};

const pause = (runner: Runner, until: number, lock: SharedLock | null = null): void => {
  runner.readyAt = until;
  runner.waitsFor = lock;
};

/** Takes the steps of the execution's notice up to the next at which it gave way; answers whether it gave way. */
const gaveWay = (runtime: Runtime, runner: Runner, steps: readonly Step[]): boolean => {
  for (const step of steps.slice(runner.taken)) {
    runner.taken += 1;
    if ('paused' in step) {
      pause(runner, runtime.now() + step.paused);
      return true;
    }
    runner.trace(step.entered.join('.'));
    runtime.backend.entering(...step.entered);
  }
  return false;
};

const begun = (runtime: Runtime, runner: Runner): Thread => {
  const thread = takeThread();
  runner.thread = thread;
  thread.send(runner.job(runtime.now()));
  return thread;
};

const answer = (runner: Runner, message: unknown): void => {
  runner.thread?.send(message);
  runner.notice = null;
  runner.taken = 0;
};

const finish = (runner: Runner, execution: Execution): void => {
  if (runner.thread) returnThread(runner.thread);
  runner.thread = null;
  runner.execution = execution;
};

/** Lets one execution go on until it gives way or ends. @throws what a server behind the services threw that no service throws */
const proceed = (runtime: Runtime, runner: Runner): void => {
  const thread = runner.thread ?? begun(runtime, runner);
  if (runner.waitsFor) answer(runner, runtime.now());
  for (;;) {
    const notice = (runner.notice ??= thread.receive() as Notice);
    if (gaveWay(runtime, runner, notice.steps)) return;
    if (notice.kind === 'crash') throw new Error(notice.message);
    if (notice.kind === 'done') return finish(runner, notice.execution);
    if (notice.kind === 'wait') return pause(runner, runtime.now() + notice.ms, notice.lock === 'user' ? runtime.userLock : runtime.scriptLock);
    if (notice.path[0] === 'entering') runner.trace(notice.args.join('.'));
    answer(runner, serve(runtime, notice));
  }
};

/** Enough calls for one round of executions: with more left, no quota runs out unseen. */
const plenty = 10_000;

const isWatched = ({ faults, quotas }: Runtime): boolean =>
  faults.list().some(({ kind }) => kind === 'service') || quotas.left('properties') < plenty || quotas.left('gmail') < plenty;

const isReady = ({ readyAt, waitsFor }: Runner, now: number): boolean => readyAt <= now || waitsFor?.freeIn() === 0;

/** The execution whose turn it is; the clock moves on when all of them wait. */
const choose = (waiting: readonly Runner[], runtime: Runtime, random: Random): Runner => {
  const now = runtime.now();
  const ready = waiting.filter((runner) => isReady(runner, now));
  const chosen = ready[Math.floor(random.next() * ready.length)];
  if (chosen) return chosen;
  const next = Math.min(...waiting.map(({ readyAt, waitsFor }) => Math.min(readyAt, now + (waitsFor?.freeIn() ?? Infinity))));
  runtime.world.clock.advance(next - now);
  return choose(waiting, runtime, random);
};

/**
 * Runs all of them to their end. Calls take effect one at a time, each at its virtual moment; of those that are ready at the
 * same moment chance picks one. While an execution sleeps, waits for a lock or for an answer, the others go on.
 * @throws whatever a server behind `fetch` throws that is no NetworkError
 */
export const runConcurrently = (
  runtime: Runtime,
  wanted: readonly Concurrent[],
  { seed }: { readonly seed: number },
): { readonly executions: readonly Execution[]; readonly trace: readonly TraceEntry[] } => {
  const refused = runtime.refusal();
  if (refused !== null) return { executions: wanted.map(() => neverBegan(refused)), trace: [] };
  const random = createRandom(seed);
  const trace: TraceEntry[] = [];
  const watched = isWatched(runtime);
  const runners = wanted.slice(0, limits.simultaneousExecutions).map((one, index): Runner => {
    const [plan, own] = [runtime.plan(one), Math.floor(random.next() * 2 ** 32)];
    return {
      job: (now) => ({ source: runtime.source, facts: runtime.facts, plan, now, seed: own, watched }),
      trace: (call) => trace.push({ execution: index, at: runtime.now(), call }),
      thread: null, notice: null, taken: 0, waitsFor: null, execution: null,
      readyAt: runtime.now() + (one.startsAfterMs ?? 0),
    };
  });
  try {
    for (let waiting = runners; waiting.length > 0; waiting = waiting.filter(({ execution }) => execution === null)) {
      proceed(runtime, choose(waiting, runtime, random));
    }
  } finally {
    for (const { thread } of runners) thread?.stop();
  }
  return { executions: wanted.map((_, index) => runners[index]?.execution ?? neverBegan(tooMany)), trace };
};
