/** The threads of concurrent executions, kept for the next ones. */
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import { openChannel, type Channel, type ChannelEnd } from './scheduler-channel';

export interface Thread extends Channel {
  readonly stop: () => void;
}

let program: string | null = null;

/** One file of JavaScript, as a thread knows no TypeScript. npm runs its scripts in the project's folder. */
const built = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [join(process.cwd(), 'sandbox', 'runtime', 'scheduler-worker.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
};

const start = (): Thread => {
  program ??= built();
  const { port1, port2 } = new MessageChannel();
  const signals = new SharedArrayBuffer(8);
  const theirs: ChannelEnd = { port: port2, signals };
  const worker = new Worker(program, { eval: true, execArgv: [], workerData: theirs, transferList: [port2] });
  // Threads that wait for work must not keep the process alive.
  worker.unref();
  port1.unref();
  return { ...openChannel({ port: port1, signals }, 0), stop: () => void worker.terminate() };
};

const idle: Thread[] = [];

export const takeThread = (): Thread => idle.pop() ?? start();
export const returnThread = (thread: Thread): void => void idle.push(thread);
