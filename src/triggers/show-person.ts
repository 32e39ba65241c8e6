import type { Card } from '../cards/card';
import { contactChoiceCard } from '../cards/contact-choice-card';
import { peopleCard } from '../cards/people-card';
import { unknownSenderCard } from '../cards/unknown-sender-card';
import type { Contact } from '../ghl/model/contact';
import { contactTitle } from '../mapping/contact-view';
import type { Known } from '../mapping/person-view';
import { otherPeople, personView, unknownSenderView } from '../mapping/person-view';
import type { Person } from '../mapping/people';
import type { App } from './app';
import type { AddOnEvent } from './event';
import type { Freshness } from './find-person';
import { findPerson } from './find-person';
import type { MailContext } from './mail-context';
import { showContact } from './show-contact';
import { surroundings } from './surroundings';

const knownTo = (app: App) => (email: string): Known => (app.senders.contactIdOf(email) === null ? 'unchecked' : 'contact');

const candidate = (email: string) => (contact: Contact) => ({
  contactId: contact.id,
  name: contactTitle(contact),
  company: contact.companyName,
  email: contact.email,
  phone: contact.phone,
  isPrimary: contact.email.toLowerCase() === email,
});

interface Wanted {
  readonly mail: MailContext;
  readonly person: Person | null;
  readonly freshness: Freshness;
  /** Somebody asked for just this person, so that robots and colleagues are looked up too. */
  readonly asked: boolean;
}

/** Whoever it is on the mail: their contact, a choice of several, or the offer to create one. @throws GhlError */
export const showPerson = (app: App, event: AddOnEvent, { mail, person, freshness, asked }: Wanted): Card => {
  const unknown = (): Card =>
    unknownSenderCard(
      unknownSenderView(person, {
        people: otherPeople(mail.people, person?.email ?? null, knownTo(app)),
        canWrite: surroundings(app, event).access.granted,
      }),
    );
  if (!person) return unknown();
  const isWorthAsking = asked || person.kind === 'outside' || app.senders.contactIdOf(person.email) !== null;
  if (!isWorthAsking) return unknown();
  const found = findPerson(app, person.email, freshness);
  switch (found.kind) {
    case 'contact':
      return showContact(app, event, { record: found.record, mail });
    case 'candidates':
      return contactChoiceCard({ email: person.email, candidates: found.contacts.map(candidate(person.email)) });
    case 'nobody':
      return unknown();
  }
};

/** Everybody on the mail or in the draft. */
export const showPeople = (app: App, mail: MailContext): Card =>
  peopleCard({ source: mail.source, subject: mail.subject, people: mail.people.map((person) => personView(person, knownTo(app)(person.email))) });
