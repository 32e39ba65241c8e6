/** A lock that executions, and a test in the place of another execution, contend for. */
import type { Clock } from '../world';

export interface SharedLock {
  /** Somebody else takes the lock until the given time (milliseconds since 1970), or for good. */
  readonly holdFromOutside: (until?: number) => void;
  readonly releaseFromOutside: () => void;
  /** Takes it when it is free; taking what one holds already succeeds. `holder` names an execution. */
  readonly tryTake: (holder: string) => boolean;
  /** Milliseconds until its holder from outside lets go: 0 when it is free, Infinity when nobody knows. */
  readonly freeIn: () => number;
  readonly release: (holder: string) => void;
  readonly isHeldBy: (holder: string) => boolean;
}

const outside = '';

export const createSharedLock = (clock: Clock): SharedLock => {
  let held: { readonly by: string; readonly until: number } | null = null;

  const freeIn = (): number => (held === null ? 0 : Math.max(0, held.until - clock.now()));
  const release = (holder: string): void => {
    if (held?.by === holder) held = null;
  };
  return {
    holdFromOutside: (until = Infinity) => void (held = { by: outside, until }),
    releaseFromOutside: () => release(outside),
    tryTake: (holder) => {
      if (held?.by !== holder && freeIn() > 0) return false;
      held = { by: holder, until: Infinity };
      return true;
    },
    freeIn,
    release,
    isHeldBy: (holder) => held?.by === holder,
  };
};
