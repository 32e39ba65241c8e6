import { invalidArgument, notEmulated, notFound } from '../errors';
import { type GoogleMethod, methodTable } from '../google-method';
import { accessToMessage, gmailScopes, type MessageFormat, messageScopes } from './message-access';
import { readMessageId } from './message-id';
import { messageFields, messageResource } from './message-resource';

const formats: readonly MessageFormat[] = ['minimal', 'metadata', 'full'];

const readFormat = (text: string): MessageFormat => {
  if (text.toLowerCase() === 'raw') throw notEmulated('messages.get with format=raw');
  const format = formats.find((known) => known === text.toLowerCase());
  if (format === undefined) {
    throw invalidArgument(`Invalid value at 'format' (type.googleapis.com/caribou.api.proto.MessageFormat), "${text}"`);
  }
  return format;
};

const getMessage: GoogleMethod['answer'] = ({ mailbox, tokens, grantedScopes }, { path, query, header }) => {
  const format = readFormat(query.text('format') ?? 'full');
  const { needsToken, bodies } = accessToMessage(grantedScopes(), format);
  const id = readMessageId(path['id'] ?? '');
  if (needsToken) tokens.check(header('x-goog-gmail-access-token'), id);
  const message = mailbox.message(id);
  if (message === null) throw notFound();
  return messageResource(bodies ? message : { ...message, snippet: '' }, format, query.texts('metadataHeaders'));
};

const systemLabels: readonly string[] = ['CHAT', 'SENT', 'INBOX', 'IMPORTANT', 'TRASH', 'DRAFT', 'SPAM', 'STARRED', 'UNREAD'];

/** https://developers.google.com/workspace/gmail/api/reference/rest */
export const gmailMethods = methodTable({
  'gmail.messages.get': {
    method: 'GET',
    path: '/gmail/v1/users/{userId}/messages/{id}',
    scopes: messageScopes,
    internalName: 'caribou.api.proto.MailboxService.GetMessage',
    quotaUnits: 5,
    query: { format: 'text', metadataHeaders: 'texts' },
    fields: messageFields,
    answer: getMessage,
  },
  'gmail.users.getProfile': {
    method: 'GET',
    path: '/gmail/v1/users/{userId}/profile',
    scopes: gmailScopes('full', 'compose', 'metadata', 'modify', 'readonly'),
    internalName: 'caribou.api.proto.MailboxService.GetProfile',
    quotaUnits: 1,
    query: {},
    fields: ['emailAddress', 'messagesTotal', 'threadsTotal', 'historyId'],
    answer: ({ mailbox, user }) => {
      const { messages, threads } = mailbox.counts();
      return { emailAddress: user.email, messagesTotal: messages, threadsTotal: threads, historyId: String(1000 + messages) };
    },
  },
  'gmail.labels.list': {
    method: 'GET',
    path: '/gmail/v1/users/{userId}/labels',
    scopes: gmailScopes('full', 'labels', 'metadata', 'modify', 'readonly'),
    internalName: 'caribou.api.proto.MailboxService.ListLabels',
    quotaUnits: 1,
    query: {},
    fields: ['labels'],
    answer: () => ({ labels: systemLabels.map((name) => ({ id: name, name, type: 'system' })) }),
  },
});
