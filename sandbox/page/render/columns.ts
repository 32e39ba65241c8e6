import type { ColumnJson, ColumnsJson } from '../card-json/widget';
import { element } from '../element';
import type { RenderContext } from './context';
import { renderWidget } from './widget';

/** More than two are not shown. */
const mostColumns = 2;

const word = (value: string | undefined, otherwise: string): string => (value ?? otherwise).toLowerCase().replaceAll('_', '-');

const renderColumn = ({ widgets = [], horizontalSizeStyle, horizontalAlignment, verticalAlignment }: ColumnJson, context: RenderContext): HTMLElement =>
  element(
    'div',
    {
      class: [
        'column',
        word(horizontalSizeStyle, 'FILL_AVAILABLE_SPACE'),
        `align-${word(horizontalAlignment, 'START')}`,
        `upright-${word(verticalAlignment, 'CENTER')}`,
      ].join(' '),
    },
    ...widgets.map((widget) => renderWidget(widget, context)),
  );

export const renderColumns = ({ columnItems = [], wrapStyle }: ColumnsJson, context: RenderContext): HTMLElement =>
  element(
    'div',
    { class: wrapStyle === 'WRAP' ? 'columns-widget wraps' : 'columns-widget' },
    ...columnItems.slice(0, mostColumns).map((column) => renderColumn(column, context)),
  );
