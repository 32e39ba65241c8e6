import { anything, flag, listOf, number, objects, oneOf, operations, required, text } from '../operation';
import { contactFields } from './contact-changes';

const version = '2021-07-28' as const;

/**
 * Contacts in numbers: searched, listed, and written without knowing whether they are there. Search lags behind writes
 * by seconds, and spells names in lower case.
 */
export const contactListOperations = operations({
  'contacts.search': {
    title: 'Search contacts',
    method: 'POST',
    path: '/contacts/search',
    version,
    scopes: ['contacts.readonly'],
    body: {
      locationId: required(text),
      pageLimit: required(number),
      page: number,
      searchAfter: anything,
      query: text,
      filters: listOf({
        field: text,
        operator: oneOf('eq', 'not_eq', 'contains', 'not_contains', 'exists', 'not_exists', 'range'),
        value: anything,
        group: oneOf('AND', 'OR'),
        filters: objects,
      }),
      sort: listOf({ field: required(text), direction: required(oneOf('asc', 'desc')) }),
    },
    retry: 'safe',
    root: 'contacts',
    pages: 'page',
    changed: 'dateUpdated',
  },
  'contacts.list-by-business': {
    title: 'Get contacts by business',
    method: 'GET',
    path: '/contacts/business/{businessId}',
    version,
    scopes: ['contacts.readonly'],
    query: { limit: text, locationId: required(text), skip: text, query: text },
    root: 'contacts',
    pages: 'skip',
    changed: 'dateAdded',
  },
  'contacts.list-deprecated': {
    title: 'List contacts (deprecated)',
    method: 'GET',
    path: '/contacts/',
    version,
    scopes: ['contacts.readonly'],
    query: { locationId: required(text), startAfterId: text, startAfter: number, query: text, limit: number },
    root: 'contacts',
    pages: 'start-after',
    changed: 'dateAdded',
  },
  'contacts.upsert': {
    title: 'Upsert contact',
    method: 'POST',
    path: '/contacts/upsert',
    version,
    scopes: ['contacts.write'],
    body: {
      ...contactFields,
      locationId: required(text),
      gender: text,
      createNewIfDuplicateAllowed: flag,
    },
    root: 'contact',
  },
});
