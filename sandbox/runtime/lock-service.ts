/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/lock/lock: one lock per user and one per script, freed when its execution ends. */
import type { Clock } from '../world';
import { metered, type Meter } from './execution';
import { GoogleException, wrongArguments } from './google-error';
import { googleObject, type GoogleObject, type Member } from './google-object';

/** A lock that executions, and a test in the place of another execution, contend for. */
export interface SharedLock {
  /** Somebody else takes the lock until the given time (milliseconds since 1970), or for good. */
  readonly holdFromOutside: (until?: number) => void;
  readonly releaseFromOutside: () => void;
  /** Takes it now, or when its holder from outside lets go within `milliseconds`; tells how long that was waited for. */
  readonly take: (holder: object, milliseconds: number) => { readonly taken: boolean; readonly waited: number };
  readonly release: (holder: object) => void;
  readonly isHeldBy: (holder: object) => boolean;
}

export const createSharedLock = (clock: Clock): SharedLock => {
  const outside = {};
  let held: { readonly by: object; readonly until: number } | null = null;

  const release = (holder: object): void => {
    if (held?.by === holder) held = null;
  };
  return {
    holdFromOutside: (until = Infinity) => void (held = { by: outside, until }),
    releaseFromOutside: () => release(outside),
    take: (holder, milliseconds) => {
      const wait = held === null || held.by === holder ? 0 : Math.max(0, held.until - clock.now());
      if (wait > milliseconds) return { taken: false, waited: milliseconds };
      held = { by: holder, until: Infinity };
      return { taken: true, waited: wait };
    },
    release,
    isHeldBy: (holder) => held?.by === holder,
  };
};

export interface LockServiceOptions {
  readonly user: SharedLock;
  readonly script: SharedLock;
  /** Stands for the execution. */
  readonly holder: object;
  readonly meter: Meter;
}

const createLock = (lock: SharedLock, { holder, meter }: LockServiceOptions): GoogleObject => {
  const take = (method: string, given: readonly unknown[]): boolean => {
    const [milliseconds] = given;
    if (typeof milliseconds !== 'number') throw wrongArguments(`LockService.Lock.${method}`, given);
    const { taken, waited } = lock.take(holder, milliseconds);
    meter.spend(waited);
    return taken;
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
  const user = createLock(options.user, options);
  const script = createLock(options.script, options);
  const members = {
    getUserLock: () => user,
    getScriptLock: () => script,
    getDocumentLock: () => null,
  } satisfies Record<keyof GoogleAppsScript.Lock.LockService, Member>;
  return googleObject('LockService', members);
};
