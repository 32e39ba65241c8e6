import { flag, operations, required, text } from '../operation';

const version = '2021-04-15' as const;

const groupFields = { name: text, description: text, slug: text } as const;

/** Groups of calendars, shown on one booking page under a slug. */
export const calendarGroupOperations = operations({
  'calendars.groups.list': {
    title: 'List calendar groups',
    method: 'GET',
    path: '/calendars/groups',
    version,
    scopes: ['calendars/groups.readonly'],
    query: { locationId: required(text) },
    root: 'groups',
  },
  'calendars.groups.create': {
    title: 'Create calendar group',
    method: 'POST',
    path: '/calendars/groups',
    version,
    scopes: ['calendars/groups.write'],
    body: {
      ...groupFields,
      locationId: required(text),
      name: required(text),
      description: required(text),
      slug: required(text),
      isActive: flag,
    },
    success: 201,
    root: 'group',
  },
  'calendars.groups.update': {
    title: 'Update calendar group',
    method: 'PUT',
    path: '/calendars/groups/{groupId}',
    version,
    scopes: ['calendars/groups.write'],
    body: { ...groupFields, name: required(text), description: required(text), slug: required(text) },
    root: 'group',
  },
  'calendars.groups.set-status': {
    title: 'Update group status',
    method: 'PUT',
    path: '/calendars/groups/{groupId}/status',
    version,
    scopes: ['calendars/groups.write'],
    body: { isActive: required(flag) },
  },
  'calendars.groups.delete': {
    title: 'Delete calendar group',
    method: 'DELETE',
    path: '/calendars/groups/{groupId}',
    version,
    scopes: ['calendars/groups.write'],
    destructive: true,
  },
  'calendars.groups.validate-slug': {
    title: 'Validate group slug',
    method: 'POST',
    path: '/calendars/groups/validate-slug',
    version,
    scopes: ['calendars/groups.write'],
    body: { locationId: required(text), slug: required(text) },
    retry: 'safe',
  },
});
