import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const agencyHandlers: HandlersOf<
  | 'snapshots.list'
  | 'locations.search'
  | 'companies.get'
  | 'locations.create'
> = {
  'snapshots.list': notModelled,
  'locations.search': notModelled,
  'companies.get': notModelled,
  'locations.create': notModelled,
};
