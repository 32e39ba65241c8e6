import type { Input } from '../../src/ghl/catalogue';
import { asText } from '../../src/json';
import { refusals } from './refusals';
import type { NewContact } from './state/contacts';
import type { CustomFieldRecord } from './state/agency-records';
import type { ContactDetails, ContactRecord } from './state/records';
import { appliedTags } from './state/tag-list';

export type ContactBody = Input<'contacts.create'>['body'];

const isEmail = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(text);

/** E.164; a number of ten digits without a country is taken for one of North America. */
const asPhone = (text: string): string => {
  const digits = text.replace(/[\s().-]/g, '');
  return /^\d{10}$/.test(digits) ? `+1${digits}` : digits;
};

/** Empty text clears a field. */
const textOrNothing = (text: string | undefined): string | undefined => text || undefined;

/** A full name fills the two parts that were not given: its first word, and the rest. */
const namesOf = ({ name, firstName, lastName }: ContactBody): Pick<ContactDetails, 'firstName' | 'lastName'> => {
  const [first, ...rest] = name?.trim().split(/\s+/) ?? [];
  const names = { firstName: firstName ?? first, lastName: lastName ?? (name === undefined ? undefined : rest.join(' ')) };
  return {
    ...(names.firstName !== undefined && { firstName: textOrNothing(names.firstName) }),
    ...(names.lastName !== undefined && { lastName: textOrNothing(names.lastName) }),
  };
};

type FieldValues = ContactRecord['customFields'];

/** A field may be called by its id, or by its key with or without the model in front. */
const isField = ({ id, fieldKey }: CustomFieldRecord, called: { readonly id: unknown; readonly key: unknown }): boolean =>
  id === called.id || fieldKey === called.key || fieldKey === `contact.${asText(called.key)}`;

/** Values by id or key, laid over the old ones; fields that the location does not have are passed over. */
const customFieldsOf = (written: readonly object[], old: FieldValues, fields: readonly CustomFieldRecord[]): FieldValues => {
  const values = new Map(old.map(({ id, value }) => [id, value]));
  for (const { id, key, field_value, value = field_value } of written as readonly Readonly<Record<string, unknown>>[]) {
    const field = fields.find((known) => isField(known, { id, key }));
    if (field && (value === '' || value == null)) values.delete(field.id);
    else if (field) values.set(field.id, value);
  }
  return [...values].map(([id, value]) => ({ id, value }));
};

/**
 * What a written body changes in a contact, or says of a new one (`old` is then null). Only what was given is in it.
 * @throws Refusal 422 for an address or a number that cannot be one
 */
export const contactChanges = (
  { name, tags, customFields, email, phone, ...rest }: ContactBody,
  { old, fields }: { readonly old: ContactRecord | null; readonly fields: readonly CustomFieldRecord[] },
): Partial<NewContact> => {
  const complaints = [
    ...(email && !isEmail(email) ? ['email must be an email'] : []),
    ...(phone && !/^\+[1-9]\d{6,14}$/.test(asPhone(phone)) ? ['phone must be a valid phone number'] : []),
  ];
  if (complaints.length > 0) throw refusals.invalid(complaints);
  return {
    ...rest,
    ...namesOf({ ...rest, name }),
    ...(email !== undefined && { email: textOrNothing(email) }),
    ...(phone !== undefined && { phone: textOrNothing(asPhone(phone)) }),
    ...(tags && { tags: appliedTags(tags) }),
    ...(customFields && { customFields: customFieldsOf(customFields, old?.customFields ?? [], fields) }),
  };
};
