import { mayHaveHappened } from '../../ghl/errors';
import { bulkKinds } from '../../mapping/bulk/bulk-kinds';
import { cancelled, nextBatches } from '../../mapping/bulk/bulk-steps';
import type { Batch } from '../../mapping/bulk/bulk-steps';
import type { Verdict } from '../../mapping/bulk/wave-verdict';
import type { App } from '../app';
import type { Lease } from '../jobs/lease';
import type { BulkRun } from './run-store';
import { cancelAnswered, isCancelAsked, readRun } from './run-store';
import type { Work } from './step';
import { keep, problemWords, step, takeUp } from './step';
import { checkOf } from './wave';

/** Half of the 100 calls in ten seconds that GoHighLevel allows for the location: the rest is for people who wait. */
const msPerCall = 200;
/** GoHighLevel's window: after a 429 nothing else helps. */
const burstMs = 10_000;
/** After so many waves in a row that came to nothing, the work is left for later. */
const mostAttempts = 3;

/** An undo that looks at each contact first takes a call for each. */
const checkedTogether = 20;

const sizeFor = ({ check }: Work, { kind }: BulkRun) => {
  const { together, parallel } = bulkKinds[kind];
  return check === null || together === 1 ? { together, parallel } : { together: checkedTogether, parallel: 1 };
};

const callsOf = ({ check }: Work, batches: readonly Batch[]): number => batches.length + (check ? batches.reduce((sum, { places }) => sum + places.length, 0) : 0);

const finish = (work: Work, before: BulkRun): void => {
  const isCancelled = isCancelAsked(work.app, before.id);
  const after: BulkRun = { ...before, contacts: isCancelled ? cancelled(before.contacts) : before.contacts, state: isCancelled ? 'cancelled' : 'done', problem: '' };
  keep(work, { before, after, more: isCancelled ? cancelAnswered(before.id) : {} });
};

/** Whether to leave it for later. What may be cured by a few seconds is tried a few times first. */
const isForLater = (verdict: Verdict, attempts: number): verdict is Extract<Verdict, { readonly go: 'later' }> =>
  verdict.go === 'later' && (!mayHaveHappened(verdict.error) || attempts >= mostAttempts);

/**
 * Goes on with a run until it is finished, something is in its way, or the time is up. Everything is saved before and
 * after each wave of calls, so that it may be killed anywhere.
 * @param deadline milliseconds since 1970
 * @returns whether time was all that was missing
 * @throws LeaseLostError, LockBusyError
 */
export const workOn = (app: App, lease: Lease, { runId, deadline }: { readonly runId: string; readonly deadline: number }): boolean => {
  const found = readRun(app, runId);
  if (found?.state !== 'running') return false;
  const { now, sleep } = app.platform;
  const work: Work = { app, lease, check: checkOf(found.undoes === '' ? null : readRun(app, found.undoes)) };
  let run = takeUp(work, found);
  let attempts = 0;
  let longest = 0;
  for (;;) {
    const batches = isCancelAsked(app, runId) ? [] : nextBatches(run.contacts, sizeFor(work, run));
    if (batches.length === 0) {
      finish(work, run);
      return false;
    }
    if (now() + longest > deadline) return true;
    const began = now();
    const { run: after, verdict } = step(work, run, batches);
    run = after;
    if (run.state !== 'running') return false;
    longest = Math.max(longest, now() - began);
    attempts = verdict.go === 'on' ? 0 : attempts + 1;
    const told = (): void => {
      if (verdict.go !== 'on') keep(work, { before: run, after: { ...run, problem: problemWords(app, verdict.error) } });
    };
    if (isForLater(verdict, attempts)) {
      told();
      return false;
    }
    const pause = Math.max(0, verdict.go === 'on' ? began + callsOf(work, batches) * msPerCall - now() : burstMs);
    if (now() + pause > deadline) {
      told();
      return true;
    }
    sleep(pause);
  }
};
