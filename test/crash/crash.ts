/** Kills what writes at one of its service calls, lets it be done again, and looks at what came of it. */
import { differenceOf } from './outcome';
import { rehearse } from './rehearsal';
import { actsOut, entryOf, isJob, type Story } from './story';

export interface Point {
  /** The service call, from 1. */
  readonly k: number;
  readonly when: 'before' | 'after';
}

export interface Crashes {
  /** Before and after each service call that it makes when nothing kills it. */
  readonly points: readonly Point[];
  /** Kills it there. Null when the outcome is the same as without; otherwise what is different. */
  readonly crash: (point: Point) => string | null;
}

/** A story, and what is to come of it whatever kills it. @throws Error when it is not about what its name says */
export const crashesOf = async (story: Story): Promise<Crashes> => {
  const { rep, begin, tryAgain, end } = await rehearse(story);
  const { runtime, executions } = rep.sandbox;
  begin();
  const runsBefore = runtime.triggerRuns().length;
  const page = actsOut(rep, story);
  const ran = page ?? (isJob(story) ? runtime.triggerRuns()[runsBefore]?.execution : rep.execution());
  const entry = executions.list().at(-1)?.entry ?? '';
  if (!isJob(story) && !page && entry !== entryOf(story)) throw new Error(`${story.name} is about ${entry}.`);
  const whole = end();
  return {
    points: (ran?.calls ?? []).flatMap((_, index) => [{ k: index + 1, when: 'before' as const }, { k: index + 1, when: 'after' as const }]),
    crash: ({ k, when }) => {
      begin();
      runtime.killNext(k, when);
      story.act(rep);
      tryAgain();
      return differenceOf(whole, end());
    },
  };
};
