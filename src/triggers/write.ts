import type { Call, OperationId, Reply } from '../ghl/catalogue';
import { GhlError, mayHaveHappened } from '../ghl/errors';
import type { App } from './app';
import { findWritten } from './find-written';

export interface Write<Id extends OperationId> {
  /** Names the attempt: the same id twice is the same write, however often it is clicked. */
  readonly changeId: string;
  readonly contactId: string;
  /** Plain text, in the past tense. */
  readonly summary: string;
  readonly call: Call<Id>;
  /** The call that takes it back, or null when nothing can. */
  readonly undo: (reply: Reply<Id>) => Call | null;
  /** What the write left behind, for noticing later that somebody else changed it since. */
  readonly after?: (reply: Reply<Id>) => Readonly<Record<string, string>>;
  /** Ids of the same kind that are known to have been there before. */
  readonly knownIds?: readonly string[];
  /** The change that this write takes back. */
  readonly undoes?: string;
}

/** What came of a write: its reply, or the news that this very attempt had already succeeded. */
export type Written<Id extends OperationId> = { readonly reply: Reply<Id> } | 'already';

/**
 * Every write to GoHighLevel goes through here. It is journaled ahead of the call and settled after it, so that it can
 * be undone, is not repeated by a double click, and is looked for instead of repeated when its answer was lost.
 *
 * @throws GhlError what the call failed with. A refusal leaves no trace; after anything else the change stays pending.
 */
export const write = <Id extends OperationId>(app: App, { changeId, contactId, summary, call, undo, after, knownIds = [], undoes }: Write<Id>): Written<Id> => {
  const { journal, ghl } = app;
  const earlier = journal.find(changeId);
  if (earlier?.state === 'done' || earlier?.state === 'undone') return 'already';

  const settle = (reply: Reply<Id>): Written<Id> => {
    journal.settle(changeId, 'done', { call: call as Call, undo: undo(reply), after: after?.(reply) ?? null, knownIds }, undoes);
    return { reply };
  };

  if (earlier) {
    const found = findWritten(app, call as Call, journal.details(earlier)?.knownIds ?? knownIds);
    if (found) return settle(found as Reply<Id>);
  }

  journal.begin({ id: changeId, contactId, summary }, { call: call as Call, undo: null, after: null, knownIds });
  try {
    return settle(ghl.call(call.id as Id, call.input as never));
  } catch (error) {
    if (error instanceof GhlError && !mayHaveHappened(error)) journal.drop(changeId);
    throw error;
  }
};
