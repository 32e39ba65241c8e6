import type { Call, OperationId, Reply } from '../ghl/calls';
import { operation } from '../ghl/calls';
import { GhlError, mayHaveHappened } from '../ghl/errors';
import { readReply } from '../ghl/operation';
import type { Outcome } from '../ghl/reply';
import { unwrap } from '../ghl/reply';
import { asObject, asText } from '../json';
import { withoutSecrets } from '../mapping/secret-fields';
import type { App } from './app';
import { findWritten } from './find-written';
import { inverseOf } from './inverse';
import type { Fields } from './written-fields';

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
  /** Ids of the same kind that are known to have been there before. */
  readonly knownIds?: readonly string[];
  /** The change that this write takes back. */
  readonly undoes?: string;
}

/** The contact that a reply brought into the world; empty if it brought none. */
const createdId = (reply: unknown): string => asText(asObject(asObject(reply)['contact'])['id']);

/** What came of a write: its reply, also as GoHighLevel wrote it, or the news that this very attempt had already succeeded. */
export type Written<Id extends OperationId> = { readonly reply: Reply<Id>; readonly whole: unknown } | 'already';

/**
 * Every write to GoHighLevel goes through here. It is journaled ahead of the call and settled after it, so that it can
 * be undone, is not repeated by a double click, and is looked for instead of repeated when its answer was lost.
 *
 * @throws GhlError what the call failed with. A refusal leaves no trace; after anything else the change stays pending.
 */
export const write = <Id extends OperationId>(app: App, { changeId, contactId, summary, call, before = {}, knownIds = [], undoes }: Write<Id>): Written<Id> => {
  const { journal, ghl } = app;
  const earlier = journal.find(changeId);
  if (earlier?.state === 'done' || earlier?.state === 'undone') return 'already';

  // A secret is nowhere kept: what has one cannot be sent again from here, and is not looked at again either.
  const kept = withoutSecrets(call) as Call;
  const isWhole = JSON.stringify(kept) === JSON.stringify(call);

  const settle = (whole: unknown, reply = readReply(operation(call.id), whole) as Reply<Id>): Written<Id> => {
    const details = { call: kept, before, knownIds, ...inverseOf(call as Call, reply, before) };
    journal.settle(changeId, { state: 'done', details, undoes, ...(contactId === '' && { contactId: createdId(reply) }) });
    return { reply, whole };
  };

  if (earlier) {
    const found = findWritten(app, call as Call, journal.details(earlier)?.knownIds ?? knownIds);
    if (found) return settle(found, found as Reply<Id>);
  }

  journal.begin({ id: changeId, contactId, summary }, isWhole ? { call: kept, before, knownIds, undo: null, after: null } : null);
  try {
    return settle(unwrap(ghl.waveAsItCame([call as Call])[0] as Outcome<unknown>));
  } catch (error) {
    if (error instanceof GhlError && !mayHaveHappened(error)) journal.drop(changeId);
    throw error;
  }
};
