/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/lock/lock: one lock per user and one per script, freed when its execution ends. */
import { metered, type Meter } from './execution';
import { GoogleException, wrongArguments } from './google-error';
import { googleObject, type GoogleObject, type Member } from './google-object';
import type { SharedLock } from './shared-lock';

/** What an execution can do with a lock. */
export type ExecutionLock = Pick<SharedLock, 'tryTake' | 'freeIn' | 'release' | 'isHeldBy'>;

export interface LockServiceOptions {
  readonly user: ExecutionLock;
  readonly script: ExecutionLock;
  /** Stands for the execution. */
  readonly holder: string;
  readonly meter: Meter;
}

const createLock = (name: string, lock: ExecutionLock, { holder, meter }: LockServiceOptions): GoogleObject => {
  const take = (method: string, given: readonly unknown[]): boolean => {
    const [milliseconds] = given;
    if (typeof milliseconds !== 'number') throw wrongArguments(`LockService.Lock.${method}`, given);
    let left = milliseconds;
    while (!lock.tryTake(holder)) {
      if (left <= 0) return false;
      left -= meter.waitForLock(name, Math.min(left, lock.freeIn()));
    }
    return true;
  };
  const members = {
    tryLock: (...given) => take('tryLock', given),
    waitLock: (...given) => {
      if (!take('waitLock', given)) throw new GoogleException('Lock timeout: another process was holding the lock for too long.');
    },
    releaseLock: () => lock.release(holder),
    hasLock: () => lock.isHeldBy(holder),
  } satisfies Record<keyof GoogleAppsScript.Lock.Lock, Member>;
  return googleObject('LockService.Lock', metered({ meter, service: 'LockService', ms: 0 }, members));
};

export const createLockService = (options: LockServiceOptions): GoogleObject => {
  const user = createLock('user', options.user, options);
  const script = createLock('script', options.script, options);
  const members = {
    getUserLock: () => user,
    getScriptLock: () => script,
    getDocumentLock: () => null,
  } satisfies Record<keyof GoogleAppsScript.Lock.LockService, Member>;
  return googleObject('LockService', members);
};
