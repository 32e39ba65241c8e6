import { GoogleError } from '../../google/errors';
import type { HistoryChange } from '../../google/operations/gmail-sync';
import type { Contact } from '../../ghl/model/contact';
import { addressesOf, changedSince, cursorAfter, taggedWithAny, withoutRepeats } from '../../mapping/sync/contact-search';
import type { ContactPage, ContactQuestion } from '../../mapping/sync/contact-search';
import { historyQuery, newsFrom } from '../../mapping/sync/history';
import type { Pair } from '../../mapping/sync/label-pairs';
import type { Base } from '../../mapping/sync/base-store';
import { findThreads } from './find-threads';
import { contactsById, searchContacts } from './ghl-reads';
import { readThreads } from './read-threads';
import { movedContacts, openPage } from './stage-reads';
import type { Look, Sync } from './sync';
import type { SyncState, Todo } from './sync-state';
import { todos } from './sync-state';

/** How much is looked at in one go: conversations, labels to be listed, contacts to be searched, and to be checked one by one. */
const usual = { threads: 450, labels: 10, searched: 250, checked: 100 } as const;
const hurried = { threads: 60, labels: 2, searched: 50, checked: 15 } as const;

const mostOf = ({ isHurried }: Sync): Readonly<Record<keyof typeof usual, number>> => (isHurried ? hurried : usual);

const nothingSeen: Omit<Look, 'state'> = { threads: [], news: [], contacts: [], tags: null, places: [], settled: [] };

