import type { Random } from '../../world';

/** Of a person in the user's contacts: a `c` and 19 digits. */
export const newContactId = (random: Random): string => `c${random.id(1, '123456789')}${random.id(18, '0123456789')}`;

/** The same number in hex, which is the id of the person's source. */
export const sourceIdOf = (contactId: string): string => BigInt(contactId.slice(1)).toString(16);
