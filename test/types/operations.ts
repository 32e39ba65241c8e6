/** Calls that must not compile: what an endpoint needs is read from its row. */
import type { Call, Input } from '../../src/ghl/calls';
import { call } from '../../src/ghl/calls';

call('contacts.get', { contactId: 'c1' });

// @ts-expect-error the path has a parameter, and it is missing
call('contacts.get', {});

// @ts-expect-error the client fills in the location, a caller may not
call('contacts.get', { contactId: 'c1', locationId: 'l1' });

// @ts-expect-error there is no such operation
call('contacts.getAll', {});

// @ts-expect-error tags are a list
call('contacts.tags.add', { contactId: 'c1', body: { tags: 'vip' } });

// @ts-expect-error the body is required
call('contacts.tags.add', { contactId: 'c1' });

// @ts-expect-error the input of one operation is not that of another
export const input: Input<'contacts.tags.add'> = { contactId: 'c1' };

// @ts-expect-error a call's input belongs to its id
export const mixed: Call = { id: 'contacts.tags.add', input: { contactId: 'c1', body: { title: 'A task' } } };