/** Gmail's changes since the cursor, and the next cursor: as many pages as make about so many conversations as one look takes. @throws GoogleError */
const readHistory = (sync: Sync, cursor: string) => {
  const changes: HistoryChange[] = [];
  for (let pageToken = ''; ; ) {
    const page = sync.gmail.call('gmail.history.list', { path: {}, query: historyQuery(cursor, pageToken) });
    changes.push(...page.changes);
    pageToken = page.nextPageToken;
    if (pageToken === '') return { changes, cursor: page.historyId || cursor, isAll: true };
    const last = changes[changes.length - 1];
    if (last && new Set(changes.map(({ threadId }) => threadId)).size >= mostOf(sync).threads) return { changes, cursor: last.historyId, isAll: false };
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
export const lookAtNews = (sync: Sync, state: SyncState, base: Base): Look & { readonly isAll: boolean } => {
  const { changes, cursor, isAll } = readHistory(sync, state.historyId);
  const news = newsFrom(changes, new Set(sync.pairs.map(({ labelId }) => labelId)));
  const { threads, contacts } = readThreads(sync, news.map(({ threadId }) => threadId));
  const changed = changedContacts(sync, state.since);
  // After those: so nothing was opened before the last change that was seen, and is missed.
  const moved = isAll ? movedContacts(sync, { since: state.since, base }) : [];
  return {
    ...nothingSeen,
    threads,
    news,
    contacts: withoutRepeats([...contacts, ...changed, ...moved]),
    state: { ...state, historyId: cursor, since: cursorAfter(state.since, changed), ...(isAll && { waiting: [] }) },
    isAll,
  };
};

/** With that much found out: a place to go on from, or one thing less to do about these tags. */
const withPlace = (state: SyncState, tags: readonly string[], { todo, place }: { readonly todo: Todo; readonly place: unknown }): SyncState => ({
  ...state,
  place,
  pairs: place === null ? state.pairs.map((pair) => (tags.includes(pair.tag) ? { ...pair, todo: pair.todo.filter((one) => one !== todo) } : pair)) : state.pairs,
});

interface Task {
  readonly state: SyncState;
  /** The pairs about which it is to be done. */
  readonly pairs: readonly Pair[];
  readonly base: Base;
}

/** Several labels at once, as long as their conversations make no more than one look. */
const lookAtListing = (sync: Sync, { state, pairs }: Task): Look => {
  const most = mostOf(sync);
  const pageToken = typeof state.place === 'string' ? state.place : '';
  const asked = pageToken === '' ? pairs.slice(0, most.labels) : pairs.slice(0, 1);
  const pages = sync.gmail
    .all('gmail.threads.list', asked.map(({ labelId }) => ({ path: {}, query: { labelIds: [labelId], maxResults: String(most.threads), ...(pageToken !== '' && { pageToken }) } })))
    .map((page) => {
      if (page instanceof GoogleError) throw page;
      return page;
    });
  let found = 0;
  const taken = pages.filter(({ threads, nextPageToken }, index) => {
    const fits = index === 0 || (found + threads.length <= most.threads && nextPageToken === '');
    found = fits ? found + threads.length : most.threads;
    return fits;
  });
  const tags = asked.slice(0, taken.length).map(({ tag }) => tag);
  const { threads, contacts } = readThreads(sync, taken.flatMap((page) => page.threads));
  return { ...nothingSeen, threads, news: null, contacts, tags, state: withPlace(state, tags, { todo: 'list', place: taken[0]?.nextPageToken || null }) };
};

const lookAtSearch = (sync: Sync, { state, pairs }: Task): Look => {
  const tags = pairs.map(({ tag }) => tag);
  const question = { ...taggedWithAny(tags), pageLimit: mostOf(sync).searched };
  const page = searchContacts(sync.app, Array.isArray(state.place) ? { ...question, searchAfter: state.place } : question);
  return { ...nothingSeen, contacts: page.contacts, tags, state: withPlace(state, tags, { todo: 'search', place: page.next?.searchAfter ?? null }) };
};

/** Who has an open opportunity: a stage is no field that a search of contacts asks for. */
const lookAtOpen = (sync: Sync, { state, pairs }: Task): Look => {
  const tags = pairs.map(({ tag }) => tag);
  const { contacts, next } = openPage(sync.app, state.place);
  return { ...nothingSeen, contacts, tags, state: withPlace(state, tags, { todo: 'open', place: next }) };
};

/** Nothing tells what was taken off while nobody looked; but whose mail is still there, and without the label, lost it. */
const lookAtLost = (sync: Sync, { state, pairs: [pair], base }: Task): Look => {
  const { labelId = '', tag = '' } = pair ?? {};
  const after = typeof state.place === 'string' ? state.place : '';
  const ids = base.contactsOf(tag).filter((contactId) => contactId > after && base.agreed({ contactId, tag }).label).sort();
  const some = ids.slice(0, mostOf(sync).checked);
  const contacts = contactsById(sync.app, some).filter((contact) => addressesOf(contact).length > 0);
  const labelled = findThreads(sync, contacts.map((contact) => ({ contact, labelId, most: 1 })));
  const without = contacts.filter((_, index) => labelled[index]?.length === 0);
  const any = findThreads(sync, without.map((contact) => ({ contact, most: 1 })));
  const places = without.filter((_, index) => any[index]?.length !== 0).map(({ id }) => ({ contactId: id, tag, sighting: { label: false, tag: null } }));
  const place = ids.length > some.length ? some[some.length - 1] : null;
  return { ...nothingSeen, contacts, tags: [tag], places, state: withPlace(state, [tag], { todo: 'check', place }) };
};

const lookAt: { readonly [T in Todo]: (sync: Sync, task: Task) => Look } = { list: lookAtListing, search: lookAtSearch, open: lookAtOpen, check: lookAtLost };

/** The next piece of what is left to be found out; null when nothing is. @throws GoogleError, GhlError */
export const lookAtRest = (sync: Sync, state: SyncState, base: Base): Look | null => {
  for (const todo of todos) {
    const pairs = sync.pairs.filter(({ labelId }) => state.pairs.some((pair) => pair.labelId === labelId && pair.todo.includes(todo)));
    if (pairs.length > 0) return lookAt[todo](sync, { state, pairs, base });
  }
  return null;
};
