/** Ways through a card, for rules that hold for all of them. */
import type { ActionCall } from '../../src/cards/actions';
import type { Button, Card, Icon, OnClick, Widget } from '../../src/cards/card';

export const widgetsOf = (card: Card): readonly Widget[] => card.sections.flatMap(({ widgets }) => widgets);

export const buttonsOf = ({ fixedFooter, ...card }: Card): readonly Button[] => [
  ...widgetsOf(card).flatMap((widget) => {
    if ('buttonList' in widget) return widget.buttonList.buttons;
    return 'decoratedText' in widget && widget.decoratedText.button ? [widget.decoratedText.button] : [];
  }),
  ...[fixedFooter?.primaryButton, fixedFooter?.secondaryButton].flatMap((button) => button ?? []),
];

const clicksOf = (card: Card): readonly OnClick[] => [
  ...buttonsOf(card).map(({ onClick }) => onClick),
  ...widgetsOf(card).flatMap((widget) => ('decoratedText' in widget ? (widget.decoratedText.onClick ?? []) : [])),
  ...(card.cardActions ?? []).map(({ onClick }) => onClick),
];

export const actionsOf = (card: Card): readonly ActionCall[] => [
  ...clicksOf(card).flatMap((click) => ('action' in click ? [click.action] : [])),
  ...widgetsOf(card).flatMap((widget) => {
    if ('decoratedText' in widget) return widget.decoratedText.switchControl?.onChangeAction ?? [];
    return 'selectionInput' in widget ? (widget.selectionInput.onChangeAction ?? []) : [];
  }),
];

export const linksOf = (card: Card): readonly string[] => clicksOf(card).flatMap((click) => ('openLink' in click ? [click.openLink.url] : []));

export const iconsOf = (card: Card): readonly Icon[] => [
  ...widgetsOf(card).flatMap((widget) => ('decoratedText' in widget ? (widget.decoratedText.startIcon ?? []) : [])),
  ...buttonsOf(card).flatMap((button) => ('icon' in button ? [button.icon] : [])),
];

export const inputNamesOf = (card: Card): readonly string[] =>
  widgetsOf(card).flatMap((widget) => {
    if ('textInput' in widget) return [widget.textInput.name];
    if ('selectionInput' in widget) return [widget.selectionInput.name];
    if ('dateTimePicker' in widget) return [widget.dateTimePicker.name];
    return 'decoratedText' in widget && widget.decoratedText.switchControl ? [widget.decoratedText.switchControl.name] : [];
  });

/** Every text that Google reads as its little HTML. */
export const markupOf = (card: Card): readonly string[] =>
  widgetsOf(card).flatMap((widget) => {
    if ('textParagraph' in widget) return [widget.textParagraph.text];
    return 'decoratedText' in widget ? [widget.decoratedText.text, widget.decoratedText.bottomLabel ?? ''] : [];
  });

/** What is left of markup when the tags that the product writes itself are taken away. */
const withoutOwnTags = (markup: string): string =>
  markup.replace(/<\/?[bs]>|<br>|<font color="#[0-9a-f]{6}">|<\/font>|<a href="tel:\+?\d+">|<\/a>/g, '');

/** Whether text from outside got through as markup. */
export const hasForeignMarkup = (markup: string): boolean => /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(withoutOwnTags(markup));

/** Size as it goes over the wire, in bytes, with actions written as Google wants them. */
export const bytesOf = (card: Card): number =>
  Buffer.byteLength(
    JSON.stringify(card, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('parameters' in value) || !('name' in value)) return value;
      const { name, parameters } = value as ActionCall;
      return {
        function: 'onCardAction',
        parameters: Object.entries({ action: name, ...parameters }).map(([key, content]) => ({ key, value: content })),
        loadIndicator: 'SPINNER',
        persistValues: true,
      };
    }),
  );
