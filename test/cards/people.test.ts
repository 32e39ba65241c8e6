import { contactChoiceCard } from '../../src/cards/contact-choice-card';
import { peopleCard } from '../../src/cards/people-card';
import { unknownSenderCard } from '../../src/cards/unknown-sender-card';
import { anUnknownSenderView } from '../builders/form-views';
import { aPersonView } from '../builders/views';
import { outline } from './outline';

it('offers to create somebody new, and shows what would be filled in', () => {
  const people = [aPersonView({ name: 'Casey Brook', email: 'casey@harbour-homes.example', badge: 'colleague' })];
  expect(outline(unknownSenderCard(anUnknownSenderView({ people })))).toBe(
    `unknown-sender · Noor de Wit · noor@dewit-interiors.example
  -
    Not in GoHighLevel yet. No contact has this address.
  -
    Filled in for you | Noor de Wit · noor@dewit-interiors.example
    (Create contact → contact.newForm email=noor@dewit-interiors.example)
  Also on this mail
    Casey Brook | casey@harbour-homes.example · Colleague → person.show email=casey@harbour-homes.example
  -
    (Look again → mail.refresh) (More actions → operation.fitting context={"email":"noor@dewit-interiors.example"})`,
  );
});

it.each([
  ['robot', 'Automatic sender. A machine sent this mail and nobody reads the replies, so no contact is offered.', true],
  ['list', 'Mailing list. This address is a mailing list and not one person, so no contact is offered.', true],
  ['colleague', 'Colleague. This address belongs to your own firm, so no contact is offered.', true],
  ['you', 'This is you. The address is your own, so no contact is offered.', false],
] as const)('says why no contact is offered for a %s', (reason, why, canCreateAnyway) => {
  const text = outline(unknownSenderCard(anUnknownSenderView({ reason })));
  expect(text).toContain(`    ${why}\n`);
  expect(text.includes('(Create anyway → contact.newForm')).toBe(canCreateAnyway);
});

it('says so when the mail has no address to look up', () => {
  expect(outline(unknownSenderCard(anUnknownSenderView({ reason: 'no-address', name: '', email: '', firstName: '', lastName: '' })))).toBe(
    `unknown-sender · No address · No address
  -
    No address. The sender’s address is missing or cannot be read, so there is nobody to look up.
  -
    (Look again → mail.refresh)`,
  );
});

it('says what is missing when contacts may not be created', () => {
  const text = outline(unknownSenderCard(anUnknownSenderView({ canWrite: false })));
  expect(text).toContain('Your connection can only read. To create contacts, it needs the scope contacts.write');
  expect(text).not.toContain('contact.newForm');
});

it('asks which of several contacts is meant', () => {
  const card = contactChoiceCard({
    email: 'lee.park@park-and-park.example',
    candidates: [
      { contactId: 'c1', name: 'Lee Park', company: 'Park and Park', email: 'lee.park@park-and-park.example', phone: '', isPrimary: true },
      { contactId: 'c2', name: '', company: '', email: 'lee@mail.example', phone: '+13125550101', isPrimary: false },
    ],
  });
  expect(outline(card)).toBe(
    `contact-choice · Which contact? · lee.park@park-and-park.example
  -
    2 contacts have this address. Choose the one you mean; it is remembered.
    Lee Park | Park and Park · main address → contact.choose contactId=c1 email=lee.park@park-and-park.example
    lee@mail.example | also lee@mail.example · +13125550101 → contact.choose contactId=c2 email=lee.park@park-and-park.example
    (Look again → mail.refresh)`,
  );
});

it('lists everybody on a mail with what they are', () => {
  const badges = ['contact', 'unknown', 'unchecked', 'colleague', 'you', 'robot', 'list'] as const;
  const people = badges.map((badge) => aPersonView({ name: badge, email: `${badge}@mail.example`, badge }));
  expect(outline(peopleCard({ source: 'mail', subject: 'Question about the invoice', people }))).toBe(
    `people · People on this mail · Question about the invoice
  -
    contact | contact@mail.example · Contact → person.show email=contact@mail.example
    unknown | unknown@mail.example · Not in GoHighLevel → person.show email=unknown@mail.example
    unchecked | unchecked@mail.example → person.show email=unchecked@mail.example
    colleague | colleague@mail.example · Colleague → person.show email=colleague@mail.example
    you | you@mail.example · You → person.show email=you@mail.example
    robot | robot@mail.example · Automatic sender → person.show email=robot@mail.example
    list | list@mail.example · Mailing list → person.show email=list@mail.example
    (Look again → mail.refresh) (All together → bulk.people)`,
  );
});

it('says what to do while a draft has no recipients', () => {
  expect(outline(peopleCard({ source: 'draft', subject: '', people: [] }))).toContain('No recipients yet. Type an address in the draft, then press Look again.');
});
