import { isSafeTwice } from '../../ghl/operation';
import type { JsonObject } from '../../json';
import { withoutSecrets } from '../../mapping/secret-fields';
import type { App } from '../app';
import { isFindable } from '../find-written';
import type { Draft } from './draft';

/** Apps Script stops a click after thirty seconds: a write that is younger may still be on its way. */
const onItsWayMs = 30_000;

/** FNV-1a: tells what was filled in from what was filled in before. Secrets are no part of it. */
const fingerprint = (input: JsonObject): string =>
  [...JSON.stringify(withoutSecrets(input))].reduce((hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5).toString(36);

/** The name of a write in the journal. The same form with the same in it is the same write, until it is undone. */
export const attemptOf = ({ journal }: App, { id }: Draft, input: JsonObject): string => {
  const undone = journal.list().filter((change) => change.state === 'undone' && change.id.startsWith(`${id}.`)).length;
  return `${id}.${fingerprint(input)}.${undone}`;
};

/**
 * Why a write should not simply be sent: the same was sent already, is on its way, or got lost and may have been done.
 * Null for what can be sent, which is also what the rep was warned about.
 */
export const standing = (app: App, draft: Draft, input: JsonObject): 'done' | 'on-its-way' | 'unknown' | null => {
  const attempt = attemptOf(app, draft, input);
  const change = app.journal.find(attempt);
  if (change?.state === 'done') return 'done';
  if (change?.state !== 'pending' || draft.warned === attempt) return null;
  if (change.notBefore === 0 && app.platform.now() - change.sentAt < onItsWayMs) return 'on-its-way';
  return isSafeTwice(draft.row) || isFindable(draft.operation) ? null : 'unknown';
};
