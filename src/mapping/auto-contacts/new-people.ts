import type { DecodeText } from '../encoded-words';
import type { Mailbox } from '../mailboxes';
import { peopleOnMail } from '../people';
import type { Identity } from '../person-kind';
import type { ThreadMessage } from '../sync/thread-people';
import type { AutoSettings } from './auto-settings';

interface Reading {
  readonly identity: Identity;
  readonly decode: DecodeText;
  readonly settings: Pick<AutoSettings, 'repliedOnly' | 'blocked'>;
}

const isMail = ({ labelIds }: ThreadMessage): boolean => !labelIds.some((id) => id === 'DRAFT' || id === 'SPAM' || id === 'TRASH');

const isBlocked = (email: string, blocked: readonly string[]): boolean => {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  return blocked.some((one) => domain === one || domain.endsWith(`.${one}`));
};

/**
 * Who in a conversation may become a contact: people outside the firm who wrote in it, the form on a web site standing
 * for the person that an answer would go to. Never robots, lists, colleagues or blocked domains, nor people who are
 * only mentioned in To or Cc.
 */
export const newPeople = (messages: readonly ThreadMessage[], { identity, decode, settings }: Reading): readonly Mailbox[] => {
  const mails = messages.filter(isMail).map(({ headers, labelIds }) => ({ ...peopleOnMail(headers, { identity, decode }), isSent: labelIds.includes('SENT') }));
  if (settings.repliedOnly && !mails.some(({ isSent }) => isSent)) return [];
  const machines = new Set(mails.flatMap(({ people }) => people.filter(({ kind }) => kind === 'robot' || kind === 'list').map(({ email }) => email)));
  const wrote = new Map<string, Mailbox>();
  for (const { from, lookUp } of mails) {
    if (lookUp?.kind !== 'outside' || from?.kind === 'self' || from?.kind === 'colleague') continue;
    wrote.set(lookUp.email, { email: lookUp.email, name: wrote.get(lookUp.email)?.name || lookUp.name });
  }
  return [...wrote.values()].filter(({ email }) => !machines.has(email) && !isBlocked(email, settings.blocked));
};
