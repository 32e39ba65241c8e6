import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const marketingHandlers: HandlersOf<
  | 'workflows.list'
  | 'campaigns.list'
> = {
  'workflows.list': notModelled,
  'campaigns.list': notModelled,
};
