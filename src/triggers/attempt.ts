import type { Call, OperationId, Reply } from '../ghl/calls';
import { operation } from '../ghl/calls';
import type { GhlError } from '../ghl/errors';
import { mayHaveHappened } from '../ghl/errors';
import { isSafeTwice, readReply } from '../ghl/operation';
import type { Outcome } from '../ghl/reply';
import { unwrap } from '../ghl/reply';
import { asObject, asText } from '../json';
import { withoutSecrets } from '../mapping/secret-fields';
import type { App } from './app';
import { findWritten } from './find-written';
import { inverseOf } from './inverse';
import type { ChangeDetails, Settled } from './journal';

/** What came of a write: its reply, also as GoHighLevel wrote it, or the news that this very attempt had already succeeded. */
export type Written<Id extends OperationId> = { readonly reply: Reply<Id>; readonly whole: unknown } | 'already';

export interface Attempt {
  readonly changeId: string;
  readonly contactId: string;
  readonly details: ChangeDetails;
  /** The change that this one takes back. */
  readonly undoes?: string | undefined;
}

/** How long a write is left alone after each failure; after the last one it is given up. */
const pauses = [1, 2, 5, 15, 60, 240, 720].map((minutes) => minutes * 60_000);

/** Whether a failure passes by itself, so that sending again later is worth it. */
const isPassing = (error: GhlError): boolean => error.code === 'rate-limited' || mayHaveHappened(error);

/** The contact that a reply brought into the world, or tells to be the thing's; empty for none. */
const contactOf = (reply: unknown): string => asText(asObject(asObject(reply)['contact'])['id']) || asText(asObject(reply)['contactId']);

/** A secret is nowhere kept: what has one cannot be sent again from here, and is not looked at again either. */
export const holdsSecret = (call: Call): boolean => JSON.stringify(withoutSecrets(call)) !== JSON.stringify(call);

const succeed = (app: App, { changeId, contactId, details, undoes }: Attempt, reply: unknown, whole = reply): void => {
  const { undo, after } = inverseOf(details, reply as Reply<OperationId>, whole);
  app.journal.settle(changeId, {
    state: 'done',
    // Never before it was begun: what was done last is undone first, even within a millisecond.
    at: Math.max(app.platform.now(), app.journal.find(changeId)?.at ?? 0),
    details: { ...details, call: withoutSecrets(details.call) as Call, undo: undo ?? details.undo, after: after ?? details.after },
    undoes,
    ...(contactId === '' && { contactId: contactOf(reply) }),
  });
};

/** What becomes of a write that failed for a reason that passes; null for one that was refused, or failed too often. */
export const postponed = (app: App, changeId: string, error: GhlError): Settled | null => {
  const attempts = (app.journal.find(changeId)?.attempts ?? 0) + 1;
  const pause = pauses[attempts - 1];
  if (!isPassing(error) || pause === undefined) return null;
  return { state: mayHaveHappened(error) ? 'pending' : 'waiting', attempts, notBefore: app.platform.now() + pause };
};

/** Sends a write that is journaled as pending. Answers what GoHighLevel wrote. @throws GhlError */
export const send = (app: App, attempt: Attempt): unknown => {
  const { call } = attempt.details;
  const whole = unwrap(app.ghl.waveAsItCame([call])[0] as Outcome<unknown>);
  succeed(app, attempt, readReply(operation(call.id), whole), whole);
  return whole;
};

/**
 * Looks for a write whose answer never came. What is found is settled.
 * @returns its reply; null when it is not there, so that sending it does no harm; undefined when nobody can tell
 * @throws GhlError
 */
export const lookFor = (app: App, attempt: Attempt): unknown => {
  const { call, knownIds } = attempt.details;
  const found = findWritten(app, call, knownIds);
  if (found) succeed(app, attempt, found);
  return found === undefined && isSafeTwice(operation(call.id)) ? null : found;
};

/**
 * What an earlier attempt has done, where a repeated one is refused for that: a contact cannot be created twice, and
 * what is deleted cannot be deleted. Null when the refusal says nothing of the kind.
 */
export const alreadyDone = (call: Call, { code, circumstances: { duplicateOf } }: GhlError): Partial<Pick<Settled, 'contactId'>> | null => {
  if (call.id === 'contacts.create' && duplicateOf !== undefined) return { contactId: duplicateOf };
  return code === 'not-found' && operation(call.id).method === 'DELETE' ? {} : null;
};
