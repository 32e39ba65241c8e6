/** The forms of GoHighLevel's operations, and what is done with their answers. */
import type { Rep } from '../../journeys/rep';
import { opensForm, runs } from '../../journeys/run-operation';
import { clicking, onAna, type Story, words } from '../story';

/**
 * A business is not looked for by the add-on: the card says that it may have been done, and to look first. What is there
 * is discarded from the list of changes that are not confirmed, and what is not is sent once more.
 */
const looksFirst = (rep: Rep): void => {
  const isThere = (): boolean => rep.sandbox.ghl.snapshot().includes(words);
  if (!isThere()) clicking('Run', { Name: words })(rep);
  if (!isThere()) rep.clicks('Run');
  rep.sandbox.panel.universalAction(0);
  const listed = `Create business: ${words}`;
  if (!rep.offers(listed)) return;
  rep.clicks(listed);
  rep.clicks('Discard');
};

/** A destructive operation, up to the question whether it is meant. */
const deletes = (rep: Rep): void => {
  opensForm(rep, 'Delete business');
  const { businesses } = JSON.parse(rep.sandbox.ghl.snapshot()) as { readonly businesses: readonly { readonly id: string }[] };
  rep.types({ Business: businesses[0]?.id ?? '' });
  rep.clicks('Go on');
};

/** The card asks to look into Drive first. */
const savesOnce = (rep: Rep): void => {
  const isThere = (): boolean => rep.sandbox.google.snapshot().includes('Search contacts 20');
  rep.clicks('CSV file');
  if (!isThere()) rep.clicks('CSV file');
};

export const formStories: readonly Story[] = [
  {
    name: 'form.submit',
    before: (rep) => void opensForm(rep, 'Create business'),
    act: clicking('Run', { Name: words }),
    again: looksFirst,
  },
  { name: 'form.submit, custom fields', before: onAna('Edit Ana Ruiz', 'Custom fields'), act: clicking('Run', { Pets: words }) },
  { name: 'form.run', before: deletes, act: clicking('Yes, go on') },
  { name: 'operation.star', before: (rep) => (rep.sandbox.panel.openHome(), rep.clicks('All operations'), rep.types({ 'What do you want to do?': 'Create business' }), void rep.clicks('Search')), act: clicking('Star “Create business”') },
  { name: 'export.save', before: (rep) => (runs(rep, 'Search contacts', { 'Most at once': '5' }), void rep.clicks('Export')), act: clicking('CSV file'), again: savesOnce },
];
