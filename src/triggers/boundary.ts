import type { Problem } from '../cards/problem';
import type { App } from './app';
import { problemFrom } from './problems';

/** What is remembered is for speed alone: that it could not be written is no reason to lose the card. */
const commitQuietly = ({ memory, platform }: App): void => {
  try {
    memory.commit();
  } catch (error) {
    platform.log('memory.commit-failed', { name: error instanceof Error ? error.name : typeof error });
  }
};

/** The one place where failures are caught: whatever happens, the rep gets an answer in words. */
export const guarded = <Answer>(app: App, work: () => Answer, onProblem: (problem: Problem) => Answer): Answer => {
  try {
    return work();
  } catch (error) {
    return onProblem(problemFrom(app, error));
  } finally {
    commitQuietly(app);
  }
};
