/**
 * Stops a script that spins. The `timeout` of `vm` starts and joins a thread for each call, which takes a tenth of an
 * execution; that of V8's inspector uses a thread that is there anyway.
 */
import { randomUUID } from 'node:crypto';
import { Session } from 'node:inspector';
import * as vm from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/** Each copy of this module, as tests load several, has a guard of its own. */
const name = `guard of real time ${randomUUID()}`;
const guard = vm.createContext({}, { name });
const script = new vm.Script('work()');

/** The inspector's timeout, in the guard's context; null where there is none. */
const createEvaluate = (): ((ms: number) => void) | null => {
  // In another thread a session keeps the process from ending, and each call waits for messages anyway.
  if (!isMainThread) return null;
  const session = new Session();
  session.connect();
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ params: { context } }) => void (context.name === name && ids.push(context.id)));
  // It tells of the contexts that there are, and then of no other.
  session.post('Runtime.enable');
  session.post('Runtime.disable');
  session.removeAllListeners();
  const [contextId] = ids;
  return contextId === undefined ? null : (ms) => session.post('Runtime.evaluate', { expression: 'work()', contextId, timeout: ms, silent: true });
};

const evaluate = createEvaluate() ?? ((ms: number) => void script.runInContext(guard, { timeout: ms }));

type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

/** Stops the work, whatever contexts it has gone into, when it takes longer by the machine's clock. @throws Error then */
export const withinRealTime = <Result>(ms: number, work: () => Result): Result => {
  const outcomes: Outcome<Result>[] = [];
  guard['work'] = (): void => {
    try {
      outcomes.push({ result: work() });
    } catch (error) {
      outcomes.push({ error });
    }
  };
  evaluate(ms);
  const [outcome] = outcomes;
  if (!outcome) throw new Error(`Script execution timed out after ${ms}ms`);
  if ('error' in outcome) throw outcome.error;
  return outcome.result;
};
