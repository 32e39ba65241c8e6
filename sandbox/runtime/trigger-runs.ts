/** Lets time-driven triggers run when their time has come, as Google does in the background. */
import { DateTime } from 'luxon';
import type { Clock } from '../world';
import type { Meet } from './faults';
import { limits } from './limits';
import type { Quotas } from './quotas';
import type { Execution } from './execute';
import type { Deployment, Trigger, Triggers } from './triggers';

export interface TriggerRun {
  readonly triggerUid: string;
  readonly functionName: string;
  /** When it began: milliseconds since 1970. */
  readonly at: number;
  readonly execution: Execution;
}

export type OnRun = (run: TriggerRun) => void;

export interface TriggerRuns {
  /** Runs what is due, earliest first; what was missed meanwhile runs once. `onRun` is told after each. */
  readonly fireDueTriggers: (onRun?: OnRun) => readonly TriggerRun[];
  /** Moves the clock, and runs each trigger when its time comes. */
  readonly advance: (ms: number, onRun?: OnRun) => readonly TriggerRun[];
  /** All runs so far, oldest first. */
  readonly triggerRuns: () => readonly TriggerRun[];
}

export interface TriggerRunsOptions {
  readonly clock: Clock;
  readonly triggers: Triggers;
  readonly quotas: Quotas;
  readonly meet: Meet;
  readonly run: (functionName: string, args: readonly unknown[], budgetMs: number, deployment: Deployment) => Execution;
  /** The record of an execution that never began. */
  readonly refused: (error: string) => Execution;
}

/** https://developers.google.com/apps-script/guides/triggers/events#time-driven-events */
export const timeDrivenEvent = (triggerUid: string, at: number): Readonly<Record<string, unknown>> => {
  const utc = DateTime.fromMillis(at, { zone: 'utc' });
  return {
    authMode: 'FULL',
    'day-of-month': utc.day,
    'day-of-week': utc.weekday,
    hour: utc.hour,
    minute: utc.minute,
    month: utc.month,
    second: utc.second,
    timezone: 'UTC',
    triggerUid,
    'week-of-year': utc.weekNumber,
    year: utc.year,
  };
};

export const createTriggerRuns = ({ clock, triggers, quotas, meet, run, refused }: TriggerRunsOptions): TriggerRuns => {
  let all: readonly TriggerRun[] = [];

  const execute = ({ uid, functionName, deployment }: Trigger): Execution => {
    try {
      quotas.assertLeft('triggerMs');
    } catch (error) {
      return refused(String(error));
    }
    const execution = run(functionName, [timeDrivenEvent(uid, clock.now())], limits.executionMs, deployment);
    quotas.use('triggerMs', execution.virtualMs);
    return execution;
  };

  const fireDueTriggers: TriggerRuns['fireDueTriggers'] = (onRun) =>
    triggers.takeDue().flatMap((trigger) => {
      const { uid: triggerUid, functionName } = trigger;
      if (meet('trigger-disabled', (fault) => fault.functionName === undefined || fault.functionName === functionName)) return [];
      const made: TriggerRun = { triggerUid, functionName, at: clock.now(), execution: execute(trigger) };
      all = [...all, made];
      onRun?.(made);
      return [made];
    });

  const advance: TriggerRuns['advance'] = (ms, onRun) => {
    const until = clock.now() + ms;
    const runs: TriggerRun[] = [];
    while (triggers.nextAt() <= until) {
      clock.advance(Math.max(0, triggers.nextAt() - clock.now()));
      runs.push(...fireDueTriggers(onRun));
    }
    clock.advance(Math.max(0, until - clock.now()));
    return runs;
  };

  return { fireDueTriggers, advance, triggerRuns: () => all };
};
