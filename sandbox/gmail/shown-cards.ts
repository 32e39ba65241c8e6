/** Which cards lie in the panel, and which wait: the stack on show, the homepage below it, a contextual card that peeks in. */
import type { CardHeaderJson, CardJson } from './card-json';
import { openStack, step, type CardStack } from './card-stack';
import type { FormValues } from './form';

export interface ShownCards {
  readonly stack: CardStack;
  /** What lies under a contextual card that was peeking: the way back leads there. */
  readonly below: CardStack | null;
  /** A contextual card of which only the header is seen, at the foot of the panel. */
  readonly peeking: CardStack | null;
}

export const noCards: ShownCards = { stack: [], below: null, peeking: null };

/** A single card of the display style PEEK lets the homepage be, where there is one. */
export const opened = (cards: readonly CardJson[], home: CardStack): ShownCards => {
  const [only] = cards;
  const peeks = cards.length === 1 && only?.displayStyle === 'PEEK' && home.length > 0;
  return peeks ? { stack: home, below: null, peeking: openStack(cards) } : { ...noCards, stack: openStack(cards) };
};

/** The peeking card comes up whole. Nothing changes when there is none. */
export const peekOpened = (shown: ShownCards): ShownCards =>
  shown.peeking === null ? shown : { stack: shown.peeking, below: shown.stack, peeking: null };

/** One card back; from the bottom of a card that was peeking, back to the homepage, where it peeks again. */
export const wentBack = (shown: ShownCards): ShownCards => {
  if (shown.stack.length === 1 && shown.below !== null) return { stack: shown.below, below: null, peeking: shown.stack };
  return { ...shown, stack: step(shown.stack, { pop: true }, { keepValues: false }) };
};

export const canGoBack = ({ stack, below }: ShownCards): boolean => stack.length > 1 || below !== null;

/** A card without a peek header shows its own there; one that has none at all, a made-up one. */
export const peekHeader = ({ peeking }: ShownCards, addOnName: string): CardHeaderJson | null => {
  const card = peeking?.at(-1)?.card;
  return card ? (card.peekCardHeader ?? card.header ?? { title: addOnName }) : null;
};

/** The shown card with something else filled in. */
export const refilled = (shown: ShownCards, form: FormValues): ShownCards => ({
  ...shown,
  stack: shown.stack.map((one, index) => (index === shown.stack.length - 1 ? { card: one.card, form } : one)),
});
