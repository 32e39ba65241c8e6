import { asList, asObject } from '../../json';
import { noteFrom } from '../model/note';
import { operations } from '../operation';

const tokens = ['location', 'private'] as const;
const version = '2021-07-28' as const;
const one = (json: unknown) => ({ note: noteFrom(asObject(json)['note']) });

/** The notes of one contact: no paging, and no list over several contacts. */
export const noteOperations = operations({
  'contacts.notes.list': {
    method: 'GET',
    path: '/contacts/{contactId}/notes',
    version,
    scopes: ['contacts.readonly'],
    tokens,
    retry: 'safe',
    success: 200,
    reply: (json) => ({ notes: asList(asObject(json)['notes'], noteFrom) }),
  },
  'contacts.notes.get': {
    method: 'GET',
    path: '/contacts/{contactId}/notes/{id}',
    version,
    scopes: ['contacts.readonly'],
    tokens,
    retry: 'safe',
    success: 200,
    reply: one,
  },
  'contacts.notes.create': {
    method: 'POST',
    path: '/contacts/{contactId}/notes',
    version,
    scopes: ['contacts.write'],
    tokens,
    body: {
      body: { type: 'text', required: true },
      /** The author; a note without one belongs to nobody. */
      userId: { type: 'text' },
      title: { type: 'text' },
      color: { type: 'text' },
      pinned: { type: 'flag' },
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
    tokens,
    body: {
      body: { type: 'text' },
      userId: { type: 'text' },
      title: { type: 'text' },
      color: { type: 'text' },
      pinned: { type: 'flag' },
    },
    retry: 'safe',
    success: 200,
    reply: one,
  },
  'contacts.notes.delete': {
    method: 'DELETE',
    path: '/contacts/{contactId}/notes/{id}',
    version,
    scopes: ['contacts.write'],
    tokens,
    retry: 'safe',
    destructive: true,
    success: 200,
    reply: () => ({}),
  },
});
