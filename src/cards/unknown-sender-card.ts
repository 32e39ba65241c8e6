import { action } from './actions';
import type { Card, Section } from './card';
import { html } from './card';
import type { PersonView } from './sections/person-row';
import { personRow } from './sections/person-row';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

/** Why nobody is shown for an address. */
export type UnknownReason = 'unknown' | 'robot' | 'list' | 'colleague' | 'you' | 'no-address';

/** Somebody on the mail who is no contact. */
export interface UnknownSenderView {
  readonly reason: UnknownReason;
  /** As the mail gives it; may be empty. */
  readonly name: string;
  /** Empty when the mail gives none. */
  readonly email: string;
  /** What the form would be filled in with. */
  readonly firstName: string;
  readonly lastName: string;
  readonly people: readonly PersonView[];
  readonly canWrite: boolean;
}

interface Wording {
  readonly title: string;
  readonly why: string;
  /** The words on the button that creates a contact; none where that makes no sense. */
  readonly offer: string | null;
}

const wordings: { readonly [Reason in UnknownReason]: Wording } = {
  unknown: { title: 'Not in GoHighLevel yet', why: 'No contact has this address.', offer: 'Create contact' },
  robot: { title: 'Automatic sender', why: 'A machine sent this mail and nobody reads the replies, so no contact is offered.', offer: 'Create anyway' },
  list: { title: 'Mailing list', why: 'This mail came through a mailing list, so the address is not one person and no contact is offered.', offer: 'Create anyway' },
  colleague: { title: 'Colleague', why: 'This address belongs to your own firm, so no contact is offered.', offer: 'Create anyway' },
  you: { title: 'This is you', why: 'The address is your own, and nobody outside your firm is on this mail.', offer: null },
  'no-address': { title: 'No address', why: 'The sender’s address is missing or cannot be read, so there is nobody to look up.', offer: null },
};

const offerSection = (view: UnknownSenderView, offer: string): Section => {
  const { email } = view;
  const name = [view.firstName, view.lastName].filter(Boolean).join(' ');
  const filledIn = [oneLine(name, 80), oneLine(email, 100)].filter(Boolean).join(' · ');
  return {
    widgets: [
      { decoratedText: { startIcon: { knownIcon: 'PERSON', altText: 'New contact' }, topLabel: 'Filled in for you', text: html`${filledIn}`, wrapText: true } },
      buttonRow(button(offer, action('contact.newForm', { email }), { altText: `${offer}: ${oneLine(email, 100)}`, ...(view.reason === 'unknown' && { type: 'FILLED' }) })),
    ],
  };
};

const cannotCreate: Section = { widgets: [paragraph(html`Your connection can only read. To create contacts, it needs the scope contacts.write.`)] };

export const unknownSenderCard = (view: UnknownSenderView): Card => {
  const { title, why, offer } = wordings[view.reason];
  const others = view.people.slice(0, 8);
  const more = view.people.length - others.length;
  const allPeople = buttonRow(button(`All ${view.people.length} others`, action('people.show', {})));
  return {
    name: 'unknown-sender',
    header: { title: oneLine(view.name, 80) || oneLine(view.email, 100) || title, subtitle: view.email === '' ? title : oneLine(view.email, 100) },
    sections: [
      { widgets: [paragraph(html`<b>${title}.</b> ${why}`)] },
      ...(offer === null || view.email === '' ? [] : [view.canWrite ? offerSection(view, offer) : cannotCreate]),
      ...(others.length === 0 ? [] : [{ header: 'Also on this mail', widgets: [...others.map(personRow), ...(more > 0 ? [allPeople] : [])] }]),
      { widgets: [buttonRow(button('Look again', action('mail.refresh', {}), { altText: 'Look the sender up again' }))] },
    ],
  };
};
