import type { WidgetJson, WidgetKind, Widgets } from '../card-json/widget';
import { renderButtonList } from './button-list';
import { renderCarousel } from './carousel';
import { renderChipList } from './chip-list';
import { renderColumns } from './columns';
import type { HolderContext, RenderContext } from './context';
import { renderDateTimePicker } from './date-time-picker';
import { renderDecoratedText } from './decorated-text';
import { renderDivider } from './divider';
import { renderGrid } from './grid';
import { renderImage } from './image';
import { renderSelectionInput } from './selection-input';
import { renderTextInput } from './text-input';
import { renderTextParagraph } from './text-paragraph';
import { unknownWidget } from './unknown-widget';

/** One row per kind of widget: leaving one out does not compile. */
const renderers: { readonly [Kind in WidgetKind]: (json: Widgets[Kind], context: HolderContext) => HTMLElement } = {
  textParagraph: renderTextParagraph,
  decoratedText: renderDecoratedText,
  buttonList: renderButtonList,
  textInput: renderTextInput,
  selectionInput: renderSelectionInput,
  dateTimePicker: renderDateTimePicker,
  image: renderImage,
  divider: renderDivider,
  grid: renderGrid,
  columns: renderColumns,
  chipList: renderChipList,
  carousel: renderCarousel,
};

const isKind = (name: string): name is WidgetKind => Object.hasOwn(renderers, name);

const renderKind = <Kind extends WidgetKind>(kind: Kind, widget: WidgetJson, context: RenderContext): HTMLElement => {
  const json = widget[kind];
  return json === undefined ? unknownWidget(widget) : renderers[kind](json as Widgets[Kind], { ...context, inner: (held) => renderWidget(held, context) });
};

export const renderWidget = (widget: WidgetJson, context: RenderContext): HTMLElement => {
  const kind = Object.keys(widget).find(isKind);
  const made = kind === undefined ? unknownWidget(widget) : renderKind(kind, widget, context);
  if (widget.horizontalAlignment) made.classList.add(`align-${widget.horizontalAlignment.toLowerCase()}`);
  return made;
};
