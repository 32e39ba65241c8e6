import { googleCatalogue, type GoogleOperationId } from '../../src/google/catalogue';
import { invalidArgument, notEmulated, notFound } from './errors';
import type { Mailbox } from './mailbox';
import { readMessageId } from './message-id';
import { messageFields, messageResource } from './message-resource';
import type { MessageTokens } from './message-tokens';
import { accessToMessage, labelScopes, type MessageFormat, messageScopes, profileScopes } from './scopes';

export type GoogleMethodId = GoogleOperationId | 'gmail.users.getProfile' | 'gmail.labels.list';

export interface GoogleState {
  readonly mailbox: Mailbox;
  readonly user: { readonly email: string };
  readonly tokens: MessageTokens;
  readonly grantedScopes: () => readonly string[];
}

export interface GoogleCall {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The value of `X-Goog-Gmail-Access-Token`. */
  readonly messageToken: string | undefined;
}

export interface GoogleMethod {
  readonly method: string;
  /** With `{name}` for each path parameter. */
  readonly url: string;
  /** One of them must be granted. */
  readonly scopes: readonly string[];
  /** What the method is called inside Google, as its error details tell. */
  readonly internalName: string;
  /** https://developers.google.com/workspace/gmail/api/reference/quota */
  readonly quotaUnits: number;
  readonly query: readonly string[];
  /** The fields that its answer can have, for `fields`. */
  readonly fields: readonly string[];
  /** @throws GoogleError */
  readonly answer: (state: GoogleState, call: GoogleCall) => object;
}

const me = 'https://gmail.googleapis.com/gmail/v1/users/me';

const formats: readonly MessageFormat[] = ['minimal', 'metadata', 'full'];

const readFormat = (text: string): MessageFormat => {
  if (text.toLowerCase() === 'raw') throw notEmulated('messages.get with format=raw');
  const format = formats.find((known) => known === text.toLowerCase());
  if (format === undefined) {
    throw invalidArgument(`Invalid value at 'format' (type.googleapis.com/caribou.api.proto.MessageFormat), "${text}"`);
  }
  return format;
};

const getMessage: GoogleMethod['answer'] = ({ mailbox, tokens, grantedScopes }, { path, query, messageToken }) => {
  const format = readFormat(query.get('format') ?? 'full');
  const { needsToken, bodies } = accessToMessage(grantedScopes(), format);
  const id = readMessageId(path['id'] ?? '');
  if (needsToken) tokens.check(messageToken, id);
  const message = mailbox.message(id);
  if (message === null) throw notFound();
  return messageResource(bodies ? message : { ...message, snippet: '' }, format, query.getAll('metadataHeaders'));
};

const systemLabels: readonly string[] = ['CHAT', 'SENT', 'INBOX', 'IMPORTANT', 'TRASH', 'DRAFT', 'SPAM', 'STARRED', 'UNREAD'];

/** Every method that the product's tables name, without which this does not compile, and two that say what the mailbox is. */
export const googleMethods: Readonly<Record<GoogleMethodId, GoogleMethod>> = {
  'gmail.messages.get': {
    method: googleCatalogue['gmail.messages.get'].method,
    url: googleCatalogue['gmail.messages.get'].url,
    scopes: messageScopes,
    internalName: 'caribou.api.proto.MailboxService.GetMessage',
    quotaUnits: 5,
    query: ['format', 'metadataHeaders'],
    fields: messageFields,
    answer: getMessage,
  },
  'gmail.users.getProfile': {
    method: 'GET',
    url: `${me}/profile`,
    scopes: profileScopes,
    internalName: 'caribou.api.proto.MailboxService.GetProfile',
    quotaUnits: 1,
    query: [],
    fields: ['emailAddress', 'messagesTotal', 'threadsTotal', 'historyId'],
    answer: ({ mailbox, user }) => {
      const { messages, threads } = mailbox.counts();
      return { emailAddress: user.email, messagesTotal: messages, threadsTotal: threads, historyId: String(1000 + messages) };
    },
  },
  'gmail.labels.list': {
    method: 'GET',
    url: `${me}/labels`,
    scopes: labelScopes,
    internalName: 'caribou.api.proto.MailboxService.ListLabels',
    quotaUnits: 1,
    query: [],
    fields: ['labels'],
    answer: () => ({ labels: systemLabels.map((name) => ({ id: name, name, type: 'system' })) }),
  },
};
