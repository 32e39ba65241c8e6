import { GoogleError } from '../../google/errors';
import type { Contact } from '../../ghl/model/contact';
import { historyQuery, newsFrom } from '../../mapping/sync/history';
import type { Pair } from '../../mapping/sync/label-pairs';
import type { SyncSettings } from '../../mapping/sync/sync-settings';
import { findThreads } from './find-threads';
import { createGmailCalls } from './gmail-calls';
import { ownLabels, pairingOf } from './labels';
import type { Opening } from './opening';
import type { SyncState } from './sync-state';
import { TimeUpError, withinTime } from './within-time';

interface Asked {
  readonly contact: Contact;
  readonly pairs: readonly Pair[];
  readonly settings: SyncSettings;
  readonly locationId: string;
  readonly state: SyncState;
  readonly thread: { readonly id: string };
  /** What would be untagged. */
  readonly steps: readonly { readonly tag: string }[];
}

const nobody = (): boolean => false;

/**
 * Whether the labels that an open conversation has not got were taken off since the last run, by tag: as a run sees it, by
 * Gmail's history and the contact's other mail. A label that is gone altogether was not taken off. What Gmail does not tell
 * at once is for the next run.
 */
export const wasTakenOff = ({ app }: Pick<Opening, 'app'>, { contact, pairs, settings, locationId, state, thread, steps }: Asked): ((tag: string) => boolean) => {
  try {
    const gmail = createGmailCalls(withinTime(app, app.platform.now()).platform);
    const page = gmail.call('gmail.history.list', { path: {}, query: historyQuery(state.historyId, '') });
    const asked = pairs.filter(({ tag }) => steps.some((step) => step.tag === tag));
    const removed = newsFrom(page.changes, new Set(asked.map(({ labelId }) => labelId))).find(({ threadId }) => threadId === thread.id)?.removed ?? [];
    const off = asked.filter(({ labelId }) => removed.includes(labelId));
    if (page.nextPageToken !== '' || off.length === 0) return nobody;
    const live = pairingOf(app, { labels: ownLabels(gmail), settings, locationId }).pairs;
    const elsewhere = findThreads({ gmail }, off.map(({ labelId }) => ({ contact, labelId, most: 1 })));
    const gone = off.filter(({ labelId }, index) => elsewhere[index]?.length === 0 && live.some((pair) => pair.labelId === labelId));
    return (tag) => gone.some((pair) => pair.tag === tag);
  } catch (error) {
    if (error instanceof GoogleError || error instanceof TimeUpError) return nobody;
    throw error;
  }
};
