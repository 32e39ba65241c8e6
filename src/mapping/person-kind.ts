import type { MessageHeader } from '../google/operations/gmail';
import { isConsumerHost } from './consumer-hosts';
import { headerValue } from './mail-headers';
import { emailFrom } from './mailboxes';

/** What somebody on a mail is to the rep. Only `outside` people are looked up by themselves. */
export type PersonKind = 'self' | 'colleague' | 'robot' | 'list' | 'outside';

/** Who the rep is. */
export interface Identity {
  readonly userEmail: string;
  /** The rep's other addresses. */
  readonly aliases: readonly string[];
  /** Domains of colleagues, besides the rep's own. */
  readonly domains: readonly string[];
}

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

const localPartOf = (email: string): string => email.slice(0, email.lastIndexOf('@'));

/** One mailbox has many spellings: with `+anything`, and at Gmail with dots anywhere. */
const mailboxOf = (email: string): string => {
  const domain = domainOf(email).replace(/^googlemail\.com$/, 'gmail.com');
  const [name = ''] = localPartOf(email).split('+');
  return `${domain === 'gmail.com' ? name.replace(/\./g, '') : name}@${domain}`;
};

/** What the mailboxes that nobody reads are called, before the `@`. */
const robots: readonly RegExp[] = [
  /^(?:no|not|do[-._]?not|don[-._]?t|never)[-._]?(?:reply|respond|answer)(?:[-._+=].*)?$/,
  /^(?:mailer[-._]?daemon|postmaster|bounces?|nepasrepondre|noresponder)(?:[-._+=].*)?$/,
  /[-._](?:no-?reply|bounces?)$/,
];

const isRobot = (localPart: string): boolean => robots.some((pattern) => pattern.test(localPart));

const isEmail = (email: string | null): email is string => email !== null;

const isWithin = (domain: string, parent: string): boolean => domain === parent || domain.endsWith(`.${parent}`);

interface Mail {
  readonly headers: readonly MessageHeader[];
  /** The address in From. */
  readonly from: string | null;
}

/** The address one writes to in order to post to the mailing list that this mail came through. */
const listAddresses = (headers: readonly MessageHeader[]): readonly string[] => {
  const [, posting = ''] = /<mailto:([^>?]{1,254})/i.exec(headerValue(headers, 'List-Post')) ?? [];
  const [, id = ''] = /<([^<>]{1,254})>\s*$/.exec(headerValue(headers, 'List-Id').slice(-300)) ?? [];
  return [posting, id.replace('.', '@')].map(emailFrom).filter(isEmail);
};

/**
 * Whether the sender is the list itself: a newsletter. A list that people can post to says so in List-Post, and then
 * the sender is a person: a firm's shared address is such a list at Google Groups.
 */
const isNewsletter = (headers: readonly MessageHeader[]): boolean => {
  const isBulk = headerValue(headers, 'List-Id') !== '' || /^\s*(bulk|list|junk)\b/i.test(headerValue(headers, 'Precedence'));
  return isBulk && !/mailto:/i.test(headerValue(headers, 'List-Post'));
};

/** Written by a program. An answer sent in someone's absence (`auto-replied`) still stands for that person. */
const isGenerated = (headers: readonly MessageHeader[]): boolean => /^\s*auto-(generated|notified)\b/i.test(headerValue(headers, 'Auto-Submitted'));

/** Tells what somebody is, on this mail and to this rep. Addresses are lower-cased. */
export const kindOn = ({ headers, from }: Mail, { userEmail, aliases, domains }: Identity): ((email: string) => PersonKind) => {
  // The topmost one is written by the rep's own Gmail; the others come from further away.
  const own = [userEmail, ...aliases, headerValue(headers, 'Delivered-To')].map(emailFrom).filter(isEmail);
  const ownMailboxes = new Set(own.map(mailboxOf));
  const userDomain = domainOf(userEmail.toLowerCase());
  const firm = [userDomain, ...domains.map((domain) => domain.trim().toLowerCase())].filter((domain) => domain !== '' && !isConsumerHost(domain));
  const lists = new Set(listAddresses(headers));
  const newsletter = isNewsletter(headers);
  const generated = isGenerated(headers);

  return (email) => {
    if (ownMailboxes.has(mailboxOf(email))) return 'self';
    if (isRobot(localPartOf(email)) || (generated && email === from)) return 'robot';
    if (lists.has(email) || (newsletter && email === from)) return 'list';
    return firm.some((domain) => isWithin(domainOf(email), domain)) ? 'colleague' : 'outside';
  };
};
