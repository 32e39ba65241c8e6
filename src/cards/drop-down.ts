import type { Widget } from './card';
import { cardLimits } from './card';
import { oneLine } from './shortened';

/** A choice in a drop-down list. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Values are ids, some twenty characters long; with longer ones a list of a hundred would outgrow the card. */
export const isSendable = ({ value }: Pick<Choice, 'value'>): boolean => value.length <= 100;

interface DropDown {
  readonly name: string;
  readonly label: string;
  /** A value; what is not among the choices counts as none. */
  readonly chosen: string;
  /** What choosing nothing is called. */
  readonly none: string;
  readonly choices: readonly Choice[];
}

/** A list to choose one from. The chosen one stays in it however long it is. */
export const dropDown = ({ name, label, chosen, none, choices }: DropDown): Widget => {
  const offered = choices.filter(isSendable).filter(({ value }, index) => value === chosen || index < cardLimits.selectionItems - 2);
  const isOffered = offered.some(({ value }) => value === chosen);
  const items = offered
    .slice(0, cardLimits.selectionItems - 1)
    .map(({ value, text }) => ({ text: oneLine(text, 80) || value, value, selected: value === chosen }));
  return { selectionInput: { name, label, type: 'DROPDOWN', items: [{ text: none, value: '', selected: !isOffered }, ...items] } };
};
