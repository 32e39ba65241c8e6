import type { App } from '../app';
import type { Lease } from './lease';

/** Work that goes on while nobody is at the keyboard. */
export interface Job {
  /** Whether there is anything to do for it, now or in an hour: while any job says so, the hourly trigger is kept. */
  readonly isWanted: (app: App) => boolean;
  /**
   * Works until `deadline` (milliseconds since 1970) or until nothing is left, and saves through the lease how far it got.
   * It may be killed at any moment, and the next run goes on from what was saved.
   * Answers whether it stopped for lack of time, so that a run should follow soon.
   */
  readonly run: (app: App, lease: Lease, deadline: number) => boolean;
}

export type Jobs = Readonly<Record<string, Job>>;
