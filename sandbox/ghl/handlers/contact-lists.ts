import { ghlOrigin } from '../../../src/ghl/calls';
import { refusal, refusals } from '../refusals';
import { filterTest, queryTest } from '../search/contact-filters';
import { orderOf } from '../search/contact-order';
import { foundContact, listedContact } from '../search/found-contact';
import type { ContactRecord } from '../state/records';
import { upsertContact } from './contact-upsert';
import type { HandlersOf } from './handler';
import { pageOf } from './page';

/** Of one search; what is behind the last record that pages reach is found by `searchAfter`. */
const mostOnPage = 500;
const lastRecordByPage = 10_000;

interface Paging {
  readonly pageLimit: number;
  readonly page?: number | undefined;
  readonly searchAfter?: unknown;
}

const isCount = (value: number): boolean => Number.isInteger(value) && value > 0;

/** @throws Refusal 400 or 422 */
const checkPaging = ({ pageLimit, page = 1, searchAfter }: Paging): void => {
  const complaints = Object.entries({ pageLimit, page }).flatMap(([name, value]) => (isCount(value) ? [] : [`${name} must not be less than 1`]));
  if (complaints.length > 0) throw refusals.invalid(complaints);
  if (pageLimit > mostOnPage) throw refusal(400, `pageLimit must not be greater than ${mostOnPage}`);
  if (searchAfter !== undefined && page > 1) throw refusal(400, 'page cannot be used together with searchAfter');
  if (page * pageLimit > lastRecordByPage) throw refusal(400, `Only the first ${lastRecordByPage} records can be paged through. Use searchAfter instead.`);
};

/** Newest first, and by id where several came at once. */
const byDateAdded = (one: ContactRecord, other: ContactRecord): number => other.dateAdded - one.dateAdded || (one.id < other.id ? -1 : 1);

interface Cursor {
  readonly startAfter: number;
  readonly startAfterId: string;
}

const isBehind = ({ startAfter, startAfterId }: Cursor) => ({ dateAdded, id }: ContactRecord): boolean =>
  dateAdded < startAfter || (dateAdded === startAfter && id > startAfterId);

const nextPageUrl = (cursor: Cursor, more: Readonly<Record<string, string>>): string => {
  const query = new URLSearchParams({ ...more, startAfterId: cursor.startAfterId, startAfter: String(cursor.startAfter) });
  return `${ghlOrigin}/contacts/?${query.toString()}`;
};

export const contactListHandlers: HandlersOf<'contacts.search' | 'contacts.list-by-business' | 'contacts.list-deprecated' | 'contacts.upsert'> = {
  'contacts.search': ({ state, location, input: { body } }) => {
    const { pageLimit, page = 1, searchAfter, query = '', filters = [], sort = [] } = body;
    checkPaging(body);
    const isWanted = filterTest(filters);
    const isFound = queryTest(query);
    const order = orderOf(sort, state);
    const found = order.sorted(state.search.inLocation(location.id).filter((contact) => isFound(contact, state) && isWanted(contact, state)));
    const shown = searchAfter === undefined ? found.slice((page - 1) * pageLimit, page * pageLimit) : order.behind(found, searchAfter).slice(0, pageLimit);
    return { contacts: shown.map((contact) => ({ ...foundContact(contact, state), searchAfter: order.placeOf(contact) })), total: found.length };
  },

  'contacts.list-by-business': ({ state, location, input: { businessId, query } }) => {
    const business = state.businesses.withId(businessId);
    if (!business) throw refusals.noBusiness();
    if (business.locationId !== location.id) throw refusals.otherLocation();
    const isFound = queryTest(query.query ?? '');
    const contacts = state.search.inLocation(location.id).filter((contact) => contact.businessId === businessId && isFound(contact, state));
    return { contacts: pageOf(contacts, query, { standard: 25, most: 100 }).map(listedContact), count: contacts.length };
  },

  /** `startAfter` and `startAfterId` are the last contact's date and id. */
  'contacts.list-deprecated': ({ state, location, input: { query } }) => {
    const { startAfter, startAfterId = '', limit = 20 } = query;
    const isFound = queryTest(query.query ?? '');
    const found = state.search.inLocation(location.id).filter((contact) => isFound(contact, state)).sort(byDateAdded);
    const behind = startAfter === undefined ? found : found.filter(isBehind({ startAfter, startAfterId }));
    const contacts = pageOf(behind, { limit }, { standard: 20, most: 100 });
    const last = contacts.at(-1);
    const cursor = last && behind.length > contacts.length ? { startAfterId: last.id, startAfter: last.dateAdded } : null;
    const next = cursor && nextPageUrl(cursor, { locationId: location.id, limit: String(limit) });
    return { contacts: contacts.map(listedContact), count: found.length, meta: { total: found.length, nextPageUrl: next, ...cursor } };
  },

  'contacts.upsert': upsertContact,
};
