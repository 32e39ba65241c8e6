import type { HistoryChange } from '../../google/operations/gmail-sync';
import type { Contact } from '../../ghl/model/contact';
import { addressesOf, changedSince, cursorAfter, taggedWith, withoutRepeats } from '../../mapping/sync/contact-search';
import type { ContactPage, ContactQuestion } from '../../mapping/sync/contact-search';
import { historyQuery, newsFrom } from '../../mapping/sync/history';
import type { Pair } from '../../mapping/sync/label-pairs';
import type { Base } from '../../mapping/sync/base-store';
import { findThreads } from './find-threads';
import { contactsById, searchContacts } from './ghl-reads';
import { readThreads } from './read-threads';
import type { Look, Sync } from './sync';
import type { SyncState, Todo } from './sync-state';

/** How much is looked at in one go. */
const mostThreads = 200;
const mostContacts = 100;

const nothingSeen: Omit<Look, 'state'> = { threads: [], news: [], contacts: [], places: [], settled: [] };

/** Gmail's changes since the cursor, and the next cursor: as many pages as make about `mostThreads` conversations. @throws GoogleError */
const readHistory = ({ gmail }: Sync, cursor: string) => {
  const changes: HistoryChange[] = [];
  for (let pageToken = ''; ; ) {
    const page = gmail.call('gmail.history.list', { path: {}, query: historyQuery(cursor, pageToken) });
    changes.push(...page.changes);
    pageToken = page.nextPageToken;
    if (pageToken === '') return { changes, cursor: page.historyId || cursor, isAll: true };
    const last = changes[changes.length - 1];
    if (last && new Set(changes.map(({ threadId }) => threadId)).size >= mostThreads) return { changes, cursor: last.historyId, isAll: false };
  }
};

const changedContacts = (sync: Sync, since: number): readonly Contact[] => {
  const contacts: Contact[] = [];
  for (let question: ContactQuestion | null = changedSince(since); question !== null; ) {
    const page: ContactPage = searchContacts(sync.app, question);
    contacts.push(...page.contacts);
    question = page.next;
  }
  return withoutRepeats(contacts);
};

/**
 * What happened on both sides since the last run, and whether that was all.
 * @throws GoogleError `not-found` when Gmail has forgotten what came after the cursor; GhlError
 */
export const lookAtNews = (sync: Sync, state: SyncState): Look & { readonly isAll: boolean } => {
  const { changes, cursor, isAll } = readHistory(sync, state.historyId);
  const news = newsFrom(changes, new Set(sync.pairs.map(({ labelId }) => labelId)));
  const { threads, contacts } = readThreads(sync, news.map(({ threadId }) => threadId));
  const changed = changedContacts(sync, state.since);
  return {
    ...nothingSeen,
    threads,
    news,
    contacts: withoutRepeats([...contacts, ...changed]),
    state: { ...state, historyId: cursor, since: cursorAfter(state.since, changed) },
    isAll,
  };
};

const withPlace = (state: SyncState, { labelId }: Pair, todo: Todo, place: unknown): SyncState => ({
  ...state,
  place,
  pairs: place === null ? state.pairs.map((pair) => (pair.labelId === labelId ? { ...pair, todo: pair.todo.filter((one) => one !== todo) } : pair)) : state.pairs,
});

interface Task {
  readonly state: SyncState;
  readonly pair: Pair;
  readonly base: Base;
}

const lookAtListing = (sync: Sync, { state, pair }: Task): Look => {
  const pageToken = typeof state.place === 'string' ? state.place : '';
  const query = { labelIds: [pair.labelId], maxResults: String(mostThreads), ...(pageToken !== '' && { pageToken }) };
  const page = sync.gmail.call('gmail.threads.list', { path: {}, query });
  const { threads, contacts } = readThreads(sync, page.threads);
  return { ...nothingSeen, threads, news: null, contacts, state: withPlace(state, pair, 'list', page.nextPageToken || null) };
};

const lookAtSearch = (sync: Sync, { state, pair }: Task): Look => {
  const question = { ...taggedWith(pair.tag), pageLimit: mostContacts };
  const page = searchContacts(sync.app, Array.isArray(state.place) ? { ...question, searchAfter: state.place } : question);
  return { ...nothingSeen, contacts: page.contacts, state: withPlace(state, pair, 'search', page.next?.searchAfter ?? null) };
};

/** Nothing tells what was taken off while nobody looked; but whose mail is still there, and without the label, lost it. */
const lookAtLost = (sync: Sync, { state, pair, base }: Task): Look => {
  const { labelId, tag } = pair;
  const after = typeof state.place === 'string' ? state.place : '';
  const ids = base.contactsOf(tag).filter((contactId) => contactId > after && base.agreed({ contactId, tag }).label).sort();
  const some = ids.slice(0, mostContacts);
  const contacts = contactsById(sync.app, some).filter((contact) => addressesOf(contact).length > 0);
  const labelled = findThreads(sync, contacts.map((contact) => ({ contact, labelId, most: 1 })));
  const without = contacts.filter((_, index) => labelled[index]?.length === 0);
  const any = findThreads(sync, without.map((contact) => ({ contact, most: 1 })));
  const places = without.filter((_, index) => any[index]?.length !== 0).map(({ id }) => ({ contactId: id, tag, sighting: { label: false, tag: null } }));
  return { ...nothingSeen, contacts, places, state: withPlace(state, pair, 'check', ids.length > some.length ? some[some.length - 1] : null) };
};

const lookAt: { readonly [T in Todo]: (sync: Sync, task: Task) => Look } = { list: lookAtListing, search: lookAtSearch, check: lookAtLost };

/** The next piece of what is left to be found out; null when nothing is. @throws GoogleError, GhlError */
export const lookAtRest = (sync: Sync, state: SyncState, base: Base): Look | null => {
  for (const { labelId, todo } of state.pairs) {
    const pair = sync.pairs.find((one) => one.labelId === labelId);
    const [first] = todo;
    if (pair && first) return lookAt[first](sync, { state, pair, base });
  }
  return null;
};
