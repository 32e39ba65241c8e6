import type { App } from './app';
import type { Job } from './jobs/job';
import { isDue } from './journal';
import { sendDue } from './outbox';

/** What is due by then follows in the same few minutes, and not in an hour. */
const soonMs = 3 * 60_000;

const changes = (app: App) => app.journal.list().filter(({ state }) => state === 'pending' || state === 'waiting');

/** Sends the writes that did not get through, while nobody opens a card. */
export const outboxJob: Job = {
  isWanted: (app) => changes(app).length > 0,
  run: (app, _, deadline) => {
    app.journal.reread();
    sendDue(app, { until: deadline });
    const now = app.platform.now();
    // One that waits for somebody to sign in is due all the time, and waits for the hour.
    return changes(app).some((change) => !isDue(change, now) && isDue({ ...change, sentAt: 0 }, now + soonMs));
  },
};
