import type { Contact } from '../../ghl/model/contact';
import { GoogleError } from '../../google/errors';
import type { HistoryChange } from '../../google/operations/gmail-sync';
import type { Base } from '../../mapping/sync/base-store';
import { historyQuery } from '../../mapping/sync/history';
import { isStageTag, tagName } from '../../mapping/sync/tag-name';
import type { UnconfirmedWrite } from '../../mapping/sync/unconfirmed';
import { baseAfter } from '../../mapping/sync/unconfirmed';
import { findThreads } from './find-threads';
import { contactsById, foundById } from './ghl-reads';
import type { Look, Sync } from './sync';
import type { SyncState } from './sync-state';

/** A write that fails for so long will not be made any more. */
const givenUpMs = 7 * 86_400_000;

/** Conversations whose labels were touched since a write was announced. Empty when Gmail has forgotten. @throws GoogleError */
const touchedSince = ({ gmail }: Sync, historyId: string, labelId: string): ReadonlySet<string> => {
  const changes: HistoryChange[] = [];
  try {
    for (let pageToken = ''; ; ) {
      const page = gmail.call('gmail.history.list', { path: {}, query: historyQuery(historyId, pageToken) });
      changes.push(...page.changes);
      pageToken = page.nextPageToken;
      if (pageToken === '') break;
    }
  } catch (error) {
    if (!(error instanceof GoogleError) || error.code !== 'not-found') throw error;
  }
  return new Set(changes.flatMap(({ type, threadId, labelIds }) => (type.startsWith('label') && labelIds.includes(labelId) ? [threadId] : [])));
};

/**
 * Looks at both sides of whatever a run that was killed had announced, and finds out how its writes ended. Null when
 * nothing was announced. @throws GoogleError, GhlError
 */
export const lookAtUnconfirmed = (sync: Sync, writes: readonly UnconfirmedWrite[], { state, base }: { readonly state: SyncState; readonly base: Base }): Look | null => {
  const { app } = sync;
  const now = app.platform.now();
  const recent = writes.filter(({ at }) => now - at < givenUpMs);
  if (recent.length === 0) return null;
  const open = recent.filter(({ tag }) => !isStageTag(tag));
  // A stage has one side only, and labels are put on once more at no harm: as if it had never happened.
  const stages = recent.filter(({ tag }) => isStageTag(tag));
  const redone = stages.flatMap(({ tag, value, contactIds }) => contactIds.map((contactId) => ({ contactId, tag, base: { label: !value, tag: !value } })));
  const inStages = foundById(app, redone.map(({ contactId }) => contactId));
  const contacts = new Map(contactsById(app, [...new Set(open.flatMap(({ contactIds }) => contactIds))]).map((contact) => [contact.id, contact]));
  const seen = open.flatMap((write) => {
    const labelId = sync.pairs.find(({ tag }) => tag === write.tag)?.labelId;
    if (labelId === undefined) return [];
    const some = write.contactIds.flatMap((id) => contacts.get(id) ?? ([] as readonly Contact[]));
    const labelled = findThreads(sync, some.map((contact) => ({ contact, labelId, most: 1 })));
    const touched = write.side === 'label' && write.historyId !== '' ? touchedSince(sync, write.historyId, labelId) : new Set();
    const all = touched.size === 0 ? [] : findThreads(sync, some.map((contact) => ({ contact, most: 50 })));
    return some.map((contact, index) => {
      const place = { contactId: contact.id, tag: write.tag };
      const sighting = {
        label: labelled[index]?.length !== 0,
        labelAt: all[index]?.some((threadId) => touched.has(threadId)) ? now : null,
        tag: contact.tags.map(tagName).includes(write.tag),
        tagAt: Date.parse(contact.dateUpdated) || null,
      };
      return { place: { ...place, sighting }, settled: { ...place, base: baseAfter(write, base.agreed(place), sighting) } };
    });
  });
  return {
    ...{ threads: [], news: [], state, tags: stages.map(({ tag }) => tag) },
    contacts: [...contacts.values(), ...inStages],
    places: seen.map(({ place }) => place),
    settled: [...seen.map(({ settled }) => settled), ...redone],
  };
};
