import { LockBusyError } from '../platform';

/** A callback has 30 s in all, so it cannot afford the 30 s that are usual. */
const longestWait = 5000;

/**
 * Holds the user's lock around `work`, and lets go of it whatever happens. There is one lock per user and script, so
 * taking it again inside would let go of it too early: an inner call just runs.
 */
export const createUserLock = (): (<Result>(work: () => Result) => Result) => {
  let isHeld = false;
  return (work) => {
    if (isHeld) return work();
    const lock = LockService.getUserLock();
    if (!lock.tryLock(longestWait)) throw new LockBusyError('Another call for the same user is still at work.');
    isHeld = true;
    try {
      return work();
    } finally {
      isHeld = false;
      lock.releaseLock();
    }
  };
};
