import type { JsonObject } from '../json';
import { asText } from '../json';

/** Search tells names in lower case only. */
const capitals = (name: string): string => name.replace(/(^|[\s'-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** What a contact is called that a search has found; empty when it has nothing to be called by. */
export const nameOfFound = (contact: JsonObject): string => {
  const parts = (first: string, last: string): string => [asText(contact[first]), asText(contact[last])].filter(Boolean).join(' ');
  return parts('firstName', 'lastName') || capitals(parts('firstNameLowerCase', 'lastNameLowerCase')) || asText(contact['companyName']) || asText(contact['email']) || asText(contact['phone']);
};
