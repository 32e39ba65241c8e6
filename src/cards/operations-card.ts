import { action } from './actions';
import type { Card, Section, Widget } from './card';
import { html } from './card';
import type { OperationContext } from './operation-context';
import { carried } from './operation-context';
import { oneLine } from './shortened';
import { afresh, button, buttonRow, paragraph, section } from './widgets';

export const operationsInputs = { words: 'words' } as const;

/** One operation, as it stands in a list. */
export interface OperationLine {
  readonly id: string;
  readonly title: string;
  /** Why it cannot be used now, as a sentence; empty when it can. */
  readonly obstacle: string;
  readonly starred: boolean;
}

/** Everything that GoHighLevel can do from here, or a part of it. */
export interface OperationsView {
  /** What was searched for; empty before anything was. */
  readonly words: string;
  /** Lists under headings. */
  readonly groups: readonly { readonly heading: string; readonly lines: readonly OperationLine[] }[];
  /** What to say where there is nothing in any list. */
  readonly nothing: string;
  readonly categories: readonly { readonly name: string; readonly count: number }[];
  /** What the card was about on which they were asked for. */
  readonly context: OperationContext;
  /** The lists that are shown, for drawing them again. */
  readonly shown: string;
}

/** With the categories and the search around them, still under Google's 100 widgets. */
const listed = 60;

const row = ({ context, shown }: OperationsView) => ({ id, title, obstacle, starred }: OperationLine): Widget => ({
  decoratedText: {
    text: obstacle === '' ? html`${title}` : html`<font color="#70757a">${title}</font>`,
    ...(obstacle !== '' && { bottomLabel: html`${oneLine(obstacle, 160)}` }),
    wrapText: true,
    onClick: { action: action('operation.open', { operation: id, context: carried(context) }) },
    button: {
      icon: starred ? { knownIcon: 'STAR', altText: `Take “${title}” off the starred ones` } : { knownIcon: 'BOOKMARK', altText: `Star “${title}”, to have it on top` },
      onClick: { action: afresh(action('operation.star', { operation: id, to: starred ? 'off' : 'on', shown })) },
    },
  },
});

const groupSections = (view: OperationsView): readonly Section[] => {
  let left = listed;
  const sections = view.groups.flatMap(({ heading, lines }) => {
    const fitting = lines.slice(0, left);
    left -= fitting.length;
    return section(oneLine(heading, 80), fitting.map(row(view)));
  });
  const more = view.groups.flatMap(({ lines }) => lines).length - listed;
  return [...sections, ...section('', more > 0 ? [paragraph(html`${more} more. Search for a word to find them.`)] : [])];
};

const categoryRow = ({ name, count }: OperationsView['categories'][number]): Widget => ({
  decoratedText: { text: html`${name}`, bottomLabel: html`${count} operations`, onClick: { action: action('operation.category', { category: name }) } },
});

export const operationsCard = (view: OperationsView): Card => {
  const { words, categories, context } = view;
  const found = groupSections(view);
  return {
    name: 'operations',
    header: { title: 'All operations', subtitle: 'Everything GoHighLevel can do from here' },
    sections: [
      {
        widgets: [
          { textInput: { name: operationsInputs.words, label: 'What do you want to do?', value: oneLine(words, 60), hintText: 'book appointment, move deal, blog …' } },
          buttonRow(button('Search', action('operation.search', { context: carried(context) }), { type: 'FILLED_TONAL' }), button('All categories', action('operation.list', {}))),
        ],
      },
      ...found,
      ...(found.length === 0 && view.nothing !== '' ? section('', [paragraph(html`${view.nothing}`)]) : []),
      ...section('Categories', categories.map(categoryRow)),
    ],
  };
};
