/** A rep at the card on which a value is picked by its name. */
import type { OnClick } from '../../sandbox/gmail/card-json';
import type { Rep } from './rep';
import { clickables, fieldNames } from './shown-card';

/** A row that can be chosen: by its words, or by the id behind it. */
const pickRow = (rep: Rep, words: string): OnClick | undefined =>
  clickables(rep.view().cards.at(-1)!).find(({ onClick, words: its, spoken }) => {
    const { action = '', value, within = '' } = Object.fromEntries((onClick.action?.parameters ?? []).map(({ key, value }) => [key, value]));
    return ['pick.choose', 'pick.within'].includes(action) && !spoken.startsWith('Remove') && (its.includes(words) || value === words || within.endsWith(`=${words}`));
  })?.onClick;

/** Searches only for what is not shown anyway. */
const picksOne = (rep: Rep, words: string): void => {
  if (!pickRow(rep, words)) {
    const [box = ''] = Object.keys(fieldNames(rep.view().cards.at(-1)!));
    rep.types({ [box]: words });
    rep.clicks('Search');
  }
  const row = pickRow(rep, words);
  if (!row) throw new Error(`Nobody and nothing is called “${words}”.\n${rep.reads()}`);
  rep.sandbox.panel.click(row);
};

/** Picks from the cards that a field is searched on: `Ana Ruiz > Call back` is the task of a contact. */
export const picks = (rep: Rep, filled: string | readonly string[]): void => {
  for (const one of [filled].flat()) for (const words of one.split(' > ')) picksOne(rep, words);
  if (typeof filled !== 'string') rep.clicks('Back to the form');
};
