import type { Call } from '../../ghl/calls';
import { call } from '../../ghl/calls';
import type { Contact } from '../../ghl/model/contact';
import { unwrap } from '../../ghl/reply';
import type { ContactPage, ContactQuestion } from '../../mapping/sync/contact-search';
import { addressesOf, pageFrom, withAddresses } from '../../mapping/sync/contact-search';
import type { App } from '../app';

/** How many reads go out side by side: a location has 100 calls in ten seconds for everybody who uses it. */
const waveSize = 20;

/** A call of an operation that only forms and jobs use. */
export const anyCall = (id: string, input: object): Call => ({ id, input }) as unknown as Call;

/** One page of a search. @throws GhlError */
export const searchContacts = ({ ghl }: App, question: ContactQuestion): ContactPage => {
  const [outcome] = ghl.waveAsItCame([anyCall('contacts.search', { body: question })]);
  return outcome ? pageFrom(question, unwrap(outcome)) : { contacts: [], next: null };
};

/** Contacts as they are now, whatever the index says. Those that are gone are left out. @throws GhlError */
export const contactsById = ({ ghl }: App, ids: readonly string[]): readonly Contact[] => {
  const found: Contact[] = [];
  for (let from = 0; from < ids.length; from += waveSize) {
    for (const outcome of ghl.wave(ids.slice(from, from + waveSize).map((contactId) => call('contacts.get', { contactId })))) {
      if (outcome.ok && outcome.reply.contact) found.push(outcome.reply.contact);
      else if (!outcome.ok && outcome.error.code !== 'not-found') throw outcome.error;
    }
  }
  return found;
};

/** The contacts of these people, by address. Nobody is in it whose address GoHighLevel does not know. @throws GhlError */
export const contactsByAddress = (app: App, emails: readonly string[]): ReadonlyMap<string, Contact> => {
  const wanted = new Set(emails);
  const found = new Map<string, Contact>();
  for (const question of withAddresses(emails)) {
    for (let next: ContactQuestion | null = question; next !== null; ) {
      const page: ContactPage = searchContacts(app, next);
      for (const contact of page.contacts) for (const email of addressesOf(contact)) if (wanted.has(email) && !found.has(email)) found.set(email, contact);
      next = page.next;
    }
  }
  // An address that does not come first on its contact is known from the mails that were opened.
  const known = [...wanted].flatMap((email) => (found.has(email) ? [] : [[email, app.senders.contactIdOf(email)] as const])).filter((one): one is readonly [string, string] => one[1] !== null);
  const contacts = new Map(contactsById(app, [...new Set(known.map(([, id]) => id))]).map((contact) => [contact.id, contact]));
  for (const [email, id] of known) {
    const contact = contacts.get(id);
    if (contact && addressesOf(contact).includes(email)) found.set(email, contact);
  }
  return found;
};
