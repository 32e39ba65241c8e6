import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const userHandlers: HandlersOf<
  | 'users.search'
  | 'users.filter-by-email'
  | 'users.get'
  | 'users.create'
  | 'users.update'
  | 'users.delete'
> = {
  'users.search': notModelled,
  'users.filter-by-email': notModelled,
  'users.get': notModelled,
  'users.create': notModelled,
  'users.update': notModelled,
  'users.delete': notModelled,
};
