import type { FormValue } from '../../sandbox/gmail/form';
import { picks } from './pick-by-name';
import type { Rep } from './rep';
import { fieldNames } from './shown-card';

type Values = Readonly<Record<string, FormValue | string>>;

/** Opens the form of an operation, by its title, from the home card. */
export const opensForm = (rep: Rep, title: string): string => {
  rep.sandbox.panel.openHome();
  rep.clicks('All operations');
  rep.types({ 'What do you want to do?': title });
  rep.clicks('Search');
  return rep.clicks(title);
};

const isHere = (rep: Rep, label: string): boolean => Object.keys(fieldNames(rep.view().cards.at(-1)!)).some((one) => one.startsWith(label));

/** Fills in the fields by their labels, page by page, and runs it; what is picked, as `picks` takes it. Answers the card that came. */
export const runs = (rep: Rep, title: string, values: Values): string => {
  opensForm(rep, title);
  let left = Object.entries(values);
  while (left.length > 0) {
    for (const [label, value] of left.filter(([name]) => rep.offers(`Choose ${name}`))) {
      rep.clicks(`Choose ${label}`);
      picks(rep, String(value));
      left = left.filter(([other]) => other !== label);
    }
    const here = left.filter(([label]) => isHere(rep, label));
    rep.types(Object.fromEntries(here));
    left = left.filter((entry) => !here.includes(entry));
    if (left.length > 0) rep.clicks('More fields');
  }
  return rep.clicks(rep.offers('Go on') ? 'Go on' : 'Run');
};
