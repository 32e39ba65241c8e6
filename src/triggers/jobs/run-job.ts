import type { Problem } from '../../cards/problem';
import type { App } from '../app';
import { guarded } from '../boundary';
import { beatKey } from './heartbeat';
import type { JobHealth } from './health';
import { healthOf, saveHealth } from './health';
import type { Job } from './job';
import { LeaseLostError, takeLease } from './lease';

export interface JobRun {
  readonly name: string;
  /** When it has to stop by itself, and when it is certainly over: milliseconds since 1970. */
  readonly deadline: number;
  readonly endsAt: number;
}

/** How a run ended: all done, more to do soon, at work in another execution, or not at all. */
export type JobOutcome = 'done' | 'more' | 'busy' | Problem;

/** Runs one job under its lease, and notes how that went. `isBeat` says that a trigger runs it. Never throws what it can tell in words. */
export const runJob = (app: App, job: Job, { name, deadline, endsAt, isBeat }: JobRun & { readonly isBeat: boolean }): JobOutcome => {
  const { now } = app.platform;
  const at = now();
  const record = (health: JobHealth): void => saveHealth(app, { ...healthOf(app), [name]: health }, isBeat ? { [beatKey]: String(at) } : {});
  return guarded<JobOutcome>(
    app,
    () => {
      const lease = takeLease(app, name, endsAt);
      if (!lease) return 'busy';
      record({ at, ms: null, error: '' });
      try {
        const hasMore = job.run(app, lease, deadline);
        record({ at, ms: now() - at, error: '' });
        return hasMore ? 'more' : 'done';
      } catch (error) {
        if (!(error instanceof LeaseLostError)) throw error;
        return 'busy';
      } finally {
        lease.release();
      }
    },
    (problem) => {
      record({ at, ms: now() - at, error: problem.code, ...(problem.service && { service: problem.service }) });
      return problem;
    },
  );
};
