import { once } from '../../platform/read-once';
import { noteFrom } from '../model/note';
import { many, operations } from '../operation';

/** The notes of one contact: no paging, and no list over several contacts. */
export const noteOperations = once(() =>
  operations({
    'contacts.notes.list': {
      title: 'Get contact notes',
      method: 'GET',
      path: '/contacts/{contactId}/notes',
      version: '2021-07-28',
      scopes: ['contacts.readonly'],
      reply: many('notes', noteFrom),
      root: 'notes',
      changed: 'dateAdded',
    },
  }),
);
