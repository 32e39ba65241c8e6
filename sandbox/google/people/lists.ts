import { asText } from '../../../src/json';
import { invalidArgument } from '../errors';
import type { GoogleCall } from '../call';
import type { GoogleMethod } from '../google-method';
import { pageOf } from '../pages';
import type { GoogleState } from '../state';
import { otherFields, readFields, readMask } from './masks';
import { completed } from './person-fields';
import { personResource } from './person-resource';
import type { Contact } from './state';
import { changedSince, nextSyncToken, readSync } from './sync';

type Answer = GoogleMethod['answer'];

const namePart = (part: string) => ({ fields }: Contact): string => asText(completed('names', fields['names']?.[0] ?? {})[part]);
const byName = (part: string) => (one: Contact, other: Contact): number => namePart(part)(one).localeCompare(namePart(part)(other), 'en');

export const sortOrders: Readonly<Record<string, (one: Contact, other: Contact) => number>> = {
  LAST_MODIFIED_ASCENDING: (one, other) => one.changed - other.changed || one.version - other.version,
  LAST_MODIFIED_DESCENDING: (one, other) => other.changed - one.changed || other.version - one.version,
  FIRST_NAME_ASCENDING: byName('givenName'),
  LAST_NAME_ASCENDING: byName('familyName'),
};

/** @throws GoogleError 400 */
export const pageSizeOf = ({ query }: GoogleCall, unlessGiven: number): number => {
  const size = query.integer('pageSize') ?? 0;
  if (size < 0 || size > 1000) throw invalidArgument('Page size must be between 1 and 1000.');
  return size === 0 ? unlessGiven : size;
};

interface Listed {
  readonly contacts: readonly Contact[];
  /** What the token of a page or of a sync is bound to. */
  readonly of: string;
  readonly sortOrder: string;
}

/** A page of everybody, or of what has changed since the sync token. */
const listed = ({ world }: GoogleState, call: GoogleCall, { contacts, of, sortOrder }: Listed) => {
  const { query } = call;
  const now = world.clock.now();
  const syncToken = query.text('syncToken');
  const sync = syncToken === undefined ? null : readSync(syncToken, of, now);
  const all = sync ? changedSince(contacts, sync, now) : contacts.filter(({ deleted }) => !deleted);
  const { items, next } = pageOf({
    items: [...all].sort(sortOrders[sync ? 'LAST_MODIFIED_ASCENDING' : sortOrder]),
    size: pageSizeOf(call, 100),
    token: query.text('pageToken'),
    of: JSON.stringify([of, syncToken, query.text('pageSize')]),
    refusal: () => invalidArgument('Request parameters must match those of the call that gave the page token.'),
  });
  const wantsToken = (sync !== null || query.flag('requestSyncToken')) && next.nextPageToken === undefined;
  return { items, total: all.length, tokens: { ...next, ...(wantsToken && { nextSyncToken: nextSyncToken(sync, of, now) }) } };
};

/** `people/me` is the only one whose connections can be listed. */
export const listConnections: Answer = (state, call) => {
  const { path, query } = call;
  const mask = readMask(query, 'personFields', readFields);
  if (path['person'] !== 'me') throw invalidArgument('Resource name must be "people/me".');
  const sortOrder = query.text('sortOrder') ?? 'LAST_MODIFIED_ASCENDING';
  const of = JSON.stringify(['connections', mask, sortOrder, query.texts('sources')]);
  const { items, total, tokens } = listed(state, call, { contacts: state.people.data.contacts, of, sortOrder });
  const connections = items.map((contact) => personResource(contact, mask));
  return { ...(connections.length > 0 && { connections }), ...tokens, ...(total > 0 && { totalPeople: total, totalItems: total }) };
};

export const listOtherContacts: Answer = (state, call) => {
  const { query } = call;
  const mask = readMask(query, 'readMask', query.texts('sources').includes('READ_SOURCE_TYPE_PROFILE') ? readFields : otherFields);
  const of = JSON.stringify(['otherContacts', mask, query.texts('sources')]);
  const { items, total, tokens } = listed(state, call, { contacts: state.people.data.otherContacts, of, sortOrder: 'LAST_MODIFIED_ASCENDING' });
  const otherContacts = items.map((contact) => personResource(contact, mask, 'otherContacts'));
  return { ...(otherContacts.length > 0 && { otherContacts }), ...tokens, ...(total > 0 && { totalSize: total }) };
};
