import type { MessageHeader } from '../google/operations/gmail';
import type { DecodeText } from './encoded-words';
import { headerValues } from './mail-headers';
import type { Mailbox } from './mailboxes';
import { mailboxesIn } from './mailboxes';
import type { Identity, PersonKind } from './person-kind';
import { kindOn } from './person-kind';

export interface Person extends Mailbox {
  readonly kind: PersonKind;
}

export interface MailPeople {
  /** Everybody once, the sender first, then in the order of Reply-To, To and Cc. At most 100. */
  readonly people: readonly Person[];
  /** Who wrote; null when From has no address. */
  readonly from: Person | null;
  /** Whose contact to show; null when there is nobody outside the firm, and nobody who wrote. */
  readonly lookUp: Person | null;
}

interface Reading {
  readonly identity: Identity;
  readonly decode: DecodeText;
}

const peopleLimit = 100;

/** Everybody once, with the first name that goes with the address. */
const withoutRepeats = (mailboxes: readonly Mailbox[]): readonly Mailbox[] => {
  const names = new Map<string, string>();
  for (const { email, name } of mailboxes) names.set(email, names.get(email) || name);
  return [...names].slice(0, peopleLimit).map(([email, name]) => ({ email, name }));
};

/**
 * Whose contact a mail is about. A customer who writes is the one; in a mail from the firm it is the first recipient
 * outside; in a mail from a machine, such as the form on a web site, it is the person an answer would go to.
 */
const whomToLookUp = (from: Person | null, people: readonly Person[], repliesTo: ReadonlySet<string>): Person | null => {
  const outside = people.filter(({ kind }) => kind === 'outside');
  switch (from?.kind) {
    case 'outside':
      return from;
    case 'robot':
    case 'list':
      return outside.find(({ email }) => repliesTo.has(email)) ?? from;
    default:
      return outside[0] ?? from;
  }
};

/** Who is on a mail, from its headers. */
export const peopleOnMail = (headers: readonly MessageHeader[], { identity, decode }: Reading): MailPeople => {
  const inHeader = (name: string): readonly Mailbox[] => headerValues(headers, name).slice(0, 10).flatMap((value) => mailboxesIn(value, decode));
  const senders = inHeader('From');
  const [sender] = senders;
  const repliesTo = inHeader('Reply-To');
  const kindOf = kindOn({ headers, from: sender?.email ?? null }, identity);
  const everybody = withoutRepeats([...senders, ...repliesTo, ...inHeader('To'), ...inHeader('Cc')]);
  const people = everybody.map((mailbox) => ({ ...mailbox, kind: kindOf(mailbox.email) }));
  const from = people.find(({ email }) => email === sender?.email) ?? null;
  return { people, from, lookUp: whomToLookUp(from, people, new Set(repliesTo.map(({ email }) => email))) };
};

/** Who a draft goes to. Gmail gives each recipient as it stands in the draft, with or without a name. */
export const peopleInDraft = (recipients: readonly string[], { identity, decode }: Reading): readonly Person[] => {
  const kindOf = kindOn({ headers: [], from: null }, identity);
  const mailboxes = recipients.slice(0, peopleLimit * 2).flatMap((recipient) => mailboxesIn(recipient, decode));
  return withoutRepeats(mailboxes).map((mailbox) => ({ ...mailbox, kind: kindOf(mailbox.email) }));
};
