import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const locationItemHandlers: HandlersOf<
  | 'locations.tags.create'
  | 'locations.tasks.search'
  | 'locations.templates.list'
> = {
  'locations.tags.create': notModelled,
  'locations.tasks.search': notModelled,
  'locations.templates.list': notModelled,
};
