import { problemLine } from '../../cards/problem';
import { GhlError, mayHaveHappened } from '../../ghl/errors';
import type { BulkContact } from '../../mapping/bulk/bulk-contacts';
import { marks } from '../../mapping/bulk/bulk-contacts';
import { bulkKinds } from '../../mapping/bulk/bulk-kinds';
import type { Batch } from '../../mapping/bulk/bulk-steps';
import { merged, recovered, sending } from '../../mapping/bulk/bulk-steps';
import { unknownWords } from '../../mapping/bulk/bulk-words';
import type { Verdict } from '../../mapping/bulk/wave-verdict';
import { verdictOf } from '../../mapping/bulk/wave-verdict';
import { LockBusyError } from '../../platform/platform';
import type { App } from '../app';
import { recordKey } from '../contact-record';
import type { Lease } from '../jobs/lease';
import { problemFrom } from '../problems';
import { nameAt } from './names';
import { newsKey, newsOf } from './news';
import type { BulkFailure, BulkRun } from './run-store';
import { changesBetween } from './run-store';
import type { Check, WaveResult } from './wave';
import { changedSince, isRepeatable, sendBatches } from './wave';

/** Whoever works on a run, and under which lease. */
export interface Work {
  readonly app: App;
  readonly lease: Lease;
  /** For an undo: what contacts have to show. */
  readonly check: Check | null;
}

type Changes = Readonly<Record<string, string | null>>;

/** Keeps what has become of a run. @throws LeaseLostError, LockBusyError */
export const keep = ({ lease }: Work, { before, after, more = {} }: { readonly before: BulkRun; readonly after: BulkRun; readonly more?: Changes }): BulkRun => {
  lease.save({ ...changesBetween(before, after), ...more, [newsKey]: newsOf(after) });
  return after;
};

const failuresAt = ({ app }: Work, { id, contacts }: BulkRun, words: ReadonlyMap<number, string>): readonly BulkFailure[] =>
  [...words].map(([place, said]) => {
    const contactId = contacts[place]?.id ?? '';
    return { contactId, name: nameAt(app, id, { place, contactId }), words: said };
  });

/** A run as its last execution left it, made ready to go on. @throws LeaseLostError, LockBusyError */
export const takeUp = (work: Work, before: BulkRun): BulkRun => {
  const contacts = recovered(before.contacts, isRepeatable(before.kind));
  const isNew = ({ mark }: BulkContact, place: number): boolean => mark === marks.unknown && before.contacts[place]?.mark !== mark;
  const lost = new Map(contacts.flatMap((contact, place) => (isNew(contact, place) ? [[place, unknownWords] as const] : [])));
  const isAsLeft = contacts.every((contact, place) => contact === before.contacts[place]);
  return isAsLeft ? before : keep(work, { before, after: { ...before, contacts, failures: [...before.failures, ...failuresAt(work, before, lost)] } });
};

/** What the cache holds of these contacts is not true any more. */
const forget = ({ app }: Work, { contacts }: BulkRun, places: readonly number[]): void => {
  for (const place of places) app.memory.forget(recordKey(contacts[place]?.id ?? ''));
  app.memory.commit();
};

/**
 * Whether the run waits for somebody. It does after a lost answer too where a repeat could do harm: that is no way to go
 * through a whole list.
 */
const isStopped = ({ kind }: BulkRun, verdict: Verdict): boolean =>
  verdict.go === 'stop' || (verdict.go === 'later' && mayHaveHappened(verdict.error) && !isRepeatable(kind));

export const problemWords = (app: App, error: unknown): string => problemLine(problemFrom(app, error));

const afterWave = (work: Work, run: BulkRun, { results, words, errors }: WaveResult): Step => {
  const verdict = verdictOf(errors);
  const failures = [...run.failures, ...failuresAt(work, run, words)];
  // What could not be taken back from a contact, it had.
  const wasSo = (target: number, before: string): boolean => bulkKinds[run.kind].undoTarget(run.targets[target] ?? '', before) === null;
  const after: BulkRun = { ...run, ...merged(run, results, { isSafeTwice: isRepeatable(run.kind), wasSo }), failures };
  const isOver = isStopped(run, verdict) && 'error' in verdict;
  return { verdict, run: isOver ? { ...after, state: 'stopped', problem: problemWords(work.app, verdict.error) } : after };
};

export interface Step {
  readonly run: BulkRun;
  readonly verdict: Verdict;
}

/** Sends nothing without a token. Everything else that can go wrong is in the answers. */
const isUnsent = (error: unknown): error is GhlError | LockBusyError => error instanceof GhlError || error instanceof LockBusyError;

/** One wave: written down, sent, and merged. @throws LeaseLostError, LockBusyError */
export const step = (work: Work, before: BulkRun, batches: readonly Batch[]): Step => {
  let stored = before;
  try {
    const since = work.check ? changedSince(work.app, before, { batches, check: work.check }) : new Set<number>();
    const left = before.contacts.map((contact, place) => (since.has(place) ? { ...contact, mark: marks.same } : contact));
    const still = batches.map(({ target, places }) => ({ target, places: places.filter((place) => !since.has(place)) })).filter(({ places }) => places.length > 0);
    stored = keep(work, { before, after: { ...before, problem: '', contacts: sending(left, still) } });
    const { run, verdict } = afterWave(work, stored, sendBatches(work.app, stored, still));
    forget(work, run, still.flatMap(({ places }) => places));
    return { verdict, run: keep(work, { before: stored, after: run }) };
  } catch (error) {
    if (!isUnsent(error)) throw error;
    const isBusy = error instanceof LockBusyError;
    const verdict: Verdict = isBusy ? { go: 'wait', error } : verdictOf([error]);
    const after: BulkRun = verdict.go === 'stop' ? { ...before, state: 'stopped', problem: problemWords(work.app, error) } : before;
    return { verdict, run: keep(work, { before: stored, after }) };
  }
};
