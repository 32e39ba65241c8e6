import { problemLine } from '../cards/problem';
import { GhlError } from '../ghl/errors';
import { LockBusyError } from '../platform/platform';
import type { App } from './app';
import type { Attempt } from './attempt';
import { alreadyDone, lookFor, postponed, send } from './attempt';
import type { Change } from './journal';
import { isDue } from './journal';
import { problemFromGhl } from './problems';

/** Not the write's own fault, and nothing that a pause cures: it keeps its turn until somebody has signed in again. */
const needsPerson: readonly string[] = ['signed-out', 'token-refused', 'no-permission', 'wrong-location'];

export type SendOutcome = 'sent' | 'found' | 'waiting' | 'unknown' | 'failed';

/** Takes a write for this execution: another one, of a card or a trigger, may have had the same idea. */
const claimLocked = ({ journal, platform }: App, { id, sentAt }: Change, early: boolean): Attempt | null => {
  journal.reread();
  const change = journal.find(id);
  const details = change && journal.details(change);
  if (!change || !details || change.sentAt !== sentAt || !isDue(change, platform.now(), early)) return null;
  journal.begin(change, details);
  return { changeId: id, contactId: change.contactId, details };
};

/** Null as well while another execution is inside the lock: the next run comes. */
const claim = (app: App, change: Change, early: boolean): Attempt | null => {
  try {
    return app.platform.withUserLock(() => claimLocked(app, change, early));
  } catch (error) {
    if (error instanceof LockBusyError) return null;
    throw error;
  }
};

const giveUp = (app: App, { id }: Change, why: string): SendOutcome => {
  app.journal.settle(id, { state: 'failed', why });
  return 'failed';
};

const failed = (app: App, change: Change, { details, changeId }: Attempt, error: GhlError): SendOutcome => {
  const done = alreadyDone(details.call, error);
  if (done) {
    app.journal.settle(changeId, { state: 'done', ...done });
    return 'found';
  }
  if (needsPerson.includes(error.code)) {
    app.journal.settle(changeId, { state: change.state });
    return 'waiting';
  }
  const later = postponed(app, changeId, error);
  if (!later) return giveUp(app, change, problemLine(problemFromGhl(error)));
  app.journal.settle(changeId, later);
  return 'waiting';
};

const sendOne = (app: App, change: Change, early: boolean): SendOutcome => {
  if (change.parts === 0) return giveUp(app, change, 'What was to be written was too long to be kept here, or held a password. Please do it again.');
  const attempt = claim(app, change, early);
  if (!attempt) return 'waiting';
  try {
    const found = change.state === 'pending' ? lookFor(app, attempt) : null;
    if (found) return 'found';
    if (found === undefined) return 'unknown';
    send(app, attempt);
    return 'sent';
  } catch (error) {
    if (error instanceof GhlError) return failed(app, change, attempt, error);
    throw error;
  }
};

/** Which writes: those of one contact or of all, and how many at most. */
interface Which {
  readonly contactId?: string;
  /** Only those that were made before this one. */
  readonly before?: number;
  readonly limit?: number;
  /** Also those whose pause is not over. */
  readonly early?: boolean;
  /** Begin none after this time, in milliseconds since 1970. */
  readonly until?: number;
}

/**
 * Looks for writes that got no answer, and sends again those that are not there or that had to wait. Each contact's
 * writes go in the order in which they were made: one that has to wait holds back those after it.
 * @returns what became of each; empty when none was due
 */
export const sendDue = (app: App, { contactId, before = Infinity, limit = Infinity, early = false, until = Infinity }: Which = {}): readonly SendOutcome[] => {
  const outcomes: SendOutcome[] = [];
  const heldBack = new Set<string>();
  const open = app.journal.list().filter((change) => change.state === 'pending' || change.state === 'waiting');
  for (const change of [...open].reverse()) {
    const isOther = change.at >= before || (contactId !== undefined && change.contactId !== contactId);
    if (isOther || heldBack.has(change.contactId) || outcomes.length >= limit || app.platform.now() >= until) continue;
    const outcome = isDue(change, app.platform.now(), early) ? sendOne(app, change, early) : 'waiting';
    outcomes.push(outcome);
    if (outcome === 'waiting' && change.contactId !== '') heldBack.add(change.contactId);
  }
  return outcomes;
};

/** What was found out, in one line for the rep; null when there was nothing to find out. */
export const outboxWords = (outcomes: readonly SendOutcome[]): string | null => {
  if (outcomes.includes('failed')) return 'It was not saved. “Recent changes” says why.';
  if (outcomes.includes('sent')) return 'It had not been saved. It is now.';
  return outcomes.includes('found') ? 'It was saved after all.' : null;
};

const counted = (count: number, words: string): string => (count === 0 ? '' : `${count} ${words}`);

/** What came of sending everything that waits. */
export const sentWords = (outcomes: readonly SendOutcome[]): string => {
  const count = (...wanted: readonly SendOutcome[]) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
  const waiting = count('waiting', 'unknown');
  const parts = [counted(count('sent', 'found'), 'saved'), counted(count('failed'), 'not accepted'), counted(waiting, 'still waiting')];
  // What was sent a moment ago may still be on its way, and a click soon after changes nothing.
  const advice = waiting === 0 ? '' : '. Try again in half a minute; it also goes on by itself.';
  return `${parts.filter(Boolean).join(', ') || 'Nothing waits to be sent.'}${advice}`;
};
