import { contactName, lowerCase } from '../replies';
import type { ContactRecord } from '../state/records';
import type { State } from '../state/state';

/** A value that can be asked for; lists and dates (milliseconds since 1970) among them. */
export type Searched = string | number | boolean | readonly (string | number)[] | undefined;

interface SearchedField {
  readonly of: (contact: ContactRecord, state: State) => Searched;
  /** Takes no part of a text, only the whole. */
  readonly whole?: true;
  readonly date?: true;
}

const businessName = ({ businessId }: ContactRecord, state: State): string | undefined =>
  businessId === undefined ? undefined : state.businesses.withId(businessId)?.name;

const asIs = (name: keyof ContactRecord): SearchedField => ({ of: (contact) => contact[name] as Searched });

const doNotDisturb = (channel: string): SearchedField => ({
  of: ({ dndSettings = {} }) => (dndSettings as Readonly<Record<string, { readonly status?: string }>>)[channel]?.status,
});

/** What filters may name, after GoHighLevel's page on its search of contacts. Additional addresses are not among it. */
const fields: Readonly<Record<string, SearchedField>> = {
  id: { ...asIs('id'), whole: true },
  email: { ...asIs('email'), whole: true },
  phone: asIs('phone'),
  tags: asIs('tags'),
  assignedTo: asIs('assignedTo'),
  followers: asIs('followers'),
  companyName: asIs('companyName'),
  businessId: asIs('businessId'),
  businessName: { of: businessName },
  firstNameLowerCase: { of: ({ firstName }) => lowerCase(firstName) },
  lastNameLowerCase: { of: ({ lastName }) => lowerCase(lastName) },
  contactName: { of: (contact) => lowerCase(contactName(contact)) || undefined },
  address: asIs('address1'),
  city: asIs('city'),
  state: asIs('state'),
  country: asIs('country'),
  postalCode: asIs('postalCode'),
  website: asIs('website'),
  source: asIs('source'),
  timezone: asIs('timezone'),
  type: { of: () => 'lead' },
  dnd: { of: ({ dnd = false }) => dnd },
  'dndSettings.Call.status': doNotDisturb('Call'),
  'dndSettings.Email.status': doNotDisturb('Email'),
  'dndSettings.SMS.status': doNotDisturb('SMS'),
  'dndSettings.WhatsApp.status': doNotDisturb('WhatsApp'),
  dateAdded: { ...asIs('dateAdded'), date: true },
  dateUpdated: { ...asIs('dateUpdated'), date: true },
};

const customField = (id: string): SearchedField => ({
  of: ({ customFields }) => customFields.find((field) => field.id === id)?.value as Searched,
});

/** Null for a name that search does not know. */
export const searchedField = (name: string): SearchedField | null => {
  if (name.startsWith('customFields.')) return customField(name.slice('customFields.'.length));
  return Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
};

/** What results may be ordered by. */
export const sortFields: readonly string[] = [
  'firstNameLowerCase', 'lastNameLowerCase', 'businessName', 'dateAdded', 'dateUpdated', 'email', 'dnd', 'source',
];
