import { appliedTags } from '../state/tag-list';
import type { HandlersOf } from './handler';

/** Both answer with the contact's full list. A tag that changes nothing does not touch the contact. */
export const tagHandlers: HandlersOf<'contacts.tags.add' | 'contacts.tags.remove'> = {
  'contacts.tags.add': ({ state, contact, input }) => {
    const tags = appliedTags([...contact.tags, ...input.body.tags]);
    state.tags.learn(contact.locationId, tags);
    return { tags: tags.length === contact.tags.length ? tags : state.contacts.change(contact, { tags }).tags };
  },

  'contacts.tags.remove': ({ state, contact, input }) => {
    const removed = appliedTags(input.body.tags);
    const tags = contact.tags.filter((tag) => !removed.includes(tag));
    return { tags: tags.length === contact.tags.length ? tags : state.contacts.change(contact, { tags }).tags };
  },
};
