import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const businessHandlers: HandlersOf<
  | 'businesses.get'
  | 'businesses.list'
  | 'businesses.create'
  | 'businesses.update'
  | 'businesses.delete'
> = {
  'businesses.get': notModelled,
  'businesses.list': notModelled,
  'businesses.create': notModelled,
  'businesses.update': notModelled,
  'businesses.delete': notModelled,
};
