import type { OpenSdk } from './an-sdk';

/** The id of a contact of the small agency. */
export const contactId = ({ ghl }: OpenSdk, firstName: string): string => ghl.records.contacts().find((contact) => contact.firstName === firstName)!.id;

/** The id of somebody who works in the small agency. */
export const userId = ({ ghl }: OpenSdk, firstName: string): string => ghl.records.users().find((user) => user.firstName === firstName)!.id;

/** Lets time pass until what was written is found by those who search. */
export const untilFound = ({ world }: OpenSdk): void => world.clock.advance(10_000);
