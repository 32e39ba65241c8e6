import { readBuilt } from '../sandbox/bundle-files';
import { createRuntime } from '../sandbox/runtime/runtime';
import { createWorld } from '../sandbox/world';
import type { Row } from './rows';

const loads = 60;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A runtime whose only run does nothing: what is timed is a fresh context and the evaluation of the whole bundle. */
const loader = (bundle: string) => {
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
  return (): number => {
    const start = performance.now();
    const { error } = runtime.run('justLoad', []);
    if (error !== null) throw new Error(error);
    return performance.now() - start;
  };
};

/** How large the add-on is, and how long this machine takes to load it, as Apps Script does for every click. */
export const bundleRows = (): readonly Row[] => {
  const bundle = readBuilt('Code.js');
  const load = loader(bundle);
  const times = Array.from({ length: loads }, load);
  return [
    { name: 'bundle.bytes', value: Buffer.byteLength(bundle), unit: 'bytes', limit: 120_000, better: 'lower' },
    { name: 'bundle.load-ms', value: Math.round(median(times) * 10) / 10, unit: 'ms', limit: 10, better: 'lower' },
  ];
};
