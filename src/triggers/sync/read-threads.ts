import { GoogleError } from '../../google/errors';
import type { MessageMetadata } from '../../google/operations/gmail';
import type { FoundContact } from '../../mapping/sync/contact-search';
import { peopleHeaders } from '../../mapping/mail-headers';
import { hasLabel, type ReadThread } from '../../mapping/sync/thread-labels';
import { peopleOfThread } from '../../mapping/sync/thread-people';
import type { Mailbox } from '../../mapping/mailboxes';
import { identityOf } from '../surroundings';
import { contactsByAddress } from './ghl-reads';
import type { Sync } from './sync';

interface MailThread {
  readonly id: string;
  readonly messages: readonly MessageMetadata[];
}

const isGone = (outcome: unknown): boolean => outcome instanceof GoogleError && outcome.code === 'not-found';

/**
 * Reads conversations with who is on them. Those that are gone are left out; what seems gone is asked for twice, since
 * nobody would look at what happened to it again. @throws GoogleError
 */
export const mailThreads = ({ gmail }: Pick<Sync, 'gmail'>, ids: readonly string[]): readonly MailThread[] => {
  const read = (some: readonly string[]) =>
    gmail.all('gmail.threads.get', some.map((id) => ({ path: { id }, query: { format: 'metadata', metadataHeaders: [...peopleHeaders], fields: 'id,messages' } })));
  const first = read(ids);
  const second = read(ids.filter((_, index) => isGone(first[index])));
  return [...first.filter((outcome) => !isGone(outcome)), ...second].flatMap((outcome) => {
    if (!(outcome instanceof GoogleError)) return [outcome];
    if (isGone(outcome)) return [];
    throw outcome;
  });
};

export interface ThreadsRead {
  readonly threads: readonly ReadThread[];
  /** Whoever GoHighLevel knows of the people on them. */
  readonly contacts: readonly FoundContact[];
}

/** Reads conversations, and finds the contacts of their people. @throws GoogleError, GhlError */
export const readThreads = (sync: Pick<Sync, 'app' | 'gmail' | 'settings' | 'pairs'>, ids: readonly string[]): ThreadsRead => {
  const { app, settings, pairs } = sync;
  const reading = { identity: identityOf(app), decode: app.platform.decodeText, people: settings.people };
  const read = mailThreads(sync, [...new Set(ids)]).map((thread) => ({ thread, people: peopleOfThread(thread.messages, reading) }));
  const contacts = contactsByAddress(app, [...new Set(read.flatMap(({ people }) => people.outside.map(({ email }) => email)))]);
  const idsOf = (mailboxes: readonly Mailbox[]): readonly string[] => [...new Set(mailboxes.flatMap(({ email }) => contacts.get(email)?.id ?? []))];
  const threads = read.map(({ thread: { id, messages }, people }): ReadThread => {
    const labelIds = pairs.map(({ labelId }) => labelId).filter((labelId) => hasLabel({ messages }, labelId));
    const labelled = labelIds.map((labelId) => [labelId, idsOf(peopleOfThread(messages.filter((message) => message.labelIds.includes(labelId)), reading).owners)] as const);
    return { id, messages, owners: idsOf(people.owners), outside: idsOf(people.outside), labelled: Object.fromEntries(labelled) };
  });
  return { threads, contacts: [...new Map([...contacts.values()].map((contact) => [contact.id, contact])).values()] };
};
