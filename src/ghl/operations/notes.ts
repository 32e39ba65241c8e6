import { asList, asObject } from '../../json';
import { noteFrom } from '../model/note';
import { flag, operations, required, text } from '../operation';

const version = '2021-07-28' as const;
const one = (json: unknown) => ({ note: noteFrom(asObject(json)['note']) });

/** The notes of one contact: no paging, and no list over several contacts. */
export const noteOperations = operations({
  'contacts.notes.list': {
    method: 'GET',
    path: '/contacts/{contactId}/notes',
    version,
    scopes: ['contacts.readonly'],
    retry: 'safe',
    reply: (json) => ({ notes: asList(asObject(json)['notes'], noteFrom) }),
  },
  'contacts.notes.get': {
    method: 'GET',
    path: '/contacts/{contactId}/notes/{id}',
    version,
    scopes: ['contacts.readonly'],
    retry: 'safe',
    reply: one,
  },
  'contacts.notes.create': {
    method: 'POST',
    path: '/contacts/{contactId}/notes',
    version,
    scopes: ['contacts.write'],
    body: {
      body: required(text),
      /** The author; a note without one belongs to nobody. */
      userId: text,
      title: text,
      color: text,
      pinned: flag,
    },
    retry: 'never',
    success: 201,
    reply: one,
  },
  'contacts.notes.update': {
    method: 'PUT',
    path: '/contacts/{contactId}/notes/{id}',
    version,
    scopes: ['contacts.write'],
    body: {
      body: text,
      userId: text,
      title: text,
      color: text,
      pinned: flag,
    },
    retry: 'safe',
    reply: one,
  },
  'contacts.notes.delete': {
    method: 'DELETE',
    path: '/contacts/{contactId}/notes/{id}',
    version,
    scopes: ['contacts.write'],
    retry: 'safe',
    destructive: true,
    reply: () => ({}),
  },
});
