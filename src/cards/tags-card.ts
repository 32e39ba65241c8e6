import { action } from './actions';
import type { Card, TextButton, Widget } from './card';
import { html } from './card';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { afresh, button, buttonRow, linkButton, paragraph } from './widgets';

export const tagInputs = { tag: 'tag' } as const;

/** The tags of one contact, to take off and put on. */
export interface TagsView {
  readonly contactId: string;
  readonly contactName: string;
  readonly tags: readonly string[];
  /** The location's tags. */
  readonly suggestions: readonly string[];
  /** Opens the contact in GoHighLevel. */
  readonly link: string;
  readonly error: string | null;
}

const tagsListed = 40;
const suggested = 100;

/** A longer one would have to travel in full with its button. */
const removable = 200;

const removeButton = (contactId: string, tag: string): TextButton =>
  button('Remove', afresh(action('tag.remove', { contactId, tag })), { altText: `Remove the tag ${oneLine(tag, 80)}` });

const tagRow = (contactId: string, tag: string): Widget => ({
  decoratedText: {
    text: html`${oneLine(tag, 80) || 'Blank tag'}`,
    wrapText: true,
    ...(tag.length <= removable && { button: removeButton(contactId, tag) }),
  },
});

/** Tags that the contact does not have yet. GoHighLevel compares them without regard to capitals. */
const newTags = ({ tags, suggestions }: TagsView): readonly string[] => {
  const present = new Set(tags.map((tag) => tag.toLowerCase()));
  return suggestions.filter((tag) => !present.has(tag.toLowerCase())).slice(0, suggested).map((tag) => oneLine(tag, 60));
};

export const tagsCard = (view: TagsView): Card => {
  const { contactId, tags } = view;
  const more = tags.length - tagsListed;
  const rows = tags.slice(0, tagsListed).map((tag) => tagRow(contactId, tag));
  const rest = [
    paragraph(html`${more} more tags are in GoHighLevel.`),
    buttonRow(linkButton('Open', view.link, { altText: 'Open this contact in GoHighLevel' })),
  ];
  return {
    name: 'tags',
    header: { title: 'Tags', subtitle: oneLine(view.contactName, 80) },
    sections: [
      ...errorStrip(view.error),
      {
        header: 'Add a tag',
        widgets: [
          { textInput: { name: tagInputs.tag, label: 'Tag', hintText: 'Separate several by commas', initialSuggestions: newTags(view) } },
          paragraph(html`A tag can start workflows in GoHighLevel, which may send messages.`),
          buttonRow(
            button('Add tag', action('tag.add', { contactId }), { type: 'FILLED_TONAL' }),
            button('Back', action('contact.show', { contactId }), { altText: 'Back to the contact' }),
          ),
        ],
      },
      {
        header: 'On this contact',
        widgets: [...(rows.length === 0 ? [paragraph(html`No tags yet.`)] : rows), ...(more > 0 ? rest : [])],
      },
    ],
  };
};
