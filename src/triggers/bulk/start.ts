import { marks } from '../../mapping/bulk/bulk-contacts';
import { reopened } from '../../mapping/bulk/bulk-steps';
import { bytesOf } from '../../platform/property-bag';
import type { App } from '../app';
import { LeaseLostError, takeLease } from '../jobs/lease';
import { keepTimer, runAgainSoon } from '../jobs/timer';
import { newsKey, newsOf } from './news';
import type { BulkRun } from './run-store';
import { allRuns, askCancel, changesBetween, readRun, removalOf } from './run-store';
import { workOn } from './work';

/** A click has 30 s (https://developers.google.com/apps-script/guides/services/quotas), and has to answer in time. */
const clickMs = 30_000;
const workMs = 18_000;

/** As many contacts as all runs together may keep, at 24 bytes each. */
const mostKept = 7_500;
/** Of the 500 kB of user properties. */
const fullBytes = 470_000;

const isOver = ({ state }: BulkRun): boolean => state === 'done' || state === 'cancelled';
const contactsIn = (runs: readonly BulkRun[]): number => runs.reduce((sum, { contacts }) => sum + contacts.length, 0);

/** Finished runs make room for a new one, the oldest first. Null when even that is not enough. */
const makingRoom = (app: App, run: BulkRun): readonly BulkRun[] | null => {
  const runs = allRuns(app);
  const finished = runs.filter(isOver).filter(({ id }) => id !== run.undoes);
  let dropped = finished.slice(4);
  const rest = (): readonly BulkRun[] => runs.filter((one) => !dropped.includes(one));
  while (contactsIn(rest()) + run.contacts.length > mostKept && dropped.length < finished.length) dropped = finished.slice(-dropped.length - 1);
  if (contactsIn(rest()) + run.contacts.length > mostKept) return null;
  const kept = app.properties.keys().reduce((sum, key) => sum + key.length + bytesOf(app.properties.get(key) ?? ''), 0);
  return kept + run.contacts.length * 24 > fullBytes ? null : dropped;
};

/** Sees to it that the work goes on without anybody at the keyboard. Done ahead of what starts the work, so that no kill comes in between. */
const goOnAlone = (app: App): void => {
  keepTimer(app);
  runAgainSoon(app);
};

/** Begins a run, unless it has begun already: a double click starts it once. Answers false when there is no room to keep it. */
export const startRun = (app: App, run: BulkRun): boolean => {
  app.properties.reread();
  if (readRun(app, run.id)) return true;
  const dropped = makingRoom(app, run);
  if (!dropped) return false;
  goOnAlone(app);
  const begun: BulkRun = { ...run, at: app.platform.now() };
  app.properties.write({ ...Object.assign({}, ...dropped.map(removalOf)), ...changesBetween(null, begun), [newsKey]: newsOf(begun) });
  return true;
};

/** Works on a run for as long as a click may take. What another execution is working on is left to it. */
export const workNow = (app: App, runId: string): void => {
  const start = app.platform.now();
  if (readRun(app, runId)?.state !== 'running') return;
  const lease = takeLease(app, 'bulk', start + clickMs);
  if (!lease) return;
  try {
    workOn(app, lease, { runId, deadline: start + workMs });
  } catch (error) {
    if (!(error instanceof LeaseLostError)) throw error;
  } finally {
    lease.release();
  }
};

/** What is still worth saying of a run whose failed contacts are tried again. */
const lastingFailures = ({ contacts, failures }: BulkRun): BulkRun['failures'] => {
  const unknown = new Set(contacts.filter(({ mark }) => mark === marks.unknown).map(({ id }) => id));
  return failures.filter(({ contactId }) => unknown.has(contactId));
};

/** Lets a run that has stopped go on, or those of its contacts that failed be tried again. */
export const resume = (app: App, runId: string, { failedToo }: { readonly failedToo: boolean }): void => {
  app.properties.reread();
  const run = readRun(app, runId);
  if (!run) return;
  const again: BulkRun = { ...run, state: 'running', problem: '', ...(failedToo && { contacts: reopened(run.contacts), failures: lastingFailures(run) }) };
  const isWanted = failedToo ? isOver(run) : run.state === 'stopped';
  goOnAlone(app);
  if (isWanted) app.properties.write(changesBetween(run, again));
};

/** Changes no more contacts. An execution that is at it right now stops after its present step. */
export const cancelRun = (app: App, runId: string): void => {
  const start = app.platform.now();
  const run = readRun(app, runId);
  if (!run || isOver(run)) return;
  askCancel(app, runId);
  const lease = takeLease(app, 'bulk', start + clickMs);
  if (!lease) return;
  try {
    resume(app, runId, { failedToo: false });
    workOn(app, lease, { runId, deadline: start + workMs });
  } finally {
    lease.release();
  }
};
