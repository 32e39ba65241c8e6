/** Card code for tests, and what it becomes. */
import type { CardServiceOptions } from '../../../../sandbox/runtime/card-service/audience';
import { evaluate } from '../an-add-on';

/** The JSON of a widget, as it stands in a card. */
export const widgetJson = (widget: string, cards: CardServiceOptions = {}): unknown => {
  const { response, error } = evaluate(
    `JSON.parse(CardService.newCardBuilder().addSection(CardService.newCardSection().addWidget(${widget})).build().printJson()).sections[0].widgets[0]`,
    { cards },
  );
  if (error !== null) throw new Error(error);
  return response;
};

export const action = `CardService.newAction().setFunctionName('go')`;
export const link = `CardService.newOpenLink().setUrl('https://example.com/')`;
export const button = `CardService.newTextButton().setText('Go').setOnClickAction(${action})`;
