import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const contactListHandlers: HandlersOf<
  | 'contacts.search'
  | 'contacts.list-by-business'
  | 'contacts.list-deprecated'
  | 'contacts.upsert'
> = {
  'contacts.search': notModelled,
  'contacts.list-by-business': notModelled,
  'contacts.list-deprecated': notModelled,
  'contacts.upsert': notModelled,
};
