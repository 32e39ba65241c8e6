import type { Exchange } from './network';
import type { Execution, Runtime } from './runtime/runtime';
import type { OnRun } from './runtime/trigger-runs';
import { createWebApp } from './runtime/web-app';

/** One run of one of the add-on's functions, with the requests it made. */
export interface RecordedExecution extends Pick<Execution, 'virtualMs' | 'waves' | 'error' | 'logs'> {
  /** Counted from 1 in this sandbox. */
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The function, and the action behind a click. */
  readonly entry: string;
  readonly exchanges: readonly Exchange[];
}

/** So many are kept. */
const kept = 200;

/** A click says in its parameters which action it is; other calls have none. */
const actionOf = (event: unknown): string => {
  const { commonEventObject } = Object(event) as { readonly commonEventObject?: { readonly parameters?: Readonly<Record<string, string>> } };
  return commonEventObject?.parameters?.['action'] ?? '';
};

/** Writes down what a runtime runs. `heard` takes each exchange of the network while it happens. */
export const createExecutions = (now: () => number) => {
  let recorded: RecordedExecution[] = [];
  let exchanges: readonly Exchange[] = [];
  let count = 0;

  const record = (entry: string, at: number, { virtualMs, waves, error, logs }: Execution): void => {
    count += 1;
    recorded.push({ id: count, at, entry, virtualMs, waves, error, logs, exchanges });
    if (recorded.length > 2 * kept) recorded = recorded.slice(-kept);
    exchanges = [];
  };

  const recordRun = (onRun: OnRun = () => undefined): OnRun => (run) => {
    record(`${run.functionName} · trigger`, run.at, run.execution);
    onRun(run);
  };

  return {
    heard: (exchange: Exchange): void => void (exchanges = [...exchanges, exchange]),
    /** The same runtime, watched. */
    watch: (runtime: Runtime): Runtime => {
      const run: Runtime['run'] = (functionName, args, ...more) => {
        const at = now();
        const execution = runtime.run(functionName, args, ...more);
        record([functionName, actionOf(args[0])].filter(Boolean).join(' · '), at, execution);
        return execution;
      };
      return {
        ...runtime,
        run,
        webApp: createWebApp(run),
        fireDueTriggers: (onRun) => runtime.fireDueTriggers(recordRun(onRun)),
        advance: (ms, onRun) => runtime.advance(ms, recordRun(onRun)),
        callback: (query) => {
          const at = now();
          const answer = runtime.callback(query);
          record('usercallback', at, answer.execution);
          return answer;
        },
      };
    },
    /** Oldest first. */
    list: (): readonly RecordedExecution[] => recorded.slice(-kept),
    clear: (): void => void (recorded = []),
  };
};

export type Executions = Omit<ReturnType<typeof createExecutions>, 'heard' | 'watch'>;
