import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const contactLinkHandlers: HandlersOf<
  | 'contacts.tags.bulk-update'
  | 'contacts.campaigns.add'
  | 'contacts.campaigns.remove'
  | 'contacts.campaigns.remove-all'
  | 'contacts.workflows.add'
  | 'contacts.workflows.remove'
  | 'contacts.followers.add'
  | 'contacts.followers.remove'
  | 'contacts.business.bulk-update'
> = {
  'contacts.tags.bulk-update': notModelled,
  'contacts.campaigns.add': notModelled,
  'contacts.campaigns.remove': notModelled,
  'contacts.campaigns.remove-all': notModelled,
  'contacts.workflows.add': notModelled,
  'contacts.workflows.remove': notModelled,
  'contacts.followers.add': notModelled,
  'contacts.followers.remove': notModelled,
  'contacts.business.bulk-update': notModelled,
};
