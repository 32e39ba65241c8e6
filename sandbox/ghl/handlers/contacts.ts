import { appointmentReply } from '../calendars/event-replies';
import { occurrencesOf } from '../calendars/series';
import { contactChanges } from '../contact-details';
import { contactName, contactReply } from '../replies';
import { refusal } from '../refusals';
import type { Reach } from '../state/contacts';
import { sameText } from '../state/contacts';
import type { ContactRecord } from '../state/records';
import type { State } from '../state/state';
import { contactFieldsOf } from './contact-fields-of';
import type { HandlersOf } from './handler';

/** @throws Refusal 400, in a location that does not allow duplicates, naming the contact that is there already. */
const refuseTwins = (state: State, reach: Reach, { locationId, except }: { readonly locationId: string; readonly except?: string }): void => {
  if (state.locations.withId(locationId)?.allowDuplicateContact) return;
  const twin = state.contacts.twinOf(reach, locationId, except);
  if (!twin) return;
  throw refusal(400, 'This location does not allow duplicated contacts.', {
    meta: { contactId: twin.contact.id, matchingField: twin.matchingField, contactName: contactName(twin.contact) },
  });
};

const hasEmail = (contact: ContactRecord, email: string): boolean => [contact.email, ...contact.additionalEmails].some((own) => sameText(own, email));

/** How many contacts a look-up answers with at most. */
const lookupLimit = 20;

export const contactHandlers: HandlersOf<
  | 'contacts.get' | 'contacts.lookup' | 'contacts.get-duplicate' | 'contacts.create' | 'contacts.update' | 'contacts.delete'
  | 'contacts.appointments.list'
> = {
  'contacts.get': ({ contact }) => ({ contact: contactReply(contact) }),

  'contacts.lookup': ({ state, location, input: { query } }) => {
    const { email, phone, limit = lookupLimit } = query;
    if (Boolean(email) === Boolean(phone)) throw refusal(400, 'Exactly one of email or phone is required.');
    const found = state.search.inLocation(location.id).filter((contact) => (email ? hasEmail(contact, email) : contact.phone === phone));
    return { contacts: found.slice(0, Math.min(limit, lookupLimit)).map(contactReply) };
  },

  'contacts.get-duplicate': ({ state, location, input: { query } }) => {
    const indexed = state.search.inLocation(location.id);
    const by = (field: 'email' | 'phone', value = ''): ContactRecord | undefined => {
      const wanted = value.toLowerCase();
      return wanted === '' ? undefined : indexed.find((one) => one[field]?.toLowerCase() === wanted);
    };
    const found = by('email', query.email) ?? by('phone', query.number);
    return { contact: found ? contactReply(found) : null };
  },

  'contacts.create': ({ state, location: { id: locationId }, input: { body } }) => {
    const changes = contactChanges(body, { old: null, fields: contactFieldsOf(state, locationId) });
    refuseTwins(state, changes, { locationId });
    const contact = state.contacts.add({ additionalEmails: [], tags: [], customFields: [], ...changes, locationId });
    state.tags.learn(locationId, contact.tags);
    return { contact: contactReply(contact) };
  },

  'contacts.update': ({ state, contact, input: { body } }) => {
    const { locationId, id } = contact;
    const changes = contactChanges(body, { old: contact, fields: contactFieldsOf(state, locationId) });
    refuseTwins(state, changes, { locationId, except: id });
    state.tags.learn(locationId, changes.tags ?? []);
    return { succeded: true, contact: contactReply(state.contacts.change(contact, changes)) };
  },

  'contacts.delete': ({ state, contact }) => {
    state.contacts.remove(contact);
    return { succeded: true };
  },

  'contacts.appointments.list': ({ state, contact }) => {
    const location = state.locations.withId(contact.locationId);
    if (!location) return { events: [] };
    return { events: state.appointments.ofContact(contact.id).flatMap(occurrencesOf(location.timezone)).map(appointmentReply(location)) };
  },
};
