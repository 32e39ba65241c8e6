import { type Correspondent, headerValue } from '../../../mail/message';
import { notEmulated } from '../../errors';
import type { MailboxMessage } from '../../mailbox-message';
import { normalized } from '../label-names';
import type { Labels } from '../labels';
import { readAge, readDate, readSize } from './dates';
import { says } from './words';

export interface SearchContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly labels: Labels;
}

export type Matches = (message: MailboxMessage) => boolean;

const never: Matches = () => false;

const person = ({ name, email }: Correspondent): string => `${name} ${email}`;
const people = (message: MailboxMessage, value: string, which: (message: MailboxMessage) => readonly Correspondent[]): boolean =>
  which(message).some((one) => says(person(one), value));

const labelled = (id: string): Matches => ({ labelIds }) => labelIds.includes(id);

const labelNamed = (name: string, { labels }: SearchContext): Matches => {
  const system = labels.list().find(({ id, type }) => type === 'system' && id.toLowerCase() === name.toLowerCase());
  const found = system ?? labels.list().find((label) => label.type === 'user' && normalized(label.name) === normalized(name));
  return found === undefined ? never : labelled(found.id);
};

/** Of what is within: `in:`, `is:`, `has:`. */
type Named = Readonly<Record<string, Matches>>;

const everywhere: Matches = () => true;
const anyOwnLabel = (message: MailboxMessage): boolean => message.labelIds.some((id) => id.startsWith('Label_'));

const places: Named = {
  anywhere: everywhere,
  inbox: labelled('INBOX'),
  sent: labelled('SENT'),
  draft: labelled('DRAFT'),
  drafts: labelled('DRAFT'),
  trash: labelled('TRASH'),
  spam: labelled('SPAM'),
  chats: labelled('CHAT'),
  archive: ({ labelIds }) => !labelIds.some((id) => ['INBOX', 'SENT', 'DRAFT', 'TRASH', 'SPAM'].includes(id)),
};

const states: Named = {
  unread: labelled('UNREAD'),
  read: ({ labelIds }) => !labelIds.includes('UNREAD'),
  starred: labelled('STARRED'),
  important: labelled('IMPORTANT'),
  chat: labelled('CHAT'),
  sent: labelled('SENT'),
};

const contents: Named = {
  attachment: ({ attachments }) => attachments.length > 0,
  userlabels: anyOwnLabel,
  nouserlabels: (message) => !anyOwnLabel(message),
};

const oneOf = (operator: string, named: Named) => (value: string): Matches => {
  const matches = Object.hasOwn(named, value.toLowerCase()) ? named[value.toLowerCase()] : undefined;
  if (matches === undefined) throw notEmulated(`the search ${operator}:${value}`);
  return matches;
};

/** A value that cannot be read finds nothing. */
const comparing = (read: (text: string) => number | null, compare: (message: MailboxMessage, value: number, now: number) => boolean) =>
  (text: string, { now }: SearchContext): Matches => {
    const value = read(text);
    return value === null ? never : (message) => compare(message, value, now);
  };

const since = comparing(readDate, ({ internalDate }, at) => internalDate >= at);
const until = comparing(readDate, ({ internalDate }, at) => internalDate < at);
const larger = comparing(readSize, ({ size }, bytes) => size > bytes);

/** `pdf` finds `plan.pdf`, and `plan` does too. */
const isNamed = (file: string, value: string): boolean => says(file, value) || file.endsWith(`.${value}`) || file.startsWith(value);

const within = (name: string) => (value: string): Matches => (message) => says(headerValue(message, name), value);

/** https://support.google.com/mail/answer/7190 */
export const operators: Readonly<Record<string, (value: string, context: SearchContext) => Matches>> = {
  from: (value) => (value.toLowerCase() === 'me' ? labelled('SENT') : (message) => people(message, value, ({ from }) => (from ? [from] : []))),
  to: (value) => (message) => people(message, value, ({ to, cc }) => [...to, ...cc]),
  cc: (value) => (message) => people(message, value, ({ cc }) => cc),
  bcc: within('Bcc'),
  deliveredto: within('Delivered-To'),
  list: within('List-Id'),
  subject: (value) => ({ subject }) => says(subject, value),
  filename: (value) => ({ attachments }) => attachments.some(({ name }) => isNamed(name.toLowerCase(), value.toLowerCase())),
  label: labelNamed,
  category: (value, context) => labelNamed(`CATEGORY_${value.toLowerCase() === 'primary' ? 'PERSONAL' : value}`, context),
  in: (value, context) => (Object.hasOwn(places, value.toLowerCase()) ? oneOf('in', places)(value) : labelNamed(value, context)),
  is: oneOf('is', states),
  has: oneOf('has', contents),
  after: since,
  newer: since,
  before: until,
  older: until,
  newer_than: comparing(readAge, ({ internalDate }, age, now) => internalDate > now - age),
  older_than: comparing(readAge, ({ internalDate }, age, now) => internalDate <= now - age),
  larger,
  size: larger,
  smaller: comparing(readSize, ({ size }, bytes) => size < bytes),
  rfc822msgid: (value) => (message) => headerValue(message, 'Message-ID').replace(/^<|>$/g, '') === value.replace(/^<|>$/g, ''),
};
