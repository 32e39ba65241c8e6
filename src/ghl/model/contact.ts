import { asFlag, asList, asObject, asText, asTexts } from '../../json';

/** A person in a GoHighLevel location, as far as the product reads one. Absent text is the empty string. */
export interface Contact {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly name: string;
  readonly email: string;
  readonly additionalEmails: readonly string[];
  readonly phone: string;
  readonly companyName: string;
  readonly assignedTo: string;
  readonly businessId: string;
  readonly source: string;
  readonly dateAdded: string;
  readonly dateUpdated: string;
  /** Lower-cased by GoHighLevel when they are applied. */
  readonly tags: readonly string[];
  /** Do not disturb, over all channels. */
  readonly dnd: boolean;
  /** Channels that are switched off. GoHighLevel's word for off is `active`: the *block* is active. */
  readonly blockedChannels: readonly string[];
  readonly customFields: readonly CustomFieldValue[];
}

export interface CustomFieldValue {
  readonly id: string;
  /** A list for fields with several choices, and for a list of boxes. */
  readonly value: string | readonly string[];
}

/** Observed as `string[]` in search and as `{email}[]` when read by id. */
const additionalEmail = (item: unknown): string | null => asText(item) || asText(asObject(item)['email']) || null;

const customFieldValue = (item: unknown): CustomFieldValue | null => {
  const { id, value, fieldValue, field_value } = asObject(item);
  const content = value ?? fieldValue ?? field_value;
  return asText(id) === '' ? null : { id: asText(id), value: typeof content === 'object' ? asTexts(Array.isArray(content) ? content : Object.values(asObject(content))) : asText(content) };
};

const isBlocked = (setting: unknown): boolean => ['active', 'permanent'].includes(asText(asObject(setting)['status']));

/** Reads a contact, or null when there is none (an object without an id is none). */
export const contactFrom = (json: unknown): Contact | null => {
  const row = asObject(json);
  const id = asText(row['id']);
  if (id === '') return null;
  const dndSettings = asObject(row['dndSettings']);
  const firstName = asText(row['firstName']);
  const lastName = asText(row['lastName']);
  return {
    id,
    firstName,
    lastName,
    name: asText(row['name']) || asText(row['contactName']) || [firstName, lastName].filter(Boolean).join(' '),
    email: asText(row['email']),
    additionalEmails: asList(row['additionalEmails'], additionalEmail),
    phone: asText(row['phone']),
    companyName: asText(row['companyName']),
    assignedTo: asText(row['assignedTo']),
    businessId: asText(row['businessId']),
    source: asText(row['source']),
    dateAdded: asText(row['dateAdded']),
    dateUpdated: asText(row['dateUpdated']),
    tags: asTexts(row['tags']),
    dnd: asFlag(row['dnd']),
    blockedChannels: Object.keys(dndSettings).filter((channel) => isBlocked(dndSettings[channel])),
    customFields: asList(row['customFields'], customFieldValue),
  };
};
