import type { Family } from './expectation';
import { contactRows } from './rows/contacts';

/** Every operation that a rep is offered is a row of one of these. */
export const families: readonly Family[] = [contactRows];
