import { beginning } from '../cards/shortened';

export interface ContactName {
  readonly firstName: string;
  readonly lastName: string;
}

const nameLimit = 100;

const suffix = /^(?:jr|sr|ii|iii|iv|ph\.?d|md|m\.d|mba|cpa|esq|dds|rn)\.?$/i;
const firmSuffix = /^(?:inc|llc|l\.l\.c|ltd|limited|corp|co|gmbh|ag|s\.?a|b\.?v|plc|pty|s\.?r\.?l)\.?$/i;
const particle = /^(?:de|da|di|do|dos|du|del|della|der|den|het|la|le|van|von|vom|zu|bin|ibn|al|el|ter|ten|af|av|ó|o'|mac|saint|st\.?)$/i;

/** Addresses of a desk, not of a person. */
const desks = new Set(
  `accounts admin billing contact contacts enquiries hello help hr info inquiries jobs mail marketing office press sales service
  support team web webmaster`.split(/\s+/),
);

const capitalized = (word: string): string => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** `jane.doe+shop` → Jane Doe. Nothing for the address of a desk, or one that is mostly digits. */
const fromAddress = (email: string): string => {
  const [mailbox = ''] = email.slice(0, email.lastIndexOf('@')).split('+');
  const words = mailbox.split(/[._-]+/).filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.length === 0 || desks.has(mailbox) ? '' : words.map(capitalized).join(' ');
};

/** Without what is in brackets, `via …`, and quotes around it. */
const bare = (name: string): string =>
  beginning(name, 300)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/\s+via\s.*$/i, ' ')
    .replace(/["“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(.*)'$/, '$1')
    .replace(/[\s,]+$/, '');

/** `Doe, Jane` → Jane Doe; but not `Jane Doe, PhD`, and not `Acme, Inc.` */
const inSpokenOrder = (name: string): string => {
  const [before = '', after = '', ...more] = name.split(',').map((part) => part.trim());
  if (after === '' || more.length > 0 || firmSuffix.test(after)) return name;
  return suffix.test(after) ? before : `${after} ${before}`;
};

/** The last word is the last name, along with the particles before it: Noor | de Wit. */
const split = (name: string): ContactName => {
  const words = name.split(' ').filter(Boolean);
  const firstParticle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && particle.test(word));
  const from = firstParticle === -1 ? Math.max(1, words.length - 1) : firstParticle;
  return { firstName: words.slice(0, from).join(' '), lastName: words.slice(from).join(' ') };
};

/** First and last name to fill in a form with, from a From header. Either may be empty. */
export const contactNameFrom = ({ name, email }: { readonly name: string; readonly email: string }): ContactName => {
  const known = bare(name);
  const isFirm = firmSuffix.test(known.slice(known.lastIndexOf(' ') + 1));
  const spoken = known === '' || known.includes('@') ? fromAddress(email) : inSpokenOrder(known);
  const { firstName, lastName } = isFirm ? { firstName: spoken, lastName: '' } : split(spoken);
  return { firstName: beginning(firstName, nameLimit), lastName: beginning(lastName, nameLimit) };
};
