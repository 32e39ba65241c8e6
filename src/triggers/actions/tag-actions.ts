import { tagInputs, tagsCard } from '../../cards/tags-card';
import { call } from '../../ghl/calls';
import { contactTitle } from '../../mapping/contact-view';
import type { App } from '../app';
import { changeContact, failureWords, recordOf } from '../change-contact';
import type { ContactRecord } from '../contact-record';
import type { AddOnEvent } from '../event';
import type { HandlersOf } from '../handler';
import { typed } from '../handler';
import { pushed, updated } from '../landing';
import { ensureLocation } from '../operations/ensure-location';
import { withTags } from '../record-changes';
import { surroundings } from '../surroundings';

/** GoHighLevel says no limit; beyond this it is a pasted text, not a tag. */
const tagLength = 100;

const card = (app: App, event: AddOnEvent, { contact }: ContactRecord, error: string | null = null) => {
  const { linkTo } = surroundings(app, event);
  return tagsCard({
    contactId: contact.id,
    contactName: contactTitle(contact),
    tags: contact.tags,
    suggestions: ensureLocation(app).tags.map(({ name }) => name),
    link: linkTo(contact.id),
    error,
  });
};

/** Tags are lower-cased when they are applied, so that is how they are compared and kept. */
const tagsIn = (text: string): readonly string[] => [...new Set(text.toLowerCase().split(',').map((tag) => tag.trim().replace(/\s+/g, ' ')).filter(Boolean))];

const errorIn = (typedTags: readonly string[], newTags: readonly string[]): string | null => {
  if (typedTags.length === 0) return 'Type a tag first.';
  if (typedTags.some((tag) => tag.length > tagLength)) return `A tag can have ${tagLength} letters.`;
  return newTags.length === 0 ? 'The contact has that tag already.' : null;
};

const listed = (tags: readonly string[]): string => tags.map((tag) => `“${tag}”`).join(', ');

export const tagActions: HandlersOf<'tag'> = {
  'tag.editForm': ({ app, event, parameters: { contactId } }) => pushed(card(app, event, recordOf(app, contactId))),

  'tag.add': ({ app, event, form, parameters: { contactId } }) => {
    const record = recordOf(app, contactId);
    const { tags } = record.contact;
    const typedTags = tagsIn(typed(form, tagInputs.tag));
    const newTags = typedTags.filter((tag) => !tags.includes(tag));
    const error = errorIn(typedTags, newTags);
    if (error !== null) return updated(card(app, event, record, error));
    try {
      return changeContact(app, event, {
        record,
        write: {
          changeId: app.platform.newId(),
          summary: `Tagged ${listed(newTags)}`,
          call: call('contacts.tags.add', { contactId, body: { tags: newTags } }),
        },
        // The answer is reported to be the full list, and not documented to be.
        then: (reply) => withTags([...new Set([...tags, ...newTags, ...reply.tags])]),
        notify: `Tagged ${listed(newTags)}.`,
      });
    } catch (failure) {
      return updated(card(app, event, record, failureWords(failure)));
    }
  },

  'tag.remove': ({ app, event, parameters: { contactId, tag } }) => {
    const record = recordOf(app, contactId);
    return changeContact(app, event, {
      record,
      write: {
        changeId: app.platform.newId(),
        summary: `Tag removed: “${tag}”`,
        call: call('contacts.tags.remove', { contactId, body: { tags: [tag] } }),
      },
      then: () => withTags(record.contact.tags.filter((one) => one !== tag)),
      notify: `Tag “${tag}” removed.`,
    });
  },
};
