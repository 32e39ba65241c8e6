import { operations, required, text } from '../operation';

const version = '2021-07-28' as const;

/** Campaigns and workflows, which the API can only list. */
export const marketingOperations = operations({
  'workflows.list': {
    title: 'List workflows',
    method: 'GET',
    path: '/workflows/',
    version,
    scopes: ['workflows.readonly'],
    query: { locationId: required(text) },
    root: 'workflows',
    changed: 'updatedAt',
  },
  'campaigns.list': {
    title: 'List campaigns',
    method: 'GET',
    path: '/campaigns/',
    version,
    scopes: ['campaigns.readonly'],
    query: { locationId: required(text), status: text },
    root: 'campaigns',
  },
});
