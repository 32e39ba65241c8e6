import { action } from '../actions';
import type { Section } from '../card';
import { button, buttonRow, section } from '../widgets';
import type { PersonBadge, PersonView } from './person-row';
import { personRow } from './person-row';

const shown = 5;

/** Those who may be contacts, which many things can be done to together. */
const mayBeContacts: readonly PersonBadge[] = ['contact', 'unchecked', 'unknown'];

/** The others on a mail: one by one, on a card of their own when there are many, and all together. */
export const otherPeople = (people: readonly PersonView[]): readonly Section[] => {
  const buttons = [
    ...(people.length > shown ? [button(`All ${people.length} others`, action('people.show', {}))] : []),
    ...(people.some(({ badge }) => mayBeContacts.includes(badge)) ? [button('All together', action('bulk.people', {}), { altText: 'Tag or change everybody on this mail' })] : []),
  ];
  return section('Also on this mail', [...people.slice(0, shown).map(personRow), ...(buttons.length > 0 ? [buttonRow(...buttons)] : [])]);
};
