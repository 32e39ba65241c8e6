import type { ColumnJson, ColumnsJson } from '../card-json/widget';
import { element } from '../element';
import type { HolderContext } from './context';

/** More than two are not shown. */
const mostColumns = 2;

const word = (value: string | undefined, otherwise: string): string => (value ?? otherwise).toLowerCase().replaceAll('_', '-');

const renderColumn = (column: ColumnJson, { inner }: HolderContext): HTMLElement => {
  const { widgets = [], horizontalSizeStyle, horizontalAlignment, verticalAlignment } = column;
  const looks = [
    'column',
    word(horizontalSizeStyle, 'FILL_AVAILABLE_SPACE'),
    `align-${word(horizontalAlignment, 'START')}`,
    `upright-${word(verticalAlignment, 'CENTER')}`,
  ];
  return element('div', { class: looks.join(' ') }, ...widgets.map(inner));
};

export const renderColumns = ({ columnItems = [], wrapStyle }: ColumnsJson, context: HolderContext): HTMLElement =>
  element(
    'div',
    { class: wrapStyle === 'WRAP' ? 'columns-widget wraps' : 'columns-widget' },
    ...columnItems.slice(0, mostColumns).map((column) => renderColumn(column, context)),
  );
