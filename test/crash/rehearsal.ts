/** Tells a story again and again from the same beginning. */
import type { Rep } from '../journeys/rep';
import { aRepInTime, beginningOf } from './beginning';
import { outcomeOf } from './outcome';
import { isJob, minute, type Story } from './story';

/** A click that was killed holds its work until it is certainly over; then somebody who waits tries again. */
const triedAgainMs = 40_000;

export interface Rehearsal {
  readonly rep: Rep;
  /** Everything is as before the click, or the run. */
  readonly begin: () => void;
  /** Until what was begun is certainly over. */
  readonly wait: () => void;
  /** What a rep does who saw it fail. */
  readonly tryAgain: () => void;
  /** All that can be seen at this moment. */
  readonly now: () => readonly string[];
  /** Whatever is left to be done by itself is done by then. Answers all that can be seen. */
  readonly end: () => readonly string[];
}

export const rehearse = async (story: Story): Promise<Rehearsal> => {
  const inTime = await aRepInTime(story.signedIn ?? true);
  const { rep } = inTime;
  const { runtime, world } = rep.sandbox;
  story.before(rep);
  const begin = beginningOf(inTime);
  const start = rep.sandbox.snapshot();
  const wait = (): void => world.clock.advance(triedAgainMs);
  const now = (): readonly string[] => outcomeOf(rep, start);
  return {
    rep,
    begin,
    now,
    wait,
    tryAgain: () => {
      runtime.faults.clear();
      wait();
      if (!isJob(story)) (story.again ?? story.act)(rep);
    },
    end: () => {
      runtime.faults.clear();
      runtime.advance(130 * minute);
      rep.opens('ana-offer');
      runtime.advance(61 * minute);
      return [...now(), ...(story.sees ? [`seen ${JSON.stringify(story.sees(rep))}`] : [])];
    },
  };
};
