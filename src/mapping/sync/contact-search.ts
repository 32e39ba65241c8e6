import type { Contact } from '../../ghl/model/contact';
import { contactFrom } from '../../ghl/model/contact';
import { asList, asNumber, asObject, asText } from '../../json';
import { nameOfFound } from '../found-name';

/** The body of a contact search, without the location. */
export interface ContactQuestion {
  readonly pageLimit: number;
  readonly filters: readonly object[];
  readonly sort: readonly { readonly field: string; readonly direction: 'asc' | 'desc' }[];
  /** The place of the last contact that was had; counting pages ends at 10,000 contacts. */
  readonly searchAfter?: readonly unknown[];
}

/** GoHighLevel answers no more at once. */
const mostOnPage = 500;

/** The index lags seconds behind a write, at times minutes; so each search looks back over what the last one saw. */
export const overlapMs = 10 * 60_000;

/** A longer value is refused. */
const longestValue = 75;

/** Everything that changed since that time, and a while before it; milliseconds since 1970. */
export const changedSince = (since: number): ContactQuestion => ({
  pageLimit: mostOnPage,
  filters: [{ field: 'dateUpdated', operator: 'range', value: { gte: new Date(Math.max(0, since - overlapMs)).toISOString() } }],
  sort: [{ field: 'dateUpdated', direction: 'asc' }],
});

/** Everybody who has any of the tags: what a first run starts from, and one whose base was damaged. */
export const taggedWithAny = (tags: readonly string[]): ContactQuestion => ({
  pageLimit: mostOnPage,
  filters: [{ group: 'OR', filters: tags.filter((tag) => tag.length <= longestValue).map((value) => ({ field: 'tags', operator: 'eq', value })) }],
  sort: [{ field: 'dateAdded', direction: 'asc' }],
});

/** How many addresses, or ids, one search asks for. */
const mostAddresses = 100;

const withAny = (field: string, values: readonly string[]): readonly ContactQuestion[] => {
  const asked = [...new Set(values)].filter((value) => value.length <= longestValue);
  return Array.from({ length: Math.ceil(asked.length / mostAddresses) }, (_, chunk) => ({
    pageLimit: mostOnPage,
    filters: [{ group: 'OR', filters: asked.slice(chunk * mostAddresses, (chunk + 1) * mostAddresses).map((value) => ({ field, operator: 'eq', value })) }],
    sort: [{ field: 'dateAdded', direction: 'asc' }],
  }));
};

/** The contacts of many addresses. Only an address that comes first on a contact is found so. */
export const withAddresses = (emails: readonly string[]): readonly ContactQuestion[] => withAny('email', emails);

/** Many contacts by id, as a search knows them: with their opportunities. */
export const withIds = (ids: readonly string[]): readonly ContactQuestion[] => withAny('id', ids);

/** A contact as a search gives one. */
export interface FoundContact extends Contact {
  /** The stages of its open opportunities. Who is read by id comes without. */
  readonly stages?: readonly string[];
}

export interface ContactPage {
  readonly contacts: readonly FoundContact[];
  /** Null when this was the last page. */
  readonly next: ContactQuestion | null;
}

/** A search gives names in small letters, under keys of their own. */
const foundContact = (json: unknown): FoundContact | null => {
  const contact = contactFrom(json);
  if (!contact) return null;
  const row = asObject(json);
  const stages = asList(row['opportunities'], (item) => {
    const { status, pipelineStageId } = asObject(item);
    return status === 'open' ? asText(pipelineStageId) || null : null;
  });
  return { ...contact, name: contact.name || nameOfFound(row), stages };
};

/** Reads an answer, and tells what to ask next. A full page is followed even if it turns out to be the last. */
export const pageFrom = (question: ContactQuestion, answer: unknown): ContactPage => {
  const { contacts: rows } = asObject(answer);
  const contacts = asList(rows, foundContact);
  const last = Array.isArray(rows) ? asObject(rows[rows.length - 1])['searchAfter'] : undefined;
  const isFull = Array.isArray(rows) && rows.length >= question.pageLimit;
  const stands = JSON.stringify(last) === JSON.stringify(question.searchAfter);
  return { contacts, next: isFull && Array.isArray(last) && !stands ? { ...question, searchAfter: last } : null };
};

const updatedAt = ({ dateUpdated }: Pick<Contact, 'dateUpdated'>): number => asNumber(dateUpdated) ?? (Date.parse(dateUpdated) || 0);

/** Every contact once: as it was last updated, whatever the order in which the index gave its versions. */
export const withoutRepeats = (contacts: readonly FoundContact[]): readonly FoundContact[] => {
  const newest = new Map<string, FoundContact>();
  for (const contact of contacts) {
    const known = newest.get(contact.id);
    if (!known || updatedAt(contact) >= updatedAt(known)) newest.set(contact.id, contact);
  }
  return [...newest.values()];
};

/** Where the next search begins: the last change that was seen, never later than it, however late the index is. */
export const cursorAfter = (since: number, contacts: readonly Contact[]): number => Math.max(since, ...contacts.map(updatedAt));

/** All addresses of a contact, lower-cased, the first one first. */
export const addressesOf = ({ email, additionalEmails }: Pick<Contact, 'email' | 'additionalEmails'>): readonly string[] =>
  [...new Set([email, ...additionalEmails].map((one) => asText(one).trim().toLowerCase()).filter(Boolean))];
