import { once } from '../../platform/read-once';
import { customFieldFrom, locationFrom, tagFrom, userFrom } from '../model/location';
import { many, one, operations, required, text } from '../operation';

const version = '2021-07-28' as const;

/** What belongs to the location as a whole: itself, its users, its tag list, its custom fields. */
export const locationOperations = once(() =>
  operations({
    'locations.get': {
      title: 'Find location by ID',
      method: 'GET',
      path: '/locations/{locationId}',
      version,
      scopes: ['locations.readonly'],
      tokens: ['location', 'company', 'private'],
      reply: one('location', locationFrom),
      root: 'location',
    },
    /** No paging parameters. */
    'locations.tags.list': {
      title: 'List tags',
      method: 'GET',
      path: '/locations/{locationId}/tags',
      version,
      scopes: ['locations/tags.readonly'],
      reply: many('tags', tagFrom),
      root: 'tags',
    },
    'locations.custom-fields.list': {
      title: 'List custom fields',
      method: 'GET',
      path: '/locations/{locationId}/customFields',
      version,
      scopes: ['locations/customFields.readonly'],
      query: { model: { type: 'text', values: ['contact', 'opportunity', 'all'] } },
      reply: many('customFields', customFieldFrom),
      root: 'customFields',
    },
    'users.list-by-location': {
      title: 'List users by location',
      method: 'GET',
      path: '/users/',
      version,
      scopes: ['users.readonly'],
      query: { locationId: required(text) },
      reply: many('users', userFrom),
      root: 'users',
    },
  }),
);
