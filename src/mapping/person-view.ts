import type { PersonBadge, PersonView } from '../cards/sections/person-row';
import type { UnknownReason, UnknownSenderView } from '../cards/unknown-sender-card';
import { contactNameFrom } from './contact-name';
import type { Person } from './people';

/** What is known about an address: whether GoHighLevel has a contact with it. */
export type Known = 'contact' | 'unknown' | 'unchecked';

const badgeOf = ({ kind }: Person, known: Known): PersonBadge => {
  if (kind === 'outside' || known === 'contact') return known;
  return kind === 'self' ? 'you' : kind;
};

export const personView = (person: Person, known: Known): PersonView => ({ name: person.name, email: person.email, badge: badgeOf(person, known) });

/** Everybody on the mail but one, who has the card to themselves. */
export const otherPeople = (people: readonly Person[], shown: string | null, known: (email: string) => Known): readonly PersonView[] =>
  people.filter(({ email, kind }) => email !== shown && kind !== 'self').map((person) => personView(person, known(person.email)));

const reasons: { readonly [Kind in Person['kind']]: UnknownReason } = {
  outside: 'unknown',
  robot: 'robot',
  list: 'list',
  colleague: 'colleague',
  self: 'you',
};

/** Somebody without a contact, or nobody at all, and what could be created. */
export const unknownSenderView = (
  person: Person | null,
  { people, canWrite }: Pick<UnknownSenderView, 'people' | 'canWrite'>,
): UnknownSenderView => ({
  reason: person ? reasons[person.kind] : 'no-address',
  name: person?.name ?? '',
  email: person?.email ?? '',
  ...(person ? contactNameFrom(person) : { firstName: '', lastName: '' }),
  people,
  canWrite,
});
