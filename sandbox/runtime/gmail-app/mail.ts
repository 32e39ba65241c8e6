/** What the objects of `GmailApp` share in one execution. */
import type { Random } from '../../world';
import type { Meter } from '../execution';
import { GoogleException } from '../google-error';
import type { GoogleObject } from '../google-object';
import type { ScopedMembers } from '../scoped-members';
import type { CheckScope } from '../scopes';
import type { Letter } from './compose-mail';
import type { GmailRest, LabelResource, ThreadResource } from './gmail-rest';
import type { MessageResource } from './message-parts';

/** A draft that a compose action made. */
export interface Draft {
  readonly id: string;
  /** The message that it answers; null when it stands alone. */
  readonly inReplyTo: string | null;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

export interface MailOptions {
  readonly random: Random;
  readonly meter: Meter;
  readonly checkScope: CheckScope;
  readonly rest: GmailRest;
  /** Whether a granted scope shows the bodies of messages; headers alone are read otherwise. */
  readonly readsBodies: () => boolean;
  /** The user's own address. */
  readonly user: string;
  /** Where drafts are kept, by id. */
  readonly drafts: Pick<Map<string, Draft>, 'get' | 'set' | 'delete'>;
  /** Counts a mail's recipients. @throws GoogleException when the day's are used up */
  readonly spendRecipients: (count: number) => void;
}

type Kind = 'GmailMessage' | 'GmailThread' | 'GmailLabel' | 'GmailDraft';

export interface Mail extends MailOptions {
  readonly members: ScopedMembers;
  /** Reads a message as far as the scopes let it. @throws GoogleException */
  readonly fetchMessage: (id: string) => MessageResource;
  readonly message: (id: string, known?: MessageResource) => GoogleObject;
  readonly thread: (id: string, known?: ThreadResource) => GoogleObject;
  readonly label: (resource: LabelResource) => GoogleObject;
  /** Keeps a new draft. `answered` is the message that it answers. */
  readonly createDraft: (letter: Letter, answered: Pick<MessageResource, 'id' | 'threadId'> | null) => GoogleObject;
  /** The handle of a draft that Gmail has. */
  readonly draft: (id: string, messageId: string | null, draft: Draft | null) => GoogleObject;
  /** Sends a letter; answers the message that was made. */
  readonly send: (letter: Letter, threadId: string | null) => Pick<MessageResource, 'id' | 'threadId'>;
}

/** Ids of GmailApp's own objects, to be given back to it. */
const ids = new WeakMap<GoogleObject, { readonly kind: Kind; readonly id: string }>();

export const remember = (object: GoogleObject, kind: Kind, id: string): GoogleObject => {
  ids.set(object, { kind, id });
  return object;
};

/** The id behind an object of that kind; null for any other value. */
export const idOf = (kind: Kind, value: unknown): string | null => {
  const known = ids.get(value as GoogleObject);
  return known?.kind === kind ? known.id : null;
};

export const missing = (what: string): GoogleException => new GoogleException(`Invalid argument: ${what}`);
