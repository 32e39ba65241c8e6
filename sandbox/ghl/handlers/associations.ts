import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const associationHandlers: HandlersOf<
  | 'associations.list'
  | 'associations.get'
  | 'associations.get-by-key'
  | 'associations.get-by-object-key'
  | 'associations.relations.list'
  | 'associations.create'
  | 'associations.update'
  | 'associations.delete'
  | 'associations.relations.create'
  | 'associations.relations.delete'
> = {
  'associations.list': notModelled,
  'associations.get': notModelled,
  'associations.get-by-key': notModelled,
  'associations.get-by-object-key': notModelled,
  'associations.relations.list': notModelled,
  'associations.create': notModelled,
  'associations.update': notModelled,
  'associations.delete': notModelled,
  'associations.relations.create': notModelled,
  'associations.relations.delete': notModelled,
};
