import { anything, flag, number, oneOf, operations, required, text, texts } from '../operation';

const version = '2021-07-28' as const;

/** What belongs to the location as a whole: its tag list, tasks across contacts, templates. */
export const locationItemOperations = operations({
  'locations.tags.create': {
    title: 'Create tag',
    method: 'POST',
    path: '/locations/{locationId}/tags',
    version,
    scopes: ['locations/tags.write'],
    body: { name: required(text) },
    root: 'tag',
  },
  'locations.tasks.search': {
    title: 'Search tasks',
    method: 'POST',
    path: '/locations/{locationId}/tasks/search',
    version,
    scopes: ['locations/tasks.readonly'],
    body: {
      contactId: texts,
      completed: flag,
      assignedTo: texts,
      query: text,
      limit: number,
      skip: number,
      businessId: text,
      /** Unpublished, and taken: the `searchAfter` of the last task of the page before. */
      searchAfter: anything,
    },
    retry: 'safe',
    success: 201,
    root: 'tasks',
    pages: 'skip',
    changed: 'dateUpdated',
  },
  'locations.templates.list': {
    title: 'List templates',
    method: 'GET',
    path: '/locations/{locationId}/templates',
    version,
    scopes: ['locations/templates.readonly'],
    query: {
      deleted: flag,
      skip: text,
      limit: text,
      type: oneOf('sms', 'email', 'whatsapp'),
      originId: required(text),
    },
    root: 'templates',
    pages: 'skip',
    changed: 'dateAdded',
  },
});
