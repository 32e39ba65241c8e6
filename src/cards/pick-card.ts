import { action } from './actions';
import type { Card, Section } from './card';
import { html } from './card';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

export const pickInputs = { words: 'pickWords' } as const;

/** Finds a value by its name, so that nobody has to type an id. */
export interface PickView {
  readonly draftId: string;
  readonly at: string;
  readonly label: string;
  /** Contacts are searched for in GoHighLevel; anything else is in a list that is known. */
  readonly isContact: boolean;
  readonly words: string;
  /** Null before anything was searched for. */
  readonly found: readonly { readonly value: string; readonly title: string; readonly subtitle: string }[] | null;
  readonly error: string | null;
}

const shownAtMost = 30;

const results = ({ draftId, at, isContact, found }: PickView): readonly Section[] => {
  if (found === null) return [];
  const none = isContact ? 'Nobody found. A contact made a moment ago is found a few seconds later.' : 'Nothing found with these words.';
  const rest = found.length - shownAtMost;
  return [
    {
      widgets:
        found.length === 0
          ? [paragraph(html`${none}`)]
          : [
              ...found.slice(0, shownAtMost).map(({ value, title, subtitle }) => ({
                decoratedText: {
                  text: html`${oneLine(title, 80) || value}`,
                  wrapText: true,
                  ...(subtitle !== '' && { bottomLabel: html`${oneLine(subtitle, 100)}` }),
                  onClick: { action: action('pick.choose', { draftId, at, value, text: oneLine(title, 80) || value }) },
                },
              })),
              ...(rest > 0 ? [paragraph(html`${rest} more. Search with more words.`)] : []),
            ],
    },
  ];
};

export const pickCard = (view: PickView): Card => {
  const { draftId, at, label, words, isContact, error } = view;
  return {
    name: 'pick',
    header: { title: oneLine(`Choose: ${label}`, 80) },
    sections: [
      ...errorStrip(error),
      {
        widgets: [
          { textInput: { name: pickInputs.words, label: isContact ? 'Name, e-mail or phone' : 'Words in the name', value: oneLine(words, 100) } },
          buttonRow(
            button('Search', action('pick.search', { draftId, at }), { type: 'FILLED_TONAL' }),
            button('Choose none', action('pick.clear', { draftId, at })),
            button('Back to the form', action('form.show', { draftId, at })),
          ),
        ],
      },
      ...results(view),
    ],
  };
};
