import { operations, required, text } from '../operation';

const version = '2021-07-28' as const;

const businessFields = {
  name: text,
  phone: text,
  email: text,
  website: text,
  address: text,
  city: text,
  postalCode: text,
  state: text,
  country: text,
  description: text,
} as const;

/** Businesses (companies of contacts). Answers to create and update spell the name `buiseness`. */
export const businessOperations = operations({
  'businesses.get': {
    title: 'Get business',
    method: 'GET',
    path: '/businesses/{businessId}',
    version,
    scopes: ['businesses.readonly'],
    root: 'business',
    changed: 'updatedAt',
  },
  'businesses.list': {
    title: 'List businesses by location',
    method: 'GET',
    path: '/businesses/',
    version,
    scopes: ['businesses.readonly'],
    query: { locationId: required(text), limit: text, skip: text },
    root: 'businesses',
    pages: 'skip',
    changed: 'updatedAt',
  },
  'businesses.create': {
    title: 'Create business',
    method: 'POST',
    path: '/businesses/',
    version,
    scopes: ['businesses.write'],
    body: { ...businessFields, name: required(text), locationId: required(text) },
    success: 201,
    root: 'buiseness',
  },
  'businesses.update': {
    title: 'Update business',
    method: 'PUT',
    path: '/businesses/{businessId}',
    version,
    scopes: ['businesses.write'],
    body: { ...businessFields },
    root: 'buiseness',
  },
  'businesses.delete': {
    title: 'Delete business',
    method: 'DELETE',
    path: '/businesses/{businessId}',
    version,
    scopes: ['businesses.write'],
    destructive: true,
  },
});
