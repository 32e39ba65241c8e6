import type { GridItemJson, GridJson } from '../card-json/widget';
import { element } from '../element';
import { withBorder } from './border';
import { focusKey } from './context';
import type { RenderContext } from './context';
import { renderImageComponent } from './image-component';

/** Gmail's side panel has room for two, whatever a card asks for. */
const mostColumns = 2;

const wordsOf = ({ title = '', subtitle = '' }: GridItemJson): HTMLElement | null =>
  title === '' && subtitle === ''
    ? null
    : element(
        'span',
        { class: 'words' },
        title === '' ? null : element('span', { class: 'grid-title' }, title),
        subtitle === '' ? null : element('span', { class: 'small-label' }, subtitle),
      );

const nameOf = ({ title, subtitle, image }: GridItemJson, index: number): string =>
  [title, subtitle].filter(Boolean).join(', ') || image?.altText || `Item ${index + 1}`;

interface Around {
  readonly grid: GridJson;
  readonly context: RenderContext;
}

const renderItem = (item: GridItemJson, index: number, { grid, context }: Around): HTMLElement => {
  const { onClick, borderStyle } = grid;
  const { id = '', layout, textAlignment = 'START', image } = item;
  const parts = [image ? renderImageComponent(image) : null, wordsOf(item)];
  const classes = `grid-item text-${textAlignment.toLowerCase()}`;
  const content = layout === 'TEXT_ABOVE' ? parts.reverse() : parts;
  const made = onClick
    ? element(
        'button',
        {
          type: 'button',
          class: `${classes} clickable`,
          'aria-label': nameOf(item, index),
          click: () => context.act(onClick, { id, index }),
          ...focusKey('grid', grid.title ?? '', id, index),
        },
        ...content,
      )
    : element('div', { class: classes }, ...content);
  return element('li', {}, withBorder(made, borderStyle));
};

export const renderGrid = (grid: GridJson, context: RenderContext): HTMLElement => {
  const { title = '', items = [], columnCount = 1 } = grid;
  const list = element(
    'ul',
    { class: 'grid', role: 'list', 'aria-label': title || null },
    ...items.map((item, index) => renderItem(item, index, { grid, context })),
  );
  list.style.setProperty('--columns', String(Math.min(mostColumns, Math.max(1, columnCount))));
  return element('div', { class: 'grid-widget' }, title === '' ? null : element('div', { class: 'grid-heading' }, title), list);
};
