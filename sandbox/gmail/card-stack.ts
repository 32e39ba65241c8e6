/** The cards of the side panel, one upon the other; a card keeps its form while others lie on it. */
import type { CardJson, NavigationJson } from './card-json';
import { carryOver, initialForm, type FormValues } from './form';

export interface StackedCard {
  readonly card: CardJson;
  readonly form: FormValues;
}

/** Bottom first. */
export type CardStack = readonly StackedCard[];

export const stacked = (card: CardJson): StackedCard => ({ card, form: initialForm(card) });

const popTo = (stack: CardStack, name: string): CardStack => {
  const at = stack.findLastIndex(({ card }) => card.name === name);
  return at === -1 ? stack : stack.slice(0, at + 1);
};

const update = (stack: CardStack, card: CardJson, keepValues: boolean): CardStack => {
  const top = stack.at(-1);
  const form = top && keepValues ? carryOver(card, top.card, top.form) : initialForm(card);
  return [...stack.slice(0, -1), { card, form }];
};

/**
 * Takes one step. The root card cannot be popped; popping to a name that is not there changes nothing.
 * `keepValues`: whether an updated card keeps what the user has typed in equivalent fields.
 */
export const step = (stack: CardStack, navigation: NavigationJson, { keepValues }: { readonly keepValues: boolean }): CardStack => {
  if ('pushCard' in navigation) return [...stack, stacked(navigation.pushCard)];
  if ('updateCard' in navigation) return update(stack, navigation.updateCard, keepValues);
  if ('popToCard' in navigation) return popTo(stack, navigation.popToCard);
  return 'popToRoot' in navigation ? stack.slice(0, 1) : stack.slice(0, Math.max(1, stack.length - 1));
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Several cards at once are shown as a list of their headers; a click opens one. */
const listOfCards = (cards: readonly CardJson[]): CardJson => ({
  sections: [
    {
      widgets: cards.map((card) => ({
        decoratedText: {
          text: escaped(card.header?.title ?? ''),
          ...(card.header?.subtitle === undefined ? {} : { bottomLabel: escaped(card.header.subtitle) }),
          onClick: { card },
        },
      })),
    },
  ],
});

/** The stack that a trigger's cards make. */
export const openStack = (cards: readonly CardJson[]): CardStack => (cards.length > 1 ? [stacked(listOfCards(cards))] : cards.map(stacked));
