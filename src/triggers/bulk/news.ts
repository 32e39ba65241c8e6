import { progressOf } from '../../mapping/bulk/bulk-progress';
import { progressLine, resultLines } from '../../mapping/bulk/bulk-words';
import type { BulkRun } from './run-store';

/** The line on the home card: what is going on, or what came of it. Kept as text, since the home card is loaded often. */
export const newsKey = 'bulk';

const stateWords: { readonly [State in BulkRun['state']]: string } = { running: 'going on', stopped: 'needs you', cancelled: 'cancelled', done: 'finished' };

export const newsOf = (run: BulkRun): string => {
  const progress = progressOf(run.contacts);
  const came = run.state === 'done' || run.state === 'cancelled' ? resultLines(progress).join(', ') : progressLine(progress);
  const state = run.state === 'running' && run.problem !== '' ? 'has to wait' : stateWords[run.state];
  return `${run.title}: ${state}, ${came}`;
};
