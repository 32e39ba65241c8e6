import type { App } from '../app';
import { keepTimer, runAgainSoon } from '../jobs/timer';
import type { JobOutcome } from '../jobs/run-job';
import { runJob } from '../jobs/run-job';
import { labelSync } from './label-sync';

/** A click has 30 s (https://developers.google.com/apps-script/guides/services/quotas), and has to answer in time. */
const clickMs = 30_000;
const workMs = 14_000;

/** Sees to it that the sync runs without anybody at the keyboard, and soon. Done ahead of what is begun, so that no kill comes in between. */
export const goOnAlone = (app: App): void => {
  keepTimer(app);
  runAgainSoon(app);
};

/** Brings both sides in step for as long as a click may take; triggers go on with the rest. */
export const syncNow = (app: App): JobOutcome => {
  const start = app.platform.now();
  goOnAlone(app);
  return runJob(app, labelSync, { name: 'label-sync', deadline: start + workMs, endsAt: start + clickMs, isBeat: false });
};
