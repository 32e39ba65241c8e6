import { action } from './actions';
import type { Card, Widget } from './card';
import { html } from './card';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

/** One of several contacts with the same address. */
export interface CandidateView {
  readonly contactId: string;
  readonly name: string;
  readonly company: string;
  /** The contact's main address. */
  readonly email: string;
  readonly phone: string;
  /** Whether the address on the mail is the main one, not an additional one. */
  readonly isPrimary: boolean;
}

export interface ContactChoiceView {
  /** The address on the mail. */
  readonly email: string;
  /** The best match first. */
  readonly candidates: readonly CandidateView[];
}

const candidatesShown = 20;

const candidateRow = (email: string, candidate: CandidateView): Widget => {
  const { contactId, name, company, phone, isPrimary } = candidate;
  const about = [oneLine(company, 60), isPrimary ? 'main address' : `also ${oneLine(candidate.email, 100) || 'no main address'}`, oneLine(phone, 40)];
  return {
    decoratedText: {
      startIcon: { knownIcon: 'PERSON', altText: 'Contact' },
      text: html`${oneLine(name, 80) || oneLine(candidate.email, 80) || 'Unnamed contact'}`,
      bottomLabel: html`${about.filter(Boolean).join(' · ')}`,
      wrapText: true,
      onClick: { action: action('contact.choose', { contactId, email }) },
    },
  };
};

/** Several contacts share the address: which one is meant? */
export const contactChoiceCard = ({ email, candidates }: ContactChoiceView): Card => {
  const more = candidates.length - candidatesShown;
  return {
    name: 'contact-choice',
    header: { title: 'Which contact?', subtitle: oneLine(email, 100) },
    sections: [
      {
        widgets: [
          paragraph(html`${candidates.length} contacts have this address. Choose the one you mean; it is remembered.`),
          ...candidates.slice(0, candidatesShown).map((candidate) => candidateRow(email, candidate)),
          ...(more > 0 ? [paragraph(html`${more} more are in GoHighLevel.`)] : []),
          buttonRow(button('Look again', action('mail.refresh', {}), { altText: 'Look the contacts up again' })),
        ],
      },
    ],
  };
};
