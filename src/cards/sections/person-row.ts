import { action } from '../actions';
import type { KnownIcon, Widget } from '../card';
import { html } from '../card';
import { oneLine } from '../shortened';

export type PersonBadge = 'contact' | 'unknown' | 'unchecked' | 'colleague' | 'you' | 'robot' | 'list';

/** Somebody on a mail. */
export interface PersonView {
  /** May be empty. */
  readonly name: string;
  readonly email: string;
  readonly badge: PersonBadge;
}

const badges: { readonly [Badge in PersonBadge]: { readonly words: string; readonly icon: KnownIcon } } = {
  contact: { words: 'Contact', icon: 'PERSON' },
  unknown: { words: 'Not in GoHighLevel', icon: 'MEMBERSHIP' },
  unchecked: { words: 'Tap to look up', icon: 'PERSON' },
  colleague: { words: 'Colleague', icon: 'MULTIPLE_PEOPLE' },
  you: { words: 'You', icon: 'PERSON' },
  robot: { words: 'Automatic sender', icon: 'EMAIL' },
  list: { words: 'Mailing list', icon: 'MULTIPLE_PEOPLE' },
};

/** One person, one tap away from their contact. */
export const personRow = ({ name, email, badge }: PersonView): Widget => {
  const { words, icon } = badges[badge];
  return {
    decoratedText: {
      startIcon: { knownIcon: icon, altText: words },
      text: html`${oneLine(name, 80) || oneLine(email, 100)}`,
      bottomLabel: html`${name.trim() === '' ? words : [oneLine(email, 100), badge === 'unchecked' ? '' : words].filter(Boolean).join(' · ')}`,
      wrapText: true,
      onClick: { action: action('person.show', { email }) },
    },
  };
};
