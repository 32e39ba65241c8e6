/**
 * The page on which users of a script of their own choose how often it runs. The build packs this module.
 */
import { problemLine } from '../cards/problem';
import { ageText } from '../mapping/ages';
import { callbacks } from '../platform/callbacks';
import { TriggerRefusedError } from '../platform/platform';
import type { App } from './app';
import { guarded } from './boundary';
import type { JobHealth } from './jobs/health';
import { healthOf } from './jobs/health';
import type { Job } from './jobs/job';
import { jobs } from './jobs/jobs';
import { everyWords, ownEvery, ownKeys } from './jobs/own-timer';
import { removeAll } from './jobs/timer';
import type { OwnPage } from './response';

/** Minutes; an hour is left to the add-on. */
const choices: readonly number[] = [60, 15, 10, 5, 1];

const dayMs = 86_400_000;
/** What a run takes beside its jobs, and all of one that finds nothing to do. */
const startMs = 1_500;

const wanted = (app: App): readonly string[] => Object.entries<Job>(jobs).filter(([, { isWanted }]) => isWanted(app)).map(([name]) => name);

/** How things are, as sentences. */
const stateOf = (app: App): string => {
  const { properties, platform } = app;
  const minutes = Number(properties.get(ownKeys.minutes));
  const seen = ageText(Number(properties.get(ownKeys.beat)), platform.now());
  const idle = wanted(app).length > 0 ? '' : ' Nothing is switched on now that runs by itself: that is done in the sidebar, under Labels and tags or Settings.';
  if (minutes === 0) return `It runs once an hour, by the add-on’s trigger.${idle}`;
  return ownEvery(app) === 0
    ? `It should run ${everyWords(minutes)}, and was last seen ${seen}. Press Save to start it anew. Until then the add-on’s trigger runs once an hour.`
    : `It runs ${everyWords(minutes)}. Last seen ${seen}.${idle}`;
};

export const ownPage = (app: App): OwnPage => {
  const health: Readonly<Record<string, JobHealth>> = healthOf(app);
  const runMs = wanted(app).reduce((sum, name) => sum + (health[name]?.ms ?? 0), startMs);
  const chosen = Number(app.properties.get(ownKeys.minutes)) || 60;
  return {
    state: stateOf(app),
    runSeconds: Math.round(runMs / 100) / 10,
    choices: choices.map((minutes) => {
      const runs = dayMs / (minutes * 60_000);
      return { minutes, words: everyWords(minutes), isChosen: minutes === chosen, runs, minutesADay: Math.ceil((runs * runMs) / 60_000) };
    }),
  };
};

const change = (app: App, minutes: number): void => {
  const { platform, properties } = app;
  removeAll(app, callbacks.often);
  properties.write({ [ownKeys.minutes]: null, [ownKeys.beat]: null });
  if (minutes === 60) return;
  platform.triggers.createEvery(callbacks.often, minutes);
  properties.write({ [ownKeys.minutes]: String(minutes), [ownKeys.beat]: String(platform.now()) });
};

/** What was chosen on the page: makes the one trigger there is to be, or removes it. Answers how things are then, as sentences. */
export const chooseOften = (app: App, given: unknown): string =>
  guarded(
    app,
    () => {
      const minutes = Number(given);
      if (!choices.includes(minutes)) return 'Nothing was changed. Reload this page and choose again.';
      try {
        app.platform.withUserLock(() => change(app, minutes));
      } catch (error) {
        if (!(error instanceof TriggerRefusedError)) throw error;
        return `Google refused: “${error.message}” ${stateOf(app)}`;
      }
      return `Saved. ${stateOf(app)}`;
    },
    problemLine,
  );
