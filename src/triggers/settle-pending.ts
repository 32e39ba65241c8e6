import { GhlError } from '../ghl/errors';
import type { App } from './app';
import { findWritten } from './find-written';
import { inverseOf } from './inverse';
import type { Change } from './journal';

/** Writes younger than this may still be on their way in another execution. */
const stillRunningMs = 30_000;

/** Looks for one write whose answer never came. What cannot be looked for stays pending; a repeat is never sent by itself. */
const settle = (app: App, change: Change): 'found' | 'lost' | 'unknown' => {
  const details = app.journal.details(change);
  const found = details && findWritten(app, details.call, details.knownIds);
  if (details && found === undefined) return 'unknown';
  if (!details || !found) {
    app.journal.settle(change.id, { state: 'lost' });
    return 'lost';
  }
  app.journal.settle(change.id, { state: 'done', details: { ...details, ...inverseOf(details.call, found, details.before) } });
  return 'found';
};

/**
 * Finds out about a contact's writes that were left pending: by a lost answer, or by a run that was killed half way.
 * @returns what was found out, in words; null when there was nothing to find out
 */
export const settlePending = (app: App, contactId: string): string | null => {
  const now = app.platform.now();
  const pending = app.journal.list().filter((change) => change.state === 'pending' && change.contactId === contactId && now - change.at > stillRunningMs);
  if (pending.length === 0) return null;
  try {
    const outcomes = pending.map((change) => settle(app, change));
    if (outcomes.includes('lost')) return 'It was not saved. You can send it again.';
    return outcomes.includes('found') ? 'It was saved after all.' : null;
  } catch (error) {
    if (error instanceof GhlError) return null;
    throw error;
  }
};
