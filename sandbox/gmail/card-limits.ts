/**
 * What Gmail leaves out of a card that is too large, without a word
 * (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1#card).
 */
import { limits } from '../runtime/limits';
import type { CardJson } from './card-json';

/** The sections that are shown: the one that crosses the hundredth widget is dropped, with all that follow. */
export const withinLimits = (card: CardJson): CardJson => {
  const { sections } = card;
  if (!sections) return card;
  let widgets = 0;
  const over = sections.findIndex((section) => (widgets += section.widgets?.length ?? 0) > limits.cardWidgets);
  const shown = Math.min(over === -1 ? sections.length : over, limits.cardSections);
  return shown === sections.length ? card : { ...card, sections: sections.slice(0, shown) };
};
