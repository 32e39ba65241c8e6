import type { DecoratedText, Widget, WidgetKind } from '../../cards/card';
import { renderButton, renderIcon } from './render-button';
import { withClick } from './render-click';
import { renderDateTimePicker, renderSelectionInput, renderTextInput } from './render-input';
import { renderSwitch } from './render-switch';

const renderDecoratedText = (props: DecoratedText): GoogleAppsScript.Card_Service.Widget => {
  const widget = CardService.newDecoratedText().setText(props.text);
  if (props.topLabel !== undefined) widget.setTopLabel(props.topLabel);
  if (props.bottomLabel !== undefined) widget.setBottomLabel(props.bottomLabel);
  if (props.startIcon !== undefined) widget.setStartIcon(renderIcon(props.startIcon));
  if (props.wrapText !== undefined) widget.setWrapText(props.wrapText);
  if (props.button !== undefined) widget.setButton(renderButton(props.button));
  if (props.switchControl !== undefined) widget.setSwitchControl(renderSwitch(props.switchControl));
  return props.onClick === undefined ? widget : withClick(widget, props.onClick);
};

type PropsOf<Kind extends WidgetKind> = Extract<Widget, { readonly [K in Kind]: unknown }>[Kind];

/** One row per widget kind: leaving one out does not compile. */
const renderers: { readonly [Kind in WidgetKind]: (props: PropsOf<Kind>) => GoogleAppsScript.Card_Service.Widget } = {
  textParagraph: ({ text }) => CardService.newTextParagraph().setText(text),
  decoratedText: renderDecoratedText,
  buttonList: ({ buttons }) => buttons.reduce((set, button) => set.addButton(renderButton(button)), CardService.newButtonSet()),
  textInput: renderTextInput,
  selectionInput: renderSelectionInput,
  dateTimePicker: renderDateTimePicker,
  image: ({ imageUrl, altText, onClick }) => {
    const image = CardService.newImage().setImageUrl(imageUrl).setAltText(altText);
    return onClick === undefined ? image : withClick(image, onClick);
  },
  divider: () => CardService.newDivider(),
};

const isKind = (name: string): name is WidgetKind => name in renderers;

export const renderWidget = (widget: Widget): GoogleAppsScript.Card_Service.Widget => {
  const [kind] = Object.keys(widget).filter(isKind);
  if (kind === undefined) throw new Error(`No such widget: ${Object.keys(widget).join(', ')}`);
  // The table pairs each kind with its own props, which the compiler cannot follow through a name picked at run time.
  const render = renderers[kind] as (props: unknown) => GoogleAppsScript.Card_Service.Widget;
  return render((widget as Readonly<Record<string, unknown>>)[kind]);
};
