/**
 * What triggers do. The build packs this module, as it does handlers.ts: all that it exports are functions.
 */
import { callbacks } from '../../platform/callbacks';
import type { App } from '../app';
import { healthOf } from './health';
import type { Jobs } from './job';
import { jobs } from './jobs';
import { ownEvery, ownKeys } from './own-timer';
import { runJob } from './run-job';
import { attempted, removeAll, reviveTimer, runAgainSoon, stopTimer } from './timer';

/** A run is killed after six minutes (https://developers.google.com/apps-script/guides/services/quotas); it stops by itself well before. */
const hardMs = 360_000;
const workMs = 270_000;
/** Less is not worth beginning anything for. */
const leastShareMs = 15_000;

/** Whoever has waited longest comes first, so that a job that dies half way does not keep the others from running. */
const inOrder = (app: App, table: Jobs): readonly string[] => {
  const health = healthOf(app);
  const lastOf = (name: string): number => health[name]?.at ?? 0;
  return Object.keys(table)
    .filter((name) => table[name]?.isWanted(app))
    .sort((one, other) => lastOf(one) - lastOf(other));
};

/**
 * One run of the user's triggers: each job that wants to gets a fair share of the time, and what is left of it goes to
 * those that have more to do. What is not finished is gone on with in a minute or two where Google allows that, and in
 * an hour otherwise. When no job wants anything any more, the triggers are removed.
 */
export const runJobs = (app: App, table: Jobs = jobs): void => {
  const { now } = app.platform;
  const start = now();
  const endsAt = start + hardMs;
  const left = (): number => start + workMs - now();
  let busy = inOrder(app, table);
  let isSoon = false;
  while (busy.length > 0 && left() > leastShareMs) {
    const round = busy;
    busy = round.filter((name, index) => {
      const deadline = now() + left() / (round.length - index);
      const job = table[name];
      const outcome = job && runJob(app, job, { name, deadline, endsAt, isBeat: true });
      const hasMore = outcome === 'more' || outcome === 'busy';
      isSoon ||= hasMore;
      return hasMore && now() >= deadline;
    });
  }
  if (inOrder(app, table).length === 0) stopTimer(app);
  // What runs each minute goes on soon enough.
  else if ((isSoon || busy.length > 0) && ownEvery(app) !== 1) runAgainSoon(app);
};

/** The add-on's own trigger: while one of the user's own script is alive, that one does the work. */
export const runHourly = (app: App): void => {
  if (ownEvery(app) === 0) runJobs(app);
};

/** The trigger of the user's own script. One that nobody wants any more, since Google did not remove it, goes. */
export const runOften = (app: App): void => {
  if (app.properties.get(ownKeys.minutes) === null) attempted(app, () => removeAll(app, callbacks.often));
  else {
    app.properties.write({ [ownKeys.beat]: String(app.platform.now()) });
    runJobs(app);
  }
};

/** Makes the hourly trigger anew when it has died. */
export const revive = (app: App): void => reviveTimer(app);
