import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const conversationHandlers: HandlersOf<
  | 'conversations.search'
  | 'conversations.get'
  | 'conversations.create'
  | 'conversations.update'
> = {
  'conversations.search': notModelled,
  'conversations.get': notModelled,
  'conversations.create': notModelled,
  'conversations.update': notModelled,
};
