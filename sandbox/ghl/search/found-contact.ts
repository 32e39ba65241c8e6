import { iso, lowerCase } from '../replies';
import type { ContactRecord } from '../state/records';
import type { State } from '../state/state';

const dayOf = (date: string | undefined): number | undefined => (date === undefined ? undefined : Date.parse(date) || undefined);

/**
 * A contact as search spells it: its names in lower case only, `address` instead of `address1`, the date of birth in
 * milliseconds, additional addresses as plain texts, and neither time zone nor do-not-disturb channels.
 */
export const foundContact = (contact: ContactRecord, state: State) => {
  const { id, locationId, firstName, lastName, email, phone, companyName, businessId, city, country, postalCode, website, source, assignedTo } = contact;
  return {
    id,
    locationId,
    firstNameLowerCase: lowerCase(firstName),
    lastNameLowerCase: lowerCase(lastName),
    email,
    phone,
    companyName,
    businessId,
    businessName: businessId === undefined ? undefined : state.businesses.withId(businessId)?.name,
    address: contact.address1,
    city,
    state: contact.state,
    country,
    postalCode,
    website,
    source,
    type: 'lead',
    assignedTo,
    followers: contact.followers ?? [],
    tags: contact.tags,
    dnd: contact.dnd ?? false,
    dateOfBirth: dayOf(contact.dateOfBirth),
    customFields: contact.customFields,
    additionalEmails: contact.additionalEmails,
    additionalPhones: [],
    opportunities: state.opportunities.of(id).map(({ id: opportunityId, pipelineId, pipelineStageId, status, monetaryValue }) => ({
      id: opportunityId,
      pipelineId,
      pipelineStageId,
      status,
      monetaryValue,
    })),
    dateAdded: iso(contact.dateAdded),
    dateUpdated: iso(contact.dateUpdated),
  };
};

/** As the older lists spell one: names in lower case, and as they were typed under another name. */
export const listedContact = ({ customFields, ...contact }: ContactRecord) => {
  const { firstName, lastName } = contact;
  return {
    id: contact.id,
    locationId: contact.locationId,
    contactName: lowerCase([firstName, lastName].filter(Boolean).join(' ')) || undefined,
    firstName: lowerCase(firstName),
    lastName: lowerCase(lastName),
    firstNameRaw: firstName,
    lastNameRaw: lastName,
    companyName: contact.companyName,
    email: contact.email,
    phone: contact.phone,
    dnd: contact.dnd ?? false,
    type: 'lead',
    source: contact.source,
    assignedTo: contact.assignedTo,
    city: contact.city,
    state: contact.state,
    postalCode: contact.postalCode,
    address1: contact.address1,
    country: contact.country,
    website: contact.website,
    timezone: contact.timezone,
    dateAdded: iso(contact.dateAdded),
    dateUpdated: iso(contact.dateUpdated),
    dateOfBirth: contact.dateOfBirth,
    tags: contact.tags,
    customFields,
    businessId: contact.businessId,
    followers: contact.followers ?? [],
    additionalEmails: contact.additionalEmails,
    attributions: [],
  };
};
