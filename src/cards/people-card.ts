import { action } from './actions';
import type { Card } from './card';
import { html } from './card';
import type { PersonView } from './sections/person-row';
import { personRow } from './sections/person-row';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

/** Everybody on a mail, or in a draft. */
export interface PeopleView {
  readonly source: 'mail' | 'draft';
  /** The subject; may be empty. */
  readonly subject: string;
  readonly people: readonly PersonView[];
}

const peopleListed = 60;

const titles: { readonly [Source in PeopleView['source']]: string } = { mail: 'People on this mail', draft: 'People in this draft' };

const empties: { readonly [Source in PeopleView['source']]: string } = {
  mail: 'No addresses on this mail can be read.',
  draft: 'No recipients yet. Type an address in the draft, then press Look again.',
};

export const peopleCard = ({ source, subject, people }: PeopleView): Card => {
  const more = people.length - peopleListed;
  return {
    name: 'people',
    header: { title: titles[source], ...(subject.trim() !== '' && { subtitle: oneLine(subject, 100) }) },
    sections: [
      {
        widgets: [
          ...(people.length === 0 ? [paragraph(html`${empties[source]}`)] : people.slice(0, peopleListed).map(personRow)),
          ...(more > 0 ? [paragraph(html`And ${more} more.`)] : []),
          buttonRow(
            button('Look again', action('mail.refresh', {}), { altText: 'Read the people again' }),
            ...(people.length > 0 ? [button('All together', action('bulk.people', {}), { altText: 'Tag or change all of them' })] : []),
          ),
        ],
      },
    ],
  };
};
