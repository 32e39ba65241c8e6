import type { HttpResponse } from '../platform/platform';
import { parseJson } from '../json';
import type { OperationId, Reply } from './calls';
import { operation } from './calls';
import { errorFrom } from './error-replies';
import { GhlError } from './errors';
import { readReply } from './operation';

/** What came of a call that went out together with others: each succeeds or fails on its own. */
export type Outcome<Value> = { readonly ok: true; readonly reply: Value } | { readonly ok: false; readonly error: GhlError };

/** An answer that is no JSON: a recording, or plain text. Its bytes are written as text, so that they pass through strings. */
export interface MediaReply {
  readonly media: string;
  readonly text: string;
  readonly base64: () => string;
}

/**
 * Reads an answer. Any 2xx is a success; a body that is no JSON object is an error of its own, never an empty success.
 * @param read what the row promises; `asItCame` for what GoHighLevel wrote
 */
export const outcomeOf = <Id extends OperationId>(id: Id, response: HttpResponse, read = readReply): Outcome<Reply<Id>> => {
  const row = operation(id);
  const { status, body, base64 = () => '' } = response;
  if (status === row.emptyStatus) return { ok: true, reply: read(row, {}) as Reply<Id> };
  if (status < 200 || status >= 300) return { ok: false, error: errorFrom(id, response) };
  if (row.media) return { ok: true, reply: { media: row.media, text: body, base64 } satisfies MediaReply as unknown as Reply<Id> };
  const json = parseJson(body);
  if (typeof json !== 'object' || json === null) {
    return { ok: false, error: new GhlError('unexpected-reply', id, { status }) };
  }
  return { ok: true, reply: read(row, json) as Reply<Id> };
};

/** An answer's JSON with everything in it, also what no row promises. */
export const asItCame = (_: unknown, json: unknown): unknown => json;

/** The reply, or the error thrown. */
export const unwrap = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw outcome.error;
  return outcome.reply;
};
