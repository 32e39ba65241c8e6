import { customFieldFrom, locationFrom, tagFrom, userFrom } from '../model/location';
import { many, one, operations, required, text } from '../operation';

const version = '2021-07-28' as const;

/** What belongs to the location as a whole: itself, its users, its tag list, its custom fields. */
export const locationOperations = operations({
  'locations.get': {
    method: 'GET',
    path: '/locations/{locationId}',
    version,
    scopes: ['locations.readonly'],
    tokens: ['location', 'company', 'private'],
    reply: one('location', locationFrom),
  },
  /** No paging parameters. */
  'locations.tags.list': {
    method: 'GET',
    path: '/locations/{locationId}/tags',
    version,
    scopes: ['locations/tags.readonly'],
    reply: many('tags', tagFrom),
  },
  'locations.custom-fields.list': {
    method: 'GET',
    path: '/locations/{locationId}/customFields',
    version,
    scopes: ['locations/customFields.readonly'],
    query: { model: { type: 'text', values: ['contact', 'opportunity', 'all'] } },
    reply: many('customFields', customFieldFrom),
  },
  'users.list-by-location': {
    method: 'GET',
    path: '/users/',
    version,
    scopes: ['users.readonly'],
    query: { locationId: required(text) },
    reply: many('users', userFrom),
  },
});
