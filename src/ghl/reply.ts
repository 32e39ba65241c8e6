import type { HttpResponse } from '../platform/platform';
import { parseJson } from '../json';
import type { OperationId, Reply } from './calls';
import { operation } from './calls';
import { errorFrom, GhlError } from './errors';
import { readReply } from './operation';

/** What came of a call that went out together with others: each succeeds or fails on its own. */
export type Outcome<Value> = { readonly ok: true; readonly reply: Value } | { readonly ok: false; readonly error: GhlError };

/** Reads an answer. Any 2xx is a success; a body that is no JSON object is an error of its own, never an empty success. */
export const outcomeOf = <Id extends OperationId>(id: Id, response: HttpResponse): Outcome<Reply<Id>> => {
  const row = operation(id);
  if (response.status === row.emptyStatus) return { ok: true, reply: readReply(row, {}) as Reply<Id> };
  if (response.status < 200 || response.status >= 300) return { ok: false, error: errorFrom(id, response) };
  const json = parseJson(response.body);
  if (typeof json !== 'object' || json === null) {
    return { ok: false, error: new GhlError('unexpected-reply', id, { status: response.status }) };
  }
  return { ok: true, reply: readReply(row, json) as Reply<Id> };
};

/** The reply, or the error thrown. */
export const unwrap = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw outcome.error;
  return outcome.reply;
};
