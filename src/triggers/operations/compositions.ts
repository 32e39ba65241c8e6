/** What several calls of GoHighLevel do together, where it has no single endpoint. */
import type { Call } from '../../ghl/calls';
import { call } from '../../ghl/calls';
import { unwrap } from '../../ghl/reply';
import type { JsonObject } from '../../json';
import { asList, asObject, asText } from '../../json';
import type { App } from '../app';
import { mayLookUp } from '../find-person';

const contactsIn = (reply: unknown): readonly JsonObject[] => {
  const { contact, contacts } = asObject(reply);
  return contact ? [asObject(contact)] : asList(contacts, asObject);
};

const most = 20;

/**
 * Whom an id, an address, a number or words belong to: the first step that finds somebody counts. The look-up finds several, and
 * additional addresses; the search for duplicates needs no such permission; a search finds words, and what the index has by now.
 * @throws GhlError
 */
const findContact = (app: App, { query }: JsonObject): JsonObject => {
  const [contactId, email, phone, words] = ['contactId', 'email', 'phone', 'query'].map((name) => asText(asObject(query)[name]));
  const looksUp = mayLookUp(app);
  const searched = words || email || phone;
  const steps: readonly (Call | '' | false | undefined)[] = [
    contactId && call('contacts.get', { contactId }),
    email && looksUp && call('contacts.lookup', { query: { email, limit: most } }),
    email && call('contacts.get-duplicate', { query: { email } }),
    phone && looksUp && call('contacts.lookup', { query: { phone, limit: most } }),
    phone && call('contacts.get-duplicate', { query: { number: phone } }),
    searched && ({ id: 'contacts.search', input: { body: { pageLimit: most, query: searched } } } as unknown as Call),
  ];
  for (const step of steps) {
    const [outcome] = step ? app.ghl.waveAsItCame([step]) : [];
    const isPassedOver = outcome?.ok === false && (outcome.error.code === 'not-found' || (step as Call).id === 'contacts.lookup');
    const contacts = outcome && !isPassedOver ? contactsIn(unwrap(outcome)) : [];
    if (contacts.length > 0) return { contacts };
  }
  return { contacts: [] };
};

/** By the operation's id: its input in, an answer as one endpoint would give it out. */
export const compositions: Readonly<Record<string, (app: App, input: JsonObject) => JsonObject>> = { 'contacts.find': findContact };
