import { asText } from '../../../src/json';
import { invalidArgument } from '../errors';
import type { GoogleCall } from '../call';
import type { GoogleMethod } from '../google-method';
import { readFields, readMask, searchedOtherFields } from './masks';
import { completed } from './person-fields';
import { personResource } from './person-resource';
import type { Contact } from './state';

type Answer = GoogleMethod['answer'];

/** https://developers.google.com/people/api/rest/v1/people/searchContacts: what a query is compared with. */
const searched: Readonly<Record<string, string>> = {
  names: 'displayName',
  nicknames: 'value',
  emailAddresses: 'value',
  phoneNumbers: 'value',
  organizations: 'name',
};

const textsOf = ({ fields }: Contact, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => (fields[name] ?? []).map((value) => asText(completed(name, value)[searched[name] ?? '']).toLowerCase()));

/** "foo name" is found by "f", "foo n" and "nam", not by "oo n". */
const hasPhrase = (text: string, query: string): boolean => {
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
};

const defaultSize = 10;
const largestSize = 30;

const found = (contacts: readonly Contact[], { query }: GoogleCall, names: readonly string[]): readonly Contact[] => {
  const size = query.integer('pageSize') ?? 0;
  if (size < 0) throw invalidArgument('Page size must not be negative.');
  const phrase = (query.text('query') ?? '').trim().toLowerCase();
  return contacts
    .filter((contact) => !contact.deleted && textsOf(contact, names).some((text) => hasPhrase(text, phrase)))
    .slice(0, Math.min(size || defaultSize, largestSize));
};

const isWarmUp = ({ query }: GoogleCall): boolean => (query.text('query') ?? '').trim() === '';

/** Looks through a cache, which an empty query brings up to date. */
export const searchContacts: Answer = ({ people }, call) => {
  const mask = readMask(call.query, 'readMask', readFields);
  if (isWarmUp(call)) {
    people.put({ searchedContacts: people.data.contacts });
    return {};
  }
  const results = found(people.data.searchedContacts, call, Object.keys(searched)).map((contact) => ({ person: personResource(contact, mask) }));
  return results.length > 0 ? { results } : {};
};

export const searchOtherContacts: Answer = ({ people }, call) => {
  const mask = readMask(call.query, 'readMask', searchedOtherFields);
  if (isWarmUp(call)) {
    people.put({ searchedOthers: people.data.otherContacts });
    return {};
  }
  const contacts = found(people.data.searchedOthers, call, ['names', 'emailAddresses', 'phoneNumbers']);
  const results = contacts.map((contact) => ({ person: personResource(contact, mask, 'otherContacts') }));
  return results.length > 0 ? { results } : {};
};
