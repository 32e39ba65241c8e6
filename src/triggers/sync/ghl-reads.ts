import { call } from '../../ghl/calls';
import type { Contact } from '../../ghl/model/contact';
import { contactFrom } from '../../ghl/model/contact';
import type { Outcome } from '../../ghl/reply';
import { unwrap } from '../../ghl/reply';
import { asObject } from '../../json';
import type { ContactPage, ContactQuestion, FoundContact } from '../../mapping/sync/contact-search';
import { addressesOf, pageFrom, withAddresses, withIds } from '../../mapping/sync/contact-search';
import type { App } from '../app';
import { anyCall, sendPatiently } from './ghl-calls';

/** One page of a search. @throws GhlError */
export const searchContacts = (app: App, question: ContactQuestion): ContactPage => {
  const [outcome] = sendPatiently(app, [anyCall('contacts.search', { body: question })]);
  return outcome ? pageFrom(question, unwrap(outcome)) : { contacts: [], next: null };
};

/** Contacts as a search knows them, with the stages of their opportunities. @throws GhlError */
export const foundById = (app: App, ids: readonly string[]): readonly FoundContact[] => {
  const questions = withIds(ids);
  return sendPatiently(app, questions.map((body) => anyCall('contacts.search', { body }))).flatMap((outcome, index) => pageFrom(questions[index] as ContactQuestion, unwrap(outcome)).contacts);
};

const isGone = (outcome: Outcome<unknown> | undefined): boolean => outcome !== undefined && !outcome.ok && outcome.error.code === 'not-found';

/**
 * Contacts as they are now, whatever the index says. Those that are gone are left out; what seems gone is asked for twice,
 * since nobody would look at what was changed about it again. @throws GhlError
 */
export const contactsById = (app: App, ids: readonly string[]): readonly Contact[] => {
  const read = (some: readonly string[]) => sendPatiently(app, some.map((contactId) => call('contacts.get', { contactId })));
  const first = read(ids);
  const second = read(ids.filter((_, index) => isGone(first[index])));
  return [...first.filter((outcome) => !isGone(outcome)), ...second].flatMap((outcome) =>
    isGone(outcome) ? [] : (contactFrom(asObject(unwrap(outcome))['contact']) ?? []),
  );
};

/** The contacts of these people, by address. Nobody is in it whose address GoHighLevel does not know. @throws GhlError */
export const contactsByAddress = (app: App, emails: readonly string[]): ReadonlyMap<string, FoundContact> => {
  const wanted = new Set(emails);
  const found = new Map<string, FoundContact>();
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
