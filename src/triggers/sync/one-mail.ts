import { GoogleError } from '../../google/errors';
import type { Contact } from '../../ghl/model/contact';
import type { LabelWrite } from '../../mapping/sync/label-writes';
import { tagName } from '../../mapping/sync/tag-name';
import { hasLabel } from '../../mapping/sync/thread-labels';
import { unconfirmedFrom } from '../../mapping/sync/unconfirmed';
import type { App } from '../app';
import type { OpenMessage } from '../event';
import { LeaseLostError, takeLease } from '../jobs/lease';
import { act } from './act';
import { beginSync, openStoredBase } from './begin';
import { createGmailCalls } from './gmail-calls';
import { ownLabels, pairingOf } from './labels';
import { modifyLabels } from './portions';
import { locationOf, settingsOf } from './progress';
import { readThreads } from './read-threads';
import type { Look, Sync } from './sync';
import { syncKeys } from './sync';
import { TimeUpError, withinTime } from './within-time';

/** A click has 30 s, and what it has written by then has to be agreed. */
const clickMs = 30_000;
const workMs = 14_000;

/** The labels that go with tags, and whether they are on the open mail's conversation and on the contact. @throws GoogleError */
export const mailLines = (app: App, message: OpenMessage, contact: Contact) => {
  const gmail = createGmailCalls(app.platform);
  const { pairs } = pairingOf(app, { labels: ownLabels(gmail), settings: settingsOf(app), locationId: locationOf(app) });
  const thread = gmail.call('gmail.threads.get', { path: { id: message.threadId }, query: { format: 'minimal', fields: 'id,messages(id,labelIds)' } });
  const tags = new Set(contact.tags.map(tagName));
  return pairs.map(({ labelId, labelName, tag }) => ({ label: labelName, tag, isLabelled: hasLabel(thread, labelId), isTagged: tags.has(tag) }));
};

/** Whether it was done at once; otherwise the next run does it. */
type MailOutcome = 'done' | 'later';

/** Looks at one conversation and deals with it. What another run is at, or there is no time for, is left to the next run. @throws GoogleError, GhlError */
const withMail = (patient: App, { threadId }: OpenMessage, look: (sync: Sync, found: Pick<Look, 'threads' | 'contacts'>) => Pick<Look, 'threads' | 'news' | 'contacts' | 'tags' | 'places'>): MailOutcome => {
  const start = patient.platform.now();
  const deadline = start + workMs;
  const app = withinTime(patient, deadline);
  const locationId = locationOf(app);
  const lease = takeLease(app, 'label-sync', start + clickMs);
  if (!lease) return 'later';
  try {
    const { sync, state } = beginSync(app, { lease, settings: settingsOf(app), locationId, deadline });
    const seen = look(sync, readThreads(sync, [threadId]));
    const carried = unconfirmedFrom(app.properties.get(syncKeys.unconfirmed));
    return act(sync, { ...seen, settled: [], state }, { openBase: () => openStoredBase(app, locationId), carried, deadline }) ? 'done' : 'later';
  } catch (error) {
    if (error instanceof TimeUpError || error instanceof LeaseLostError) return 'later';
    throw error;
  } finally {
    lease.release();
  }
};

/** Brings the open mail's conversation and the contacts on it in step. @throws GoogleError, GhlError */
export const syncMail = (app: App, message: OpenMessage): MailOutcome => withMail(app, message, (_, found) => ({ ...found, news: null, tags: null, places: [] }));

/**
 * Puts the label of a tag on the open mail, or takes it off the contact's mail, once the contact has got the tag or lost
 * it, so that both sides are agreed from then on. @throws GoogleError, GhlError
 */
export const labelMail = (app: App, message: OpenMessage, { contact, tag, on }: { readonly contact: Contact; readonly tag: string; readonly on: boolean }): MailOutcome =>
  withMail(app, message, (sync, { threads }) => {
    const labelId = sync.pairs.find((pair) => pair.tag === tag)?.labelId;
    if (labelId === undefined) throw new GoogleError('not-found', 'gmail.labels.list');
    const messageIds = on ? [message.id] : threads.flatMap(({ messages }) => messages.filter(({ labelIds }) => labelIds.includes(labelId)).map(({ id }) => id));
    if (messageIds.length > 0) modifyLabels(sync, [{ labelId, add: on, messageIds } satisfies LabelWrite]);
    // Off: whether other mail of the contact has the label is for what was agreed to say, and follows from it.
    const place = { contactId: contact.id, tag, sighting: { label: on ? true : null, tag: on } };
    return { threads: [], news: [], contacts: [contact], tags: [], places: [place] };
  });
