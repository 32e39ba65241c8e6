import type { JsonObject } from '../../../src/json';
import { refusals } from '../refusals';
import { appliedTags } from '../state/tag-list';
import type { Handler } from './handler';

const without = (tags: readonly string[], others: readonly string[]): readonly string[] => tags.filter((tag) => !others.includes(tag));

/** One contact that cannot be tagged does not stop the others: each gets its own line in the answer. */
export const updateTags: Handler<'contacts.tags.bulk-update'> = ({ state, location, input: { type, body } }) => {
  const { contacts, tags, removeAllTags = false } = body;
  if (type !== 'add' && type !== 'remove') throw refusals.invalid(['type must be one of the following values: add, remove']);
  if (removeAllTags && type === 'add') throw refusals.invalid(['removeAllTags can only be used with remove type']);
  const given = appliedTags(tags);
  if (type === 'add') state.tags.learn(location.id, given);

  const update = (contactId: string): JsonObject => {
    const failure = (message: string): JsonObject => ({ contactId, message, type: 'error' });
    if (!/^[A-Za-z0-9]{20}$/.test(contactId)) return failure('contact id is not a valid firebase id');
    const contact = state.contacts.withId(contactId);
    if (!contact) return failure('contact is deleted');
    if (contact.locationId !== location.id) return failure('contact does not belong to location');
    const added = without(given, contact.tags);
    const kept = removeAllTags ? [] : without(contact.tags, given);
    const wanted = type === 'add' ? [...contact.tags, ...added] : kept;
    if (wanted.length !== contact.tags.length) state.contacts.change(contact, { tags: wanted });
    return {
      contactId,
      message: 'Tags updated',
      type: 'success',
      oldTags: contact.tags,
      tagsAdded: without(wanted, contact.tags),
      tagsRemoved: without(contact.tags, wanted),
    };
  };

  const responses = contacts.map(update);
  return { succeded: true, errorCount: responses.filter((response) => response['type'] === 'error').length, responses };
};
