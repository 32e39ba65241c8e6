import { number, operations, required, text, texts } from '../operation';

const version = '2021-07-28' as const;

/**
 * Associations between objects (contacts, opportunities, custom objects) and the relations that follow them. The
 * published files type labels and keys as objects and show texts.
 */
export const associationOperations = operations({
  'associations.list': {
    title: 'Find associations',
    method: 'GET',
    path: '/associations/',
    version,
    scopes: ['associations.readonly'],
    query: { locationId: required(text), skip: required(number), limit: required(number) },
    root: 'associations',
    pages: 'skip',
  },
  'associations.get': {
    title: 'Get association',
    method: 'GET',
    path: '/associations/{associationId}',
    version,
    scopes: ['associations.readonly'],
  },
  'associations.get-by-key': {
    title: 'Get association key',
    method: 'GET',
    path: '/associations/key/{key_name}',
    version,
    scopes: ['associations.readonly'],
    query: { locationId: required(text) },
  },
  'associations.get-by-object-key': {
    title: 'Get association by keys',
    method: 'GET',
    path: '/associations/objectKey/{objectKey}',
    version,
    scopes: ['associations.readonly'],
    query: { locationId: text },
  },
  'associations.relations.list': {
    title: 'Get relations by record',
    method: 'GET',
    path: '/associations/relations/{recordId}',
    version,
    scopes: ['associations/relation.readonly'],
    query: {
      locationId: required(text),
      skip: required(number),
      limit: required(number),
      associationIds: texts,
    },
    root: 'relations',
    pages: 'skip',
  },
  'associations.create': {
    title: 'Create association',
    method: 'POST',
    path: '/associations/',
    version,
    scopes: ['associations.write'],
    body: {
      locationId: required(text),
      key: required(text),
      firstObjectLabel: required(text),
      firstObjectKey: required(text),
      secondObjectLabel: required(text),
      secondObjectKey: required(text),
    },
    success: 201,
  },
  'associations.update': {
    title: 'Update association',
    method: 'PUT',
    path: '/associations/{associationId}',
    version,
    scopes: ['associations.write'],
    body: { firstObjectLabel: required(text), secondObjectLabel: required(text) },
  },
  'associations.delete': {
    title: 'Delete association',
    method: 'DELETE',
    path: '/associations/{associationId}',
    version,
    scopes: ['associations.write'],
    destructive: true,
  },
  'associations.relations.create': {
    title: 'Create relation',
    method: 'POST',
    path: '/associations/relations',
    version,
    scopes: ['associations/relation.write'],
    body: {
      locationId: required(text),
      associationId: required(text),
      firstRecordId: required(text),
      secondRecordId: required(text),
    },
    success: 201,
  },
  'associations.relations.delete': {
    title: 'Delete relation',
    method: 'DELETE',
    path: '/associations/relations/{relationId}',
    version,
    scopes: ['associations/relation.write'],
    query: { locationId: required(text) },
    destructive: true,
  },
});
