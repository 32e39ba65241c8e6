import type { Platform } from '../../../src/platform/platform';
import { createApp, type App } from '../../../src/triggers/app';
import type { Job, Jobs } from '../../../src/triggers/jobs/job';
import { runJobs } from '../../../src/triggers/jobs/on-timer';
import { createInMemoryPlatform, type InMemoryPlatform, type InMemorySettings } from '../../platform/in-memory-platform';

export interface Machine {
  readonly platform: InMemoryPlatform;
  /** A new execution on it. */
  readonly app: () => App;
  /** One run of the triggers. */
  readonly run: (jobs: Jobs) => void;
  /** The triggers that are there: `hourly`, `every 5 min`, or after how many milliseconds. */
  readonly triggers: () => readonly (readonly [entryPoint: string, after: number | string])[];
}

export const runOn = (platform: Platform, jobs: Jobs): void => runJobs(createApp(platform), jobs);

export const aMachine = (settings: Partial<InMemorySettings> = {}): Machine => {
  const platform = createInMemoryPlatform(settings);
  const app = (): App => createApp(platform);
  return {
    platform,
    app,
    run: (jobs) => runOn(platform, jobs),
    triggers: () => platform.made.map(({ entryPoint, afterMs, everyMinutes }) => [entryPoint, afterMs ?? (everyMinutes === 60 ? 'hourly' : `every ${everyMinutes} min`)] as const),
  };
};

const countKey = (name: string): string => `count.${name}`;

/** How many of its steps a counting job has done. */
export const counted = (app: App, name: string): number => Number(app.properties.get(countKey(name)) ?? 0);

/** A job of `steps` steps, each of which takes `stepMs` and is saved. */
export const counting = (name: string, steps: number, stepMs = 10_000): Job => ({
  isWanted: (app) => counted(app, name) < steps,
  run: (app, lease, deadline) => {
    while (counted(app, name) < steps) {
      if (app.platform.now() + stepMs > deadline) return true;
      app.platform.sleep(stepMs);
      lease.save({ [countKey(name)]: String(counted(app, name) + 1) });
    }
    return false;
  },
});
