import type { Rep } from './rep';
import { clickables } from './shown-card';

/** The rows of the list that is shown: what leads to an item. */
export const shownRows = (rep: Rep): readonly string[] =>
  clickables(rep.view().cards.at(-1)!)
    .filter(({ onClick }) => onClick.action?.parameters?.some(({ value }) => value === 'answer.item'))
    .map(({ words }) => words);
