import type { BulkContactLine } from '../../cards/bulk-pick-card';
import type { Call } from '../../ghl/calls';
import { call } from '../../ghl/calls';
import type { Contact } from '../../ghl/model/contact';
import { unwrap } from '../../ghl/reply';
import type { JsonObject } from '../../json';
import { asList, asNumber, asObject, asText } from '../../json';
import { nameOfFound } from '../../mapping/found-name';
import type { App } from '../app';
import type { BulkDraft } from './bulk-draft';

/** As many as the boxes of one card. */
export const contactsPerPage = 50;
/** As many as GoHighLevel answers at once. */
const mostAtOnce = 500;
/** What user properties hold besides everything else that is kept there. */
export const mostContacts = 5_000;
/** Whose look-ups go out in one wave. */
const mostPeople = 30;

export const lineOf = (contact: JsonObject, { out }: Pick<BulkDraft, 'out'>): BulkContactLine => {
  const contactId = asText(contact['id']);
  const name = nameOfFound(contact);
  const more = [asText(contact['email']), asText(contact['phone'])].find((text) => text !== '' && text !== name) ?? '';
  return { contactId, name, more, taken: !out.includes(contactId) };
};

/** By name, which is how they are looked for on the card. GoHighLevel sorts by two fields at most. */
const sort = ['firstNameLowerCase', 'lastNameLowerCase'].map((field) => ({ field, direction: 'asc' }));

interface Searched {
  readonly words: string;
  readonly tag: string;
}

const searchCall = ({ words, tag }: Searched, { page, pageLimit }: { readonly page: number; readonly pageLimit: number }): Call => {
  const filters = tag === '' ? {} : { filters: [{ field: 'tags', operator: 'eq', value: [tag.toLowerCase()] }] };
  const body = { pageLimit, page, sort, ...(words !== '' && { query: words }), ...filters };
  return { id: 'contacts.search', input: { body } } as unknown as Call;
};

const contactsIn = (reply: unknown): readonly JsonObject[] => asList(asObject(reply)['contacts'], asObject).filter(({ id }) => asText(id) !== '');

/** One page of a search, and how many there are. @throws GhlError */
export const searchPage = (app: App, searched: Searched, page: number): { readonly contacts: readonly JsonObject[]; readonly total: number } => {
  const reply = asObject(app.ghl.wave([searchCall(searched, { page, pageLimit: contactsPerPage })]).map(unwrap)[0]);
  const contacts = contactsIn(reply);
  return { contacts, total: asNumber(reply['total']) ?? contacts.length };
};

/** Everybody of a search, each once, in waves. @throws GhlError */
const searchAll = (app: App, searched: Searched, total: number): readonly JsonObject[] => {
  const pages = Math.ceil(Math.min(total, mostContacts) / mostAtOnce);
  const outcomes = app.ghl.wave(Array.from({ length: pages }, (_, index) => searchCall(searched, { page: index + 1, pageLimit: mostAtOnce })));
  const found = outcomes.map(unwrap).flatMap(contactsIn);
  return [...new Map(found.map((contact) => [asText(contact['id']), contact])).values()];
};

/** Everybody whom the draft is for. @throws GhlError */
export const takenContacts = (app: App, { from, out, total }: BulkDraft): readonly JsonObject[] => {
  const all = 'people' in from ? from.people : searchAll(app, from, total);
  return all.filter(({ id }) => !out.includes(asText(id)));
};

/** The contact whom this user has chosen for an address before, or the one whose main address it is. */
const meant = (app: App, email: string, contacts: readonly Contact[]): Contact | undefined => {
  const known = app.senders.contactIdOf(email);
  return contacts.find(({ id }) => id === known) ?? contacts.find((contact) => contact.email.toLowerCase() === email) ?? contacts[0];
};

/** What a bulk change needs of a contact. */
const kept = ({ id, firstName, lastName, email, phone, companyName, tags, businessId, assignedTo }: Contact): JsonObject => ({ id, firstName, lastName, email, phone, companyName, tags, businessId, assignedTo });

/** The contacts behind addresses, and how many addresses have none. @throws GhlError */
export const contactsOfPeople = (app: App, emails: readonly string[]): { readonly people: readonly JsonObject[]; readonly absent: number } => {
  const asked = emails.slice(0, mostPeople);
  const looked = app.ghl.wave(asked.map((email) => call('contacts.lookup', { query: { email, limit: 20 } })));
  // Not every token may use the look-up that knows additional addresses.
  const isLookedUp = looked.every((outcome) => outcome.ok);
  const others = isLookedUp ? [] : app.ghl.wave(asked.map((email) => call('contacts.get-duplicate', { query: { email } })));
  const found = asked.map((email, index): Contact | undefined => {
    const outcome = looked[index];
    if (isLookedUp && outcome?.ok) return meant(app, email, outcome.reply.contacts);
    const other = others[index];
    return (other && unwrap(other).contact) ?? undefined;
  });
  const people = [...new Map(found.flatMap((contact) => (contact ? [[contact.id, kept(contact)] as const] : []))).values()];
  return { people, absent: emails.length - found.filter(Boolean).length };
};
