import { noteFrom } from '../model/note';
import { flag, nothing, one, operations, required, text } from '../operation';

const version = '2021-07-28' as const;
const read = ['contacts.readonly'] as const;
const write = ['contacts.write'] as const;
const single = one('note', noteFrom);

/** One note. */
export const noteChangeOperations = operations({
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
