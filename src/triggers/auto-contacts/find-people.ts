import type { AutoSettings } from '../../mapping/auto-contacts/auto-settings';
import { autoQuery } from '../../mapping/auto-contacts/auto-settings';
import { mark } from '../../mapping/auto-contacts/auto-state';
import { newPeople } from '../../mapping/auto-contacts/new-people';
import type { Mailbox } from '../../mapping/mailboxes';
import type { App } from '../app';
import { identityOf } from '../surroundings';
import { contactsByAddress } from '../sync/ghl-reads';
import { createGmailCalls } from '../sync/gmail-calls';
import { mailThreads } from '../sync/read-threads';

export interface FoundPeople {
  /** How many conversations the rules fit, of those that were listed. */
  readonly threads: number;
  readonly isMore: boolean;
  /** Whom GoHighLevel does not know. */
  readonly unknown: readonly Mailbox[];
  /** How many of those who wrote it knows. */
  readonly known: number;
  /** Marks of all conversations that were listed, as they are now. */
  readonly marks: readonly string[];
}

const mostThreads = 200;
const readTogether = 50;

interface Looking {
  readonly settings: AutoSettings;
  /** Conversations that need not be read again. */
  readonly seen: readonly string[];
  /** Nothing is read after this, in milliseconds since 1970. */
  readonly deadline: number;
}

/** Whom the rules find, and whom of them GoHighLevel does not know by address. Writes nothing. @throws GoogleError, GhlError */
export const findPeople = (app: App, { settings, seen, deadline }: Looking): FoundPeople => {
  const gmail = createGmailCalls(app.platform);
  const labelIds = settings.labelId === '' ? {} : { labelIds: [settings.labelId] };
  const page = gmail.call('gmail.threads.list', { path: {}, query: { ...labelIds, q: autoQuery(settings), maxResults: String(mostThreads) } });
  const listed = page.threads.map((id, index) => ({ id, mark: mark(page.versions[index] ?? id) }));
  // The oldest first: whoever wrote first is created first, when a day's contacts are counted.
  const left = listed.filter((thread) => !seen.includes(thread.mark)).reverse();
  const people = new Map<string, Mailbox>();
  let read = 0;
  for (; read < left.length && app.platform.now() < deadline; read += readTogether) {
    const reading = { identity: identityOf(app), decode: app.platform.decodeText, settings };
    for (const { messages } of mailThreads({ gmail }, left.slice(read, read + readTogether).map(({ id }) => id))) {
      for (const person of newPeople(messages, reading)) people.set(person.email, { ...person, name: people.get(person.email)?.name || person.name });
    }
  }
  const contacts = contactsByAddress(app, [...people.keys()]);
  const unknown = [...people.values()].filter(({ email }) => !contacts.has(email));
  return { threads: listed.length, isMore: page.nextPageToken !== '' || read < left.length, unknown, known: people.size - unknown.length, marks: listed.filter(({ id }) => left.slice(read).every((one) => one.id !== id)).map((one) => one.mark) };
};
