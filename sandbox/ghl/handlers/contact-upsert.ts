import { contactChanges } from '../contact-details';
import { contactReply } from '../replies';
import { refusal } from '../refusals';
import { sameText } from '../state/contacts';
import type { Reach } from '../state/contacts';
import type { ContactRecord } from '../state/records';
import type { State } from '../state/state';
import { contactFieldsOf } from './contact-fields-of';
import type { Handler } from './handler';

/** The contact that an address leads to, primary or additional, else the one that a number leads to. */
const matchOf = (state: State, locationId: string, { email, phone }: Reach): ContactRecord | null => {
  const contacts = state.contacts.inLocation(locationId);
  return (
    contacts.find((contact) => sameText(contact.email, email)) ??
    contacts.find(({ additionalEmails }) => additionalEmails.some((own) => sameText(own, email))) ??
    contacts.find((contact) => sameText(contact.phone, phone)) ??
    null
  );
};

/**
 * Writes the contact that has this address or number, or a new one. Three of GoHighLevel's traps: an additional address
 * becomes the primary one, which is lost; `tags` overwrites all tags; a number that is another contact's is passed over
 * when the address has decided.
 */
export const upsertContact: Handler<'contacts.upsert'> = ({ state, location, input: { body } }) => {
  const { createNewIfDuplicateAllowed = false, gender, ...details } = body;
  if (!details.email && !details.phone) throw refusal(400, 'email or phone is required');
  const fields = contactFieldsOf(state, location.id);
  const fresh = contactChanges(details, { old: null, fields });
  const match = location.allowDuplicateContact && createNewIfDuplicateAllowed ? null : matchOf(state, location.id, fresh);
  if (!match) {
    const contact = state.contacts.add({ additionalEmails: [], tags: [], customFields: [], ...fresh, ...(gender && { gender }), locationId: location.id });
    state.tags.learn(location.id, contact.tags);
    return { new: true, contact: contactReply(contact) };
  }
  const { phone, ...changes } = contactChanges(details, { old: match, fields });
  const isTaken = phone !== undefined && state.contacts.twinOf({ phone }, location.id, match.id) !== null;
  const additionalEmails = match.additionalEmails.filter((own) => !sameText(own, changes.email));
  state.tags.learn(location.id, changes.tags ?? []);
  const written = state.contacts.change(match, { ...changes, additionalEmails, ...(phone !== undefined && !isTaken && { phone }) });
  return { new: false, contact: contactReply(written) };
};
