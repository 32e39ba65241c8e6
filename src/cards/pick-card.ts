import { action } from './actions';
import type { ActionCall } from './actions';
import type { Card, Section, Widget } from './card';
import { html } from './card';
import type { Choice } from './drop-down';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { afresh, button, buttonRow, paragraph, section } from './widgets';

export const pickInputs = { words: 'pickWords' } as const;

/** Finds a value by its name, so that nobody has to type an id. */
export interface PickView {
  readonly draftId: string;
  readonly at: string;
  /** What is chosen now: the field's own thing, or what has to be known before. */
  readonly label: string;
  /** The field's own label. */
  readonly wanted: string;
  /** What the words are looked for in. */
  readonly searchedBy: string;
  readonly words: string;
  /** What was chosen on the way here, for the buttons. */
  readonly within: string;
  /** What is chosen on the way to the field's own thing; null when it is that itself. */
  readonly onTheWay: string | null;
  /** Null before anything was searched for. */
  readonly found: readonly { readonly value: string; readonly title: string; readonly subtitle: string }[] | null;
  /** Those that a field for several has already. */
  readonly chosen: readonly Choice[];
  readonly error: string | null;
}

/** What was chosen on the way, as buttons carry it: `conversation=…`. */
export const onTheWayTo = (kind: string, value: string): string => `${kind}=${value}`;

const shownAtMost = 30;

const choose = ({ draftId, at, onTheWay }: PickView, value: string, text: string): ActionCall =>
  onTheWay === null ? action('pick.choose', { draftId, at, value, text }) : afresh(action('pick.within', { draftId, at, within: onTheWayTo(onTheWay, value), text }));

const foundRow = (view: PickView, { value, title, subtitle }: NonNullable<PickView['found']>[number]): Widget => {
  const text = oneLine(title, 80) || value;
  return {
    decoratedText: {
      text: html`${text}`,
      wrapText: true,
      ...(subtitle !== '' && { bottomLabel: html`${oneLine(subtitle, 100)}` }),
      onClick: { action: choose(view, value, text) },
    },
  };
};

/** What may be the id of something that no list shows any more, or that is not searched by. */
const mayBeId = /^[\w-]{4,80}$/;

const asId = ({ draftId, at, words, wanted }: PickView): Widget => ({
  decoratedText: {
    text: html`Use “${oneLine(words, 60)}” as the ID`,
    bottomLabel: html`${oneLine(wanted, 60)}: it was copied from GoHighLevel`,
    wrapText: true,
    onClick: { action: action('pick.choose', { draftId, at, value: words, text: oneLine(words, 80) }) },
  },
});

const nothingFound = (view: PickView): readonly Widget[] => [
  paragraph(html`Nothing found. What was made a moment ago is found a few seconds later.`),
  ...(mayBeId.test(view.words) ? [asId(view)] : []),
];

const results = (view: PickView): readonly Section[] => {
  const { found } = view;
  if (found === null) return [];
  const rest = found.length - shownAtMost;
  const more = rest > 0 ? [paragraph(html`${rest} more. Search with more words.`)] : [];
  return [{ widgets: found.length === 0 ? nothingFound(view) : [...found.slice(0, shownAtMost).map((one) => foundRow(view, one)), ...more] }];
};

const chosenRows = ({ draftId, at, chosen }: PickView): readonly Widget[] =>
  chosen.slice(0, shownAtMost).map(({ value, text }) => ({
    decoratedText: { text: html`${oneLine(text, 80)}`, wrapText: true, button: button('Remove', action('pick.choose', { draftId, at, value, text: oneLine(text, 80) }), { altText: `Remove ${oneLine(text, 60)}` }) },
  }));

export const pickCard = (view: PickView): Card => {
  const { draftId, at, label, wanted, words, within, searchedBy, error } = view;
  return {
    name: 'pick',
    header: { title: oneLine(`Choose: ${label}`, 80), ...(label !== wanted && { subtitle: oneLine(`To find: ${wanted}`, 80) }) },
    sections: [
      ...errorStrip(error),
      {
        widgets: [
          { textInput: { name: pickInputs.words, label: searchedBy, value: oneLine(words, 100) } },
          buttonRow(
            button('Search', action('pick.search', { draftId, at, within }), { type: 'FILLED_TONAL' }),
            button('Choose none', action('pick.clear', { draftId, at })),
            button('Back to the form', action('form.show', { draftId, at })),
          ),
        ],
      },
      ...section('Chosen', chosenRows(view)),
      ...results(view),
    ],
  };
};
