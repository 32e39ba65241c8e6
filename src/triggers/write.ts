import type { Call, OperationId, Reply } from '../ghl/calls';
import { operation } from '../ghl/calls';
import { GhlError } from '../ghl/errors';
import { readReply } from '../ghl/operation';
import { LockBusyError } from '../platform/platform';
import type { App } from './app';
import type { Attempt, Written } from './attempt';
import { holdsSecret, lookFor, postponed, send } from './attempt';
import type { Change, ChangeDetails } from './journal';
import { keepTimer, runAgainSoon } from './jobs/timer';
import { isOpen } from './open-change';
import { sendDue } from './outbox';
import type { Fields } from './written-fields';

export type { Written } from './attempt';

export interface Write<Id extends OperationId> {
  /** Names the attempt: the same id twice is the same write, however often it is clicked. */
  readonly changeId: string;
  /** Empty when the write itself creates the contact. */
  readonly contactId: string;
  /** What was done, as a line of plain text: `Task added: Call Ana`. */
  readonly summary: string;
  readonly call: Call<Id>;
  /** What is there before the write and would be lost by it. */
  readonly before?: Fields;
  /** How it is taken back, and what it will have left behind, where that is known beforehand. */
  readonly ahead?: Pick<ChangeDetails, 'undo' | 'after'>;
  /** Ids of the same kind that are known to have been there before. */
  readonly knownIds?: readonly string[];
  /** The change that this write takes back. */
  readonly undoes?: string;
}

/** How many writes may wait to be sent. Each is kept whole, and the properties have a limit. */
const waitingAtMost = 40;

/** A click whose first run is this young has not been killed: it is still on its way. */
const sameClickMs = 5_000;

/** Whether writes of the same contact that were made before still wait to be sent. Those that are due are sent first. */
const isBehindOthers = (app: App, contactId: string, before: number): boolean => {
  const waiting = () => app.journal.list().some((change) => change.state === 'waiting' && change.contactId === contactId && change.at < before);
  if (contactId === '' || !waiting()) return false;
  sendDue(app, { contactId, before });
  return waiting();
};

/** Lets triggers send what is kept, also when no card is opened. */
const sendAlone = (app: App): void => {
  keepTimer(app);
  runAgainSoon(app);
};

interface Begun {
  readonly earlier: Change | null;
  readonly attempt: Attempt;
}

const isSettled = (change: Change | null): boolean => change?.state === 'done' || change?.state === 'undone';

/** Puts a write into the journal, unless it is done: of two runs that begin the same write, one goes on. @throws GhlError, LockBusyError */
const begin = (app: App, { changeId, contactId, summary, call, before = {}, ahead = { undo: null, after: null }, knownIds = [], undoes }: Write<OperationId>): Begun =>
  app.platform.withUserLock(() => {
    const { journal } = app;
    journal.reread();
    const earlier = journal.find(changeId);
    const known = earlier && journal.details(earlier);
    const details = { call, before, knownIds: known?.knownIds ?? knownIds, ...(known?.undo ? { undo: known.undo, after: known.after } : ahead) };
    const begun: Begun = { earlier, attempt: { changeId, contactId, details, undoes } };
    if (isSettled(earlier)) return begun;
    const isRunning = earlier?.state === 'pending' && earlier.notBefore === 0 && app.platform.now() - earlier.sentAt < sameClickMs;
    if (isRunning) throw new LockBusyError('The first of two clicks is still running.');
    if (!earlier && journal.list().filter(isOpen).length >= waitingAtMost) throw new GhlError('outbox-full', call.id);
    journal.begin({ id: changeId, contactId, summary }, holdsSecret(call) ? null : details);
    return begun;
  });

/**
 * Every write to GoHighLevel goes through here. It is journaled ahead of the call and settled after it, so that it can
 * be undone, is not repeated by a double click, and is looked for instead of repeated when its answer was lost. One
 * that fails for a reason that passes is kept, and sent again by `outbox.ts`.
 *
 * @throws GhlError what the call failed with; `kept` says that the write is sent again later. A refusal leaves no trace.
 */
export const write = <Id extends OperationId>(app: App, change: Write<Id>): Written<Id> => {
  const { journal } = app;
  const { changeId, contactId, call } = change;
  const { earlier, attempt } = begin(app, change as unknown as Write<OperationId>);
  if (isSettled(earlier)) return 'already';
  if (isBehindOthers(app, contactId, journal.find(changeId)?.at ?? 0)) {
    journal.settle(changeId, { state: 'waiting' });
    sendAlone(app);
    throw new GhlError('behind-others', call.id, { kept: true });
  }
  try {
    const found = earlier?.state === 'pending' ? lookFor(app, attempt) : null;
    const whole = found ?? send(app, attempt);
    return { whole, reply: (found ?? readReply(operation(call.id), whole)) as Reply<Id> };
  } catch (error) {
    if (!(error instanceof GhlError)) throw error;
    const later = postponed(app, changeId, error);
    if (!later) {
      journal.drop(changeId);
      throw error;
    }
    journal.settle(changeId, later);
    if (holdsSecret(call)) throw error;
    sendAlone(app);
    throw new GhlError(error.code, error.operation, { ...error.circumstances, kept: true });
  }
};
