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
import { findThreads } from './find-threads';
import { createGmailCalls } from './gmail-calls';
import { ownLabels, pairingOf } from './labels';
import { modifyLabels } from './portions';
import { locationOf, settingsOf } from './progress';
import { mailThreads, readThreads } from './read-threads';
import type { Look, Sync } from './sync';
import { syncKeys } from './sync';
import type { SyncState } from './sync-state';
import { TimeUpError, withinTime } from './within-time';

/** A click has 30 s, and what it has written by then has to be agreed. */
const clickMs = 30_000;
const workMs = 14_000;

/** Of whom is kept that a tag waits. */
const mostWaiting = 10;

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
const withMail = (patient: App, look: (sync: Sync, state: SyncState) => Look): MailOutcome => {
  const start = patient.platform.now();
  const deadline = start + workMs;
  const app = withinTime(patient, deadline);
  const locationId = locationOf(app);
  const lease = takeLease(app, 'label-sync', start + clickMs);
  if (!lease) return 'later';
  try {
    const { sync, state } = beginSync(app, { lease, settings: settingsOf(app), locationId, deadline });
    const seen = look(sync, state);
    const carried = unconfirmedFrom(app.properties.get(syncKeys.unconfirmed));
    return act(sync, seen, { openBase: () => openStoredBase(app, locationId), carried, deadline }) ? 'done' : 'later';
  } catch (error) {
    if (error instanceof TimeUpError || error instanceof LeaseLostError) return 'later';
    throw error;
  } finally {
    lease.release();
  }
};

/** Brings the open mail's conversation and the contacts on it in step. @throws GoogleError, GhlError */
export const syncMail = (app: App, { threadId }: OpenMessage): MailOutcome => withMail(app, (sync, state) => ({ ...readThreads(sync, [threadId]), news: null, tags: null, places: [], settled: [], state }));

interface MailLabel {
  readonly contact: Contact;
  readonly tag: string;
  readonly on: boolean;
  /** Whether the tag is as wanted already; otherwise it waits in the outbox. */
  readonly isTagged: boolean;
}

/**
 * Puts the label of a tag on the open mail, or takes it off its conversation, once the contact has got the tag or lost it
 * or will, so that both sides are agreed from then on. A tag that waits is for the outbox alone to write: agreed is then
 * that the sides differ, and it is no change of the label's that a run would carry over, whatever becomes of the tag.
 * @throws GoogleError
 */
export const labelMail = (app: App, { id, threadId }: OpenMessage, { contact, tag, on, isTagged }: MailLabel): MailOutcome =>
  withMail(app, (sync, state) => {
    const labelId = sync.pairs.find((pair) => pair.tag === tag)?.labelId;
    if (labelId === undefined) throw new GoogleError('not-found', 'gmail.labels.list');
    const labelled = () => mailThreads(sync, [threadId]).flatMap(({ messages }) => messages.filter(({ labelIds }) => labelIds.includes(labelId)));
    const messageIds = on ? [id] : labelled().map((message) => message.id);
    if (messageIds.length > 0) modifyLabels(sync, [{ labelId, add: on, messageIds } satisfies LabelWrite]);
    const place = { contactId: contact.id, tag };
    const seen = { threads: [], news: [], contacts: [contact], tags: [], places: [], settled: [], state };
    // Off: whether other mail of the contact has the label is for what was agreed to say, and follows from it.
    if (isTagged) return { ...seen, places: [{ ...place, sighting: { label: on ? true : null, tag: on } }] };
    const label = on || findThreads(sync, [{ contact, labelId, most: 1 }])[0]?.length !== 0;
    return { ...seen, settled: [{ ...place, base: { label, tag: !on } }], state: { ...state, waiting: [contact.id, ...state.waiting].slice(0, mostWaiting) } };
  });
