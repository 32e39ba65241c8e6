import { createGhl } from '../sandbox/ghl/ghl';
import { createWorld } from '../sandbox/world';
import type { Row } from './rows';

/** What the sandbox's own data costs: the time until the agency with 50,000 contacts answers, best of three. */
export const sandboxDataRows = (): readonly Row[] => {
  const times = [1, 2, 3].map((seed) => {
    const before = performance.now();
    createGhl({ world: createWorld({ now: Date.parse('2026-11-24T15:00:00Z'), seed }), data: 'busy-agency' });
    return Math.round(performance.now() - before);
  });
  return [{ name: 'sandbox.busy-agency-ms', value: Math.min(...times), unit: 'ms', limit: 3_000, better: 'lower' }];
};
