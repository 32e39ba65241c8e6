import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const opportunityHandlers: HandlersOf<
  | 'opportunities.search'
  | 'opportunities.get'
  | 'opportunities.pipelines.list'
  | 'opportunities.create'
  | 'opportunities.update'
  | 'opportunities.delete'
  | 'opportunities.set-status'
  | 'opportunities.upsert'
  | 'opportunities.followers.add'
  | 'opportunities.followers.remove'
  | 'opportunities.lost-reasons.list'
  | 'opportunities.search-advanced'
> = {
  'opportunities.search': notModelled,
  'opportunities.get': notModelled,
  'opportunities.pipelines.list': notModelled,
  'opportunities.create': notModelled,
  'opportunities.update': notModelled,
  'opportunities.delete': notModelled,
  'opportunities.set-status': notModelled,
  'opportunities.upsert': notModelled,
  'opportunities.followers.add': notModelled,
  'opportunities.followers.remove': notModelled,
  'opportunities.lost-reasons.list': notModelled,
  'opportunities.search-advanced': notModelled,
};
