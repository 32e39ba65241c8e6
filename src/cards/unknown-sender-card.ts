import { action } from './actions';
import type { Card, Section } from './card';
import { html } from './card';
import { carried } from './operation-context';
import type { PersonView } from './sections/person-row';
import { otherPeople } from './sections/other-people';
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
  unknown: {
    title: 'Not in GoHighLevel yet',
    why: 'No contact has this address.',
    offer: 'Create contact',
  },
  robot: {
    title: 'Automatic sender',
    why: 'A machine sent this mail and nobody reads the replies, so no contact is offered.',
    offer: 'Create anyway',
  },
  list: {
    title: 'Mailing list',
    why: 'This address is a mailing list and not one person, so no contact is offered.',
    offer: 'Create anyway',
  },
  colleague: {
    title: 'Colleague',
    why: 'This address belongs to your own firm, so no contact is offered.',
    offer: 'Create anyway',
  },
  you: {
    title: 'This is you',
    why: 'The address is your own, so no contact is offered.',
    offer: null,
  },
  'no-address': {
    title: 'No address',
    why: 'The sender’s address is missing or cannot be read, so there is nobody to look up.',
    offer: null,
  },
};

/** What the form will be filled in with, and the button that opens it. */
const offerSection = ({ reason, firstName, lastName, email }: UnknownSenderView, offer: string): Section => {
  const name = [firstName, lastName].filter(Boolean).join(' ');
  const filledIn = [oneLine(name, 80), oneLine(email, 100)].filter(Boolean).join(' · ');
  const create = button(offer, action('contact.newForm', { email }), {
    altText: `${offer}: ${oneLine(email, 100)}`,
    ...(reason === 'unknown' && { type: 'FILLED' as const }),
  });
  return {
    widgets: [
      {
        decoratedText: {
          startIcon: { knownIcon: 'PERSON', altText: 'New contact' },
          topLabel: 'Filled in for you',
          text: html`${filledIn}`,
          wrapText: true,
        },
      },
      buttonRow(create),
    ],
  };
};

const cannotCreate: Section = {
  widgets: [paragraph(html`Your connection can only read. To create contacts, it needs the scope contacts.write: ask an admin to add it.`)],
};

export const unknownSenderCard = (view: UnknownSenderView): Card => {
  const { name, email } = view;
  const { title, why, offer } = wordings[view.reason];
  return {
    name: 'unknown-sender',
    header: { title: oneLine(name, 80) || oneLine(email, 100) || title, subtitle: email === '' ? title : oneLine(email, 100) },
    sections: [
      { widgets: [paragraph(html`<b>${title}.</b> ${why}`)] },
      ...(offer === null || email === '' ? [] : [view.canWrite ? offerSection(view, offer) : cannotCreate]),
      ...otherPeople(view.people),
      {
        widgets: [
          buttonRow(
            button('Look again', action('mail.refresh', {}), { altText: 'Look the sender up again' }),
            ...(offer === null || email === '' ? [] : [button('More actions', action('operation.fitting', { context: carried({ email: oneLine(email, 100) }) }))]),
          ),
        ],
      },
    ],
  };
};
