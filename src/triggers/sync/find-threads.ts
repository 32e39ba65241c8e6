import { GoogleError } from '../../google/errors';
import type { GoogleInput } from '../../google/request';
import type { Contact } from '../../ghl/model/contact';
import { addressesOf } from '../../mapping/sync/contact-search';
import type { Sync } from './sync';

/** Mail from or to any of a contact's addresses. An address that could mean something else in a search is left out. */
const queryFor = (contact: Contact): string => {
  const addresses = addressesOf(contact).filter((email) => /^[^\s{}()"]+@[^\s{}()"]+$/.test(email)).slice(0, 5);
  return addresses.length === 0 ? '' : `(${addresses.map((email) => `from:${email} OR to:${email}`).join(' OR ')})`;
};

export interface ThreadWish {
  readonly contact: Contact;
  /** Only conversations that have it. */
  readonly labelId?: string;
  /** Only those of the last so many days. */
  readonly days?: number;
  /** How many at most, the newest first. */
  readonly most: number;
}

/** The conversations of contacts, by id, in the order of the wishes. @throws GoogleError */
export const findThreads = ({ gmail }: Pick<Sync, 'gmail'>, wishes: readonly ThreadWish[]): readonly (readonly string[])[] => {
  const inputs = wishes.map(({ contact, labelId, days, most }): GoogleInput | null => {
    const people = queryFor(contact);
    if (people === '') return null;
    const q = days === undefined ? people : `${people} newer_than:${days}d`;
    return { path: {}, query: { q, maxResults: String(most), ...(labelId !== undefined && { labelIds: [labelId] }) } };
  });
  const answers = gmail.all('gmail.threads.list', inputs.filter((input) => input !== null))[Symbol.iterator]();
  return inputs.map((input) => {
    if (input === null) return [];
    const { value } = answers.next();
    if (value instanceof GoogleError) throw value;
    return value?.threads ?? [];
  });
};
