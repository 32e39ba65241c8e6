import { noteFrom } from '../model/note';
import { flag, many, nothing, one, operations, required, text } from '../operation';

const version = '2021-07-28' as const;
const read = ['contacts.readonly'] as const;
const write = ['contacts.write'] as const;
const single = one('note', noteFrom);

/** The notes of one contact: no paging, and no list over several contacts. */
export const noteOperations = operations({
  'contacts.notes.list': {
    method: 'GET',
    path: '/contacts/{contactId}/notes',
    version,
    scopes: read,
    reply: many('notes', noteFrom),
  },
  'contacts.notes.get': {
    method: 'GET',
    path: '/contacts/{contactId}/notes/{id}',
    version,
    scopes: read,
    reply: single,
  },
  'contacts.notes.create': {
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
  },
  'contacts.notes.update': {
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
  },
  'contacts.notes.delete': {
    method: 'DELETE',
    path: '/contacts/{contactId}/notes/{id}',
    version,
    scopes: write,
    destructive: true,
    reply: nothing,
  },
});
