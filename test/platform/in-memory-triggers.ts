import type { Trigger, Triggers } from '../../src/platform/platform';
import { TriggerRefusedError } from '../../src/platform/platform';

export interface InMemoryTrigger extends Trigger {
  /** Null for one that runs every hour. */
  readonly afterMs: number | null;
}

const mostTriggers = 20;

/** Triggers in a list. Nothing runs them. */
export const inMemoryTriggers = (made: InMemoryTrigger[], { next, isAllowed }: { readonly next: () => string; readonly isAllowed: () => boolean }): Triggers => {
  const create = (entryPoint: string, afterMs: number | null): void => {
    if (!isAllowed()) throw new TriggerRefusedError('Authorization is required to perform that action.');
    if (made.length >= mostTriggers) throw new TriggerRefusedError('This script has too many triggers.');
    made.push({ id: next(), entryPoint, afterMs });
  };
  return {
    list: () => made.map(({ id, entryPoint }) => ({ id, entryPoint })),
    createHourly: (entryPoint) => create(entryPoint, null),
    createOnce: create,
    remove: (id) => {
      const index = made.findIndex((one) => one.id === id);
      if (index >= 0) made.splice(index, 1);
    },
  };
};
