/** The time-driven triggers of one user in one script. */
import type { World } from '../world';
import { GoogleException } from './google-error';
import { limits } from './limits';
import { nextRun, scheduleOf, type ClockWish, type Schedule } from './trigger-schedule';

/** Through what a function was called: the add-on, or the user's own script, which is the editor and the web app. */
export type Deployment = 'add-on' | 'script';

export interface Trigger {
  readonly uid: string;
  readonly functionName: string;
  /** Where it was made; it runs there too. */
  readonly deployment: Deployment;
  /** Milliseconds since 1970; Infinity for one that has run and will not again. */
  readonly nextAt: number;
}

/** What a script can do with its triggers. Functions and plain data only, so that it works from another thread. */
export interface ScriptTriggers {
  /** @throws GoogleException when there are too many, or an add-on wants one too often */
  readonly create: (functionName: string, wish: ClockWish, deployment: Deployment) => Trigger;
  readonly list: () => readonly Trigger[];
  readonly remove: (uid: string) => void;
}

export interface Triggers extends ScriptTriggers {
  /** Those whose time has come, in its order; each is then set to its next run. */
  readonly takeDue: () => readonly Trigger[];
  /** Milliseconds since 1970 of the next run of any; Infinity when there is none. */
  readonly nextAt: () => number;
  /** A way back to those that there are now, each with its next run. */
  readonly mark: () => () => void;
}

export interface TriggersOptions {
  readonly world: World;
  /** The script's, IANA. */
  readonly timeZone: string;
}

const minutesAllowed: readonly number[] = [1, 5, 10, 15, 30];

const assertAllowed = ({ every }: ClockWish, deployment: Deployment): void => {
  if (every?.unit !== 'minutes') return;
  if (!minutesAllowed.includes(every.n)) throw new GoogleException(`The value you passed to everyMinutes was invalid. It must be one of ${minutesAllowed.join(', ')}.`);
  if (deployment === 'add-on') throw new GoogleException('The recurrence interval for an Add-on trigger must be at least one hour.');
};

export const createTriggers = ({ world, timeZone }: TriggersOptions): Triggers => {
  const { clock, random } = world;
  let triggers: readonly (Trigger & { readonly schedule: Schedule })[] = [];

  return {
    create: (functionName, wish, deployment) => {
      assertAllowed(wish, deployment);
      if (triggers.length >= limits.triggers) {
        throw new GoogleException('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
      }
      const schedule = scheduleOf(wish, { now: clock.now(), timeZone, random });
      const trigger = { uid: random.id(19, '123456789'), functionName, deployment, nextAt: schedule.first };
      triggers = [...triggers, { ...trigger, schedule }];
      return trigger;
    },
    list: () => triggers.map(({ uid, functionName, deployment, nextAt }) => ({ uid, functionName, deployment, nextAt })),
    remove: (uid) => void (triggers = triggers.filter((trigger) => trigger.uid !== uid)),
    takeDue: () => {
      const now = clock.now();
      const due = triggers.filter(({ nextAt }) => nextAt <= now).sort((one, other) => one.nextAt - other.nextAt);
      triggers = triggers.map((trigger) => (due.includes(trigger) ? { ...trigger, nextAt: nextRun(trigger.nextAt, trigger.schedule, now) } : trigger));
      return due;
    },
    nextAt: () => Math.min(...triggers.map(({ nextAt }) => nextAt)),
    mark: () => {
      const then = triggers;
      return () => void (triggers = then);
    },
  };
};
