import type { MessageHeader } from '../../google/operations/gmail';
import type { DecodeText } from '../encoded-words';
import type { Mailbox } from '../mailboxes';
import { peopleOnMail } from '../people';
import type { Identity } from '../person-kind';
import type { SyncSettings } from './sync-settings';

/** A message of a conversation, as far as the sync reads one. */
export interface ThreadMessage {
  readonly id: string;
  readonly labelIds: readonly string[];
  readonly headers: readonly MessageHeader[];
}

export interface ThreadPeople {
  /** Whose a label on the conversation is. */
  readonly owners: readonly Mailbox[];
  /** Everybody outside the firm who is on it, the owners among them. */
  readonly outside: readonly Mailbox[];
}

/** A mail to more people than this is a mailing: a label on it says nothing about each of them. */
export const mostOwners = 20;

/** Drafts and what was thrown away tell nothing about who is in a conversation. */
const counts = ({ labelIds }: ThreadMessage): boolean => !labelIds.some((id) => id === 'DRAFT' || id === 'SPAM');

export interface Reading {
  readonly identity: Identity;
  readonly decode: DecodeText;
  readonly people: SyncSettings['people'];
}

/**
 * Whose a conversation is: the outside people on it, never the rep, colleagues, lists or robots. If there are several, the
 * ones who wrote in it, unless everybody is asked for; and all of them if none has written yet.
 */
export const peopleOfThread = (messages: readonly ThreadMessage[], { identity, decode, people }: Reading): ThreadPeople => {
  const outside = new Map<string, Mailbox>();
  const writers = new Set<string>();
  const machines = new Set<string>();
  for (const { headers } of messages.filter(counts)) {
    const mail = peopleOnMail(headers, { identity, decode });
    for (const { email, name, kind } of mail.people) {
      if (kind === 'robot' || kind === 'list') machines.add(email);
      else if (kind === 'outside') outside.set(email, { email, name: outside.get(email)?.name || name });
    }
    // The form on a web site writes for the person that an answer would go to.
    if (mail.lookUp?.kind === 'outside' && mail.from?.kind !== 'self' && mail.from?.kind !== 'colleague') writers.add(mail.lookUp.email);
  }
  const all = [...outside.values()].filter(({ email }) => !machines.has(email));
  const wrote = all.filter(({ email }) => writers.has(email));
  const owners = people === 'everybody' || wrote.length === 0 ? all : wrote;
  return { owners: owners.length > mostOwners ? [] : owners, outside: all };
};
