import { noteFrom } from '../model/note';
import { flag, many, nothing, one, operations, required, text } from '../operation';

const version = '2021-07-28' as const;
const read = ['contacts.readonly'] as const;
const write = ['contacts.write'] as const;
const single = one('note', noteFrom);

/** The notes of one contact: no paging, and no list over several contacts. */
export const noteOperations = operations({
  'contacts.notes.list': {
    title: 'Get contact notes',
    method: 'GET',
    path: '/contacts/{contactId}/notes',
    version,
    scopes: read,
    reply: many('notes', noteFrom),
    root: 'notes',
    changed: 'dateAdded',
  },
  'contacts.notes.get': {
    title: 'Get contact note by ID',
    method: 'GET',
    path: '/contacts/{contactId}/notes/{id}',
    version,
    scopes: read,
    reply: single,
    root: 'note',
  },
  'contacts.notes.create': {
    title: 'Create contact note',
    method: 'POST',
    path: '/contacts/{contactId}/notes',
    version,
    scopes: write,
    body: {
      body: required(text),
      /** The author; a note without one belongs to nobody. */
      userId: text,
      title: text,
      color: text,
      pinned: flag,
    },
    success: 201,
    reply: single,
    root: 'note',
  },
  'contacts.notes.update': {
    title: 'Update contact note',
    method: 'PUT',
    path: '/contacts/{contactId}/notes/{id}',
    version,
    scopes: write,
    body: {
      body: text,
      userId: text,
      title: text,
      color: text,
      pinned: flag,
    },
    reply: single,
    root: 'note',
  },
  'contacts.notes.delete': {
    title: 'Delete contact note',
    method: 'DELETE',
    path: '/contacts/{contactId}/notes/{id}',
    version,
    scopes: write,
    destructive: true,
    reply: nothing,
  },
});
