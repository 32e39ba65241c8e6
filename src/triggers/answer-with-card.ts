import type { Card } from '../cards/card';
import { problemCard } from '../cards/problem-card';
import type { ActionCall } from '../cards/actions';
import type { Problem } from '../cards/problem';
import type { App } from './app';
import { guarded } from './boundary';
import { showSignIn } from './show-sign-in';

/** A failure as a card; signed out, it is the card for signing in. */
export const problemAsCard = (app: App, problem: Problem, retry: ActionCall | null): Card =>
  problem.code === 'signed-out' ? showSignIn(app) : problemCard({ problem, retry });

/** The one card that a trigger answers with, whatever happens. `retry` is what its problem card offers to do again. */
export const answerWithCard = (app: App, work: () => Card, retry: ActionCall | null): readonly Card[] => [
  guarded(app, work, (problem) => problemAsCard(app, problem, retry)),
];
