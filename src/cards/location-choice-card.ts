import { action } from './actions';
import type { Card, Section, Widget } from './card';
import { html } from './card';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

export const locationInputs = { search: 'search' } as const;

export interface LocationChoiceView {
  /** Those that match the search, in order. */
  readonly locations: readonly { readonly locationId: string; readonly name: string; readonly address: string }[];
  /** How many there are without the search. */
  readonly total: number;
  /** What was searched for; empty for all. */
  readonly search: string;
}

/** With the search and the notes around it, still under Google's 100 widgets. */
const locationsListed = 90;

const searchSection = (search: string): Section => ({
  widgets: [
    { textInput: { name: locationInputs.search, label: 'Part of the name or address', value: oneLine(search, 100) } },
    buttonRow(button('Search', action('session.searchLocations', {}), { altText: 'Search the locations' })),
  ],
});

const locationRow = ({ locationId, name, address }: LocationChoiceView['locations'][number]): Widget => ({
  decoratedText: {
    startIcon: { knownIcon: 'STORE', altText: 'Location' },
    text: html`${oneLine(name, 80) || oneLine(locationId, 60)}`,
    ...(address.trim() !== '' && { bottomLabel: html`${oneLine(address, 100)}` }),
    wrapText: true,
    onClick: { action: action('session.chooseLocation', { locationId }) },
  },
});

const nothing = (search: string): Widget =>
  paragraph(
    search === ''
      ? html`The app is not installed in any location of this agency. Install it in one, then sign in again.`
      : html`No location matches “${oneLine(search, 100)}”. Try fewer letters.`,
  );

/** An agency signed in: which of its locations is to be worked in? */
export const locationChoiceCard = ({ locations, total, search }: LocationChoiceView): Card => {
  const more = locations.length - locationsListed;
  return {
    name: 'location-choice',
    header: { title: 'Choose a location', subtitle: total === 1 ? '1 location' : `${total} locations` },
    sections: [
      ...(total > locationsListed || search !== '' ? [searchSection(search)] : []),
      {
        widgets: [
          ...(locations.length === 0 ? [nothing(search)] : locations.slice(0, locationsListed).map(locationRow)),
          ...(more > 0 ? [paragraph(html`And ${more} more. Search to find them.`)] : []),
        ],
      },
    ],
    cardActions: [{ actionLabel: 'Sign in differently', onClick: { action: action('session.showSignIn', {}) } }],
  };
};
