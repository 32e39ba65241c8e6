import type { App } from './app';
import { isDue } from './journal';
import { sendDue } from './outbox';

/** Nobody waits for a mail because of what was written before: a few writes at most go out while it opens. */
const atMost = 3;
const beginWithinMs = 4_000;

/**
 * Sends writes that wait, when a card is opened. Few cards are opened while something waits, so what sends is unpacked
 * only then.
 * @returns whether anything was, so that what is remembered is out of date
 */
export const sendWaiting = (app: App): boolean => {
  const now = app.platform.now();
  if (!app.journal.list().some((change) => isDue(change, now))) return false;
  return sendDue(app, { limit: atMost, until: now + beginWithinMs }).some((outcome) => outcome === 'sent' || outcome === 'found');
};
