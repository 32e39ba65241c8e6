import { readBuilt } from '../sandbox/bundle-files';
import { createRuntime } from '../sandbox/runtime/runtime';
import { createWorld } from '../sandbox/world';
import type { Row } from './rows';

const loads = 60;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** A runtime that times runs: `justLoad` does nothing, so what is timed is a fresh context and the evaluation of the bundle. */
const timedRuns = (bundle: string) => {
  const runtime = createRuntime({
    world: createWorld({ now: 0, seed: 1 }),
    bundle: `${bundle}\nfunction justLoad() { return null; }`,
    manifest: JSON.parse(readBuilt('appsscript.json')) as unknown,
    user: { email: 'rep@example.com', locale: 'en', timeZone: 'Etc/UTC' },
    scriptId: 'bench',
    fetch: () => {
      throw new Error('Loading the bundle must not call anybody.');
    },
    googleToken: () => '',
  });
  return (functionName: string, argument: unknown): number => {
    const start = performance.now();
    const { error } = runtime.run(functionName, [argument]);
    if (error !== null) throw new Error(error);
    return performance.now() - start;
  };
};

/** How large the add-on is, and how long this machine takes to load it, as Apps Script does for every click. */
export const bundleRows = (): readonly Row[] => {
  const bundle = readBuilt('Code.js');
  const run = timedRuns(bundle);
  const timesOf = (functionName: string, argument: unknown) => median(Array.from({ length: loads }, () => run(functionName, argument)));
  const load = timesOf('justLoad', null);
  // A click that no card carries: unpacked to find that out, and answered without a call.
  const click = timesOf('onCardAction', { commonEventObject: { parameters: { action: 'bench.none' } } });
  return [
    { name: 'bundle.bytes', value: Buffer.byteLength(bundle), unit: 'bytes', limit: 150_000, better: 'lower' },
    { name: 'bundle.load-ms', value: tenths(load), unit: 'ms', limit: 10, better: 'lower' },
    { name: 'bundle.first-click-ms', value: tenths(click), unit: 'ms', limit: 20, better: 'lower' },
  ];
};
