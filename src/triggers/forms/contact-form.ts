import type { Card } from '../../cards/card';
import type { ContactFormView } from '../../cards/contact-form-card';
import { contactFormCard, contactInputs } from '../../cards/contact-form-card';
import type { Contact } from '../../ghl/model/contact';
import { contactNameFrom } from '../../mapping/contact-name';
import { emailFrom } from '../../mapping/mailboxes';
import type { Person } from '../../mapping/people';
import type { App } from '../app';
import type { AddOnEvent, Form } from '../event';
import { typed } from '../handler';
import { ensureLocation } from '../operations/ensure-location';
import { surroundings } from '../surroundings';
import type { Fields } from '../written-fields';

/** What stands in the contact form, whoever filled it in. */
export type ContactDraft = Pick<ContactFormView, 'firstName' | 'lastName' | 'email' | 'phone' | 'company' | 'owner' | 'tags'>;

interface ContactFormContext extends Pick<ContactFormView, 'purpose' | 'changeId'> {
  readonly error?: string;
  readonly duplicateOf?: string | undefined;
}

/** The form, filled in. */
export const contactForm = (app: App, draft: ContactDraft, { purpose, changeId, error, duplicateOf }: ContactFormContext): Card => {
  const info = ensureLocation(app);
  return contactFormCard({
    ...draft,
    purpose,
    changeId,
    owners: info.users.map(({ id, name, email }) => ({ value: id, text: name || email })),
    hasCustomFields: info.customFields.length > 0,
    tagSuggestions: info.tags.map(({ name }) => name),
    error: error ?? null,
    duplicateOf: duplicateOf ?? null,
  });
};

/** A new contact, out of what the mail says about the person. It belongs to whoever creates it. */
export const draftFromPerson = (app: App, event: AddOnEvent, person: Person): ContactDraft => ({
  ...contactNameFrom(person),
  email: person.email,
  phone: '',
  company: '',
  owner: surroundings(app, event).me?.id ?? '',
  tags: '',
});

export const draftFromContact = ({ firstName, lastName, email, phone, companyName, assignedTo }: Contact): ContactDraft => ({
  firstName,
  lastName,
  email,
  phone,
  company: companyName,
  owner: assignedTo,
  tags: '',
});

/** What the rep filled in. */
export const contactDraftFrom = (form: Form): ContactDraft => ({
  firstName: typed(form, contactInputs.firstName),
  lastName: typed(form, contactInputs.lastName),
  email: typed(form, contactInputs.email),
  phone: typed(form, contactInputs.phone),
  company: typed(form, contactInputs.company),
  owner: typed(form, contactInputs.owner),
  tags: typed(form, contactInputs.tags),
});

/** What is wrong, in words; null when nothing is. Phones are judged by GoHighLevel, which knows the location's country. */
export const errorInContact = ({ firstName, lastName, email, phone }: ContactDraft): string | null => {
  if ([firstName, lastName, email, phone].every((text) => text === '')) return 'Give at least a name, an e-mail or a phone number.';
  return email !== '' && emailFrom(email) === null ? 'That is no e-mail address.' : null;
};

/** Under GoHighLevel's names. */
export const contactFieldsOf = ({ firstName, lastName, email, phone, company, owner }: ContactDraft): Fields => ({
  firstName,
  lastName,
  email,
  phone,
  companyName: company,
  assignedTo: owner,
});

/** How a draft is called in a line. */
export const draftName = ({ firstName, lastName, email, phone }: ContactDraft): string => [firstName, lastName].filter(Boolean).join(' ') || email || phone;
