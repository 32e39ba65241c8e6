import { callbacks } from '../../platform/callbacks';
import { TriggerRefusedError } from '../../platform/platform';
import type { App } from '../app';
import { beatKey } from './heartbeat';

/** How soon work that was not finished is gone on with. */
const soonMs = 60_000;

export const removeAll = (app: App, entryPoint: string): void => {
  const { triggers } = app.platform;
  for (const trigger of triggers.list()) if (trigger.entryPoint === entryPoint) triggers.remove(trigger.id);
};

/** Whether Google did it. It refuses a user who has not allowed the add-on to run by itself, or has too many triggers. */
export const attempted = (app: App, work: () => void): boolean => {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof TriggerRefusedError)) throw error;
    app.platform.log('timer.refused');
    return false;
  }
};

/** Makes the hourly trigger unless it is there. Answers whether it is. */
export const keepTimer = (app: App): boolean =>
  attempted(app, () => {
    const { properties, platform } = app;
    const isThere = platform.triggers.list().some(({ entryPoint }) => entryPoint === callbacks.hourly);
    if (!isThere) platform.triggers.createHourly(callbacks.hourly);
    if (!isThere || properties.get(beatKey) === null) properties.write({ [beatKey]: String(platform.now()) });
  });

/** Makes a dead trigger anew: one that Google has disabled is still in the list. */
export const reviveTimer = (app: App): void => {
  const made = attempted(app, () => {
    removeAll(app, callbacks.hourly);
    app.platform.triggers.createHourly(callbacks.hourly);
  });
  // Whether or not it worked, it is not tried again at every opening.
  app.properties.write({ [beatKey]: String(app.platform.now()) });
  app.platform.log('timer.revived', { made });
};

/** No job wants anything any more. */
export const stopTimer = (app: App): void => {
  attempted(app, () => {
    removeAll(app, callbacks.hourly);
    removeAll(app, callbacks.again);
  });
  app.properties.write({ [beatKey]: null });
};

/** Lets a run follow in a minute or two. Those that have run stay in Google's list of twenty, so they make room first. Answers whether Google will. */
export const runAgainSoon = (app: App): boolean =>
  attempted(app, () => {
    removeAll(app, callbacks.again);
    app.platform.triggers.createOnce(callbacks.again, soonMs);
  });
