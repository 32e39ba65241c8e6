import { flag, number, oneOf, operations, required, text, texts } from '../operation';

const version = '2021-04-15' as const;

const params = { resourceType: oneOf('equipments', 'rooms') } as const;

const resourceFields = {
  name: text,
  description: text,
  quantity: number,
  outOfService: number,
  capacity: number,
  calendarIds: texts,
} as const;

/** Rooms and equipment of service calendars. */
export const calendarResourceOperations = operations({
  'calendars.resources.list': {
    title: 'List calendar resources',
    method: 'GET',
    path: '/calendars/resources/{resourceType}',
    params,
    version,
    scopes: ['calendars/resources.readonly'],
    query: { locationId: required(text), limit: required(number), skip: required(number) },
    pages: 'skip',
  },
  'calendars.resources.get': {
    title: 'Get calendar resource',
    method: 'GET',
    path: '/calendars/resources/{resourceType}/{id}',
    params,
    version,
    scopes: ['calendars/resources.readonly'],
  },
  'calendars.resources.create': {
    title: 'Create calendar resource',
    method: 'POST',
    path: '/calendars/resources/{resourceType}',
    params,
    version,
    scopes: ['calendars/resources.write'],
    body: {
      ...resourceFields,
      locationId: required(text),
      name: required(text),
      description: required(text),
      quantity: required(number),
      outOfService: required(number),
      capacity: required(number),
      calendarIds: required(texts),
    },
    success: 201,
  },
  'calendars.resources.update': {
    title: 'Update calendar resource',
    method: 'PUT',
    path: '/calendars/resources/{resourceType}/{id}',
    params,
    version,
    scopes: ['calendars/resources.write'],
    body: { ...resourceFields, locationId: text, isActive: flag },
  },
  'calendars.resources.delete': {
    title: 'Delete calendar resource',
    method: 'DELETE',
    path: '/calendars/resources/{resourceType}/{id}',
    params,
    version,
    scopes: ['calendars/resources.write'],
    destructive: true,
  },
});
