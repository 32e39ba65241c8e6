import { operations, text } from '../operation';

/** What people ask for and GoHighLevel has no single endpoint for. Several calls of others do it, so there is no path. */
export const composedOperations = operations({
  'contacts.find': {
    title: 'Find contact',
    method: 'GET',
    path: '',
    version: null,
    scopes: ['contacts.readonly'],
    query: { email: text, phone: text, query: text, contactId: text },
    someNeeded: true,
    root: 'contacts',
  },
});
