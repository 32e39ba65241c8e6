import { contactChoiceCard } from '../../../src/cards/contact-choice-card';
import { peopleCard } from '../../../src/cards/people-card';
import type { PersonBadge } from '../../../src/cards/sections/person-row';
import type { UnknownReason } from '../../../src/cards/unknown-sender-card';
import { unknownSenderCard } from '../../../src/cards/unknown-sender-card';
import { anUnknownSenderView } from '../../builders/form-views';
import { aPersonView } from '../../builders/views';
import type { Example } from './example';
import { endless, hostile, manyPeople, times } from './example';

const allBadges: readonly PersonBadge[] = ['contact', 'unknown', 'unchecked', 'colleague', 'you', 'robot', 'list'];
const reasons: readonly UnknownReason[] = ['unknown', 'robot', 'list', 'colleague', 'you', 'no-address'];

export const peopleExamples: readonly Example[] = [
  ...reasons.map((reason) => ({
    name: `unknown sender: ${reason}`,
    card: unknownSenderCard(anUnknownSenderView({ reason, ...(reason === 'no-address' && { name: '', email: '' }) })),
  })),
  { name: 'unknown sender, read only', card: unknownSenderCard(anUnknownSenderView({ canWrite: false, people: manyPeople })) },
  {
    name: 'unknown sender, hostile text',
    card: unknownSenderCard(anUnknownSenderView({ name: hostile, firstName: hostile, lastName: endless })),
  },
  { name: 'people on a mail', card: peopleCard({ source: 'mail', subject: hostile, people: allBadges.map((badge) => aPersonView({ badge })) }) },
  { name: 'people on a mail, many', card: peopleCard({ source: 'mail', subject: '', people: manyPeople }) },
  { name: 'people in a draft, none', card: peopleCard({ source: 'draft', subject: '', people: [] }) },
  {
    name: 'contact choice',
    card: contactChoiceCard({
      email: 'lee.park@park-and-park.example',
      candidates: times(30, (index) => ({
        contactId: `c${index}`,
        name: index === 0 ? hostile : '',
        company: hostile,
        email: 'lee.park@park-and-park.example',
        phone: '',
        isPrimary: index === 0,
      })),
    }),
  },
];
