import { action } from './actions';
import type { Card, Widget } from './card';
import { html } from './card';
import type { OperationContext } from './operation-context';
import { carried } from './operation-context';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph, section } from './widgets';

export const operationsInputs = { words: 'words' } as const;

/** One operation, as it stands in a list. */
export interface OperationLine {
  readonly id: string;
  readonly title: string;
  /** Why it cannot be used now, as a sentence; empty when it can. */
  readonly obstacle: string;
}

/** Everything that GoHighLevel can do from here. */
export interface OperationsView {
  /** What was searched for; empty before anything was. */
  readonly words: string;
  /** The category that is open; empty for all. */
  readonly category: string;
  readonly categories: readonly { readonly name: string; readonly count: number }[];
  /** Those of the search or the category; empty while neither is chosen. */
  readonly found: readonly OperationLine[];
  readonly recent: readonly OperationLine[];
  /** What the card was about on which they were asked for. */
  readonly context: OperationContext;
}

const listed = 60;

const row = (context: OperationContext) => ({ id, title, obstacle }: OperationLine): Widget => ({
  decoratedText: {
    text: obstacle === '' ? html`${title}` : html`<font color="#70757a">${title}</font>`,
    ...(obstacle !== '' && { bottomLabel: html`${oneLine(obstacle, 160)}` }),
    wrapText: true,
    onClick: { action: action('operation.open', { operation: id, context: carried(context) }) },
  },
});

const rows = ({ found: lines, context }: OperationsView): readonly Widget[] => {
  const more = lines.length - listed;
  return [...lines.slice(0, listed).map(row(context)), ...(more > 0 ? [paragraph(html`${more} more: type another word.`)] : [])];
};

const categoryRow = ({ name, count }: OperationsView['categories'][number]): Widget => ({
  decoratedText: { text: html`${name}`, bottomLabel: html`${count} operations`, onClick: { action: action('operation.category', { category: name }) } },
});

export const operationsCard = (view: OperationsView): Card => {
  const { words, category, found } = view;
  const isChosen = words !== '' || category !== '';
  const heading = words === '' ? category : `Found for “${oneLine(words, 40)}”`;
  const nothing = paragraph(html`Nothing is called that. Try one word, such as “appointment” or “pipeline”.`);
  return {
    name: 'operations',
    header: { title: 'All operations', subtitle: 'Everything GoHighLevel can do from here' },
    sections: [
      {
        widgets: [
          { textInput: { name: operationsInputs.words, label: 'What do you want to do?', value: words, hintText: 'book appointment, pipeline, blog …' } },
          buttonRow(button('Search', action('operation.search', {}), { type: 'FILLED_TONAL' }), button('All categories', action('operation.list', {}))),
        ],
      },
      ...(isChosen ? section(heading, found.length === 0 ? [nothing] : rows(view)) : []),
      ...(isChosen ? [] : section('Used last', view.recent.map(row({})))),
      ...(isChosen ? [] : section('Categories', view.categories.map(categoryRow))),
    ],
  };
};
