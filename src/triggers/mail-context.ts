import { peopleInDraft, peopleOnMail } from '../mapping/people';
import type { Person } from '../mapping/people';
import { headerValue } from '../mapping/mail-headers';
import { emailFrom } from '../mapping/mailboxes';
import { subjectText } from '../mapping/task-from-message';
import type { App } from './app';
import type { AddOnEvent } from './event';
import { readOpenMail } from './open-mail';
import { identityOf } from './surroundings';

/** The open mail or draft, as far as cards are about it. */
export interface MailContext {
  readonly source: 'mail' | 'draft';
  readonly people: readonly Person[];
  /** Whose contact to show by itself. */
  readonly lookUp: Person | null;
  /** Without Re: and Fwd:, decoded. */
  readonly subject: string;
  /** As the header gives it. */
  readonly rawSubject: string;
  readonly messageId: string;
  readonly threadId: string;
}

const nothing: MailContext = { source: 'draft', people: [], lookUp: null, subject: '', rawSubject: '', messageId: '', threadId: '' };

/** What the event is about: the open mail, the recipients of a draft, or nothing. @throws GoogleError */
export const mailContext = (app: App, event: AddOnEvent): MailContext => {
  const reading = { identity: identityOf(app), decode: app.platform.decodeText };
  if (!event.message) return { ...nothing, people: peopleInDraft(event.draftRecipients, reading) };
  const { headers, threadId } = readOpenMail(app, event.message);
  const { people, lookUp } = peopleOnMail(headers, reading);
  const rawSubject = headerValue(headers, 'Subject');
  return {
    source: 'mail',
    people,
    lookUp,
    subject: subjectText(rawSubject, app.platform.decodeText),
    rawSubject,
    messageId: headerValue(headers, 'Message-ID'),
    threadId,
  };
};

/** The person with this address on the mail, or one known by the address alone; null when it is no address. */
export const personWithEmail = ({ people }: MailContext, typed: string): Person | null => {
  const email = emailFrom(typed);
  if (email === null) return null;
  return people.find((person) => person.email === email) ?? { email, name: '', kind: 'outside' };
};
