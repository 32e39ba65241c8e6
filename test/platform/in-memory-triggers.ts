import type { Trigger, Triggers } from '../../src/platform/platform';
import { TriggerRefusedError } from '../../src/platform/platform';

export interface InMemoryTrigger extends Trigger {
  /** Null for one that repeats. */
  readonly afterMs: number | null;
  /** Null for one that runs once. */
  readonly everyMinutes: number | null;
}

const mostTriggers = 20;

/** Triggers in a list. Nothing runs them. */
export const inMemoryTriggers = (made: InMemoryTrigger[], { next, isAllowed }: { readonly next: () => string; readonly isAllowed: () => boolean }): Triggers => {
  const create = (entryPoint: string, times: Pick<InMemoryTrigger, 'afterMs' | 'everyMinutes'>): void => {
    if (!isAllowed()) throw new TriggerRefusedError('Authorization is required to perform that action.');
    if (made.length >= mostTriggers) throw new TriggerRefusedError('This script has too many triggers.');
    made.push({ id: next(), entryPoint, ...times });
  };
  return {
    list: () => made.map(({ id, entryPoint }) => ({ id, entryPoint })),
    createHourly: (entryPoint) => create(entryPoint, { afterMs: null, everyMinutes: 60 }),
    createEvery: (entryPoint, everyMinutes) => create(entryPoint, { afterMs: null, everyMinutes }),
    createOnce: (entryPoint, afterMs) => create(entryPoint, { afterMs, everyMinutes: null }),
    remove: (id) => {
      const index = made.findIndex((one) => one.id === id);
      if (index >= 0) made.splice(index, 1);
    },
  };
};
