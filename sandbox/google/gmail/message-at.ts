import type { GoogleCall } from '../call';
import { notFound } from '../errors';
import type { MailboxMessage } from '../mailbox-message';
import type { GoogleState } from '../state';
import { accessToMessage, type MessageFormat } from './message-access';
import { readMessageId } from './message-id';
import { messageResource } from './message-resource';

/** The message that the path names. @throws GoogleError 400 for a malformed id, 404 for an unknown one */
export const messageAt = ({ mailbox }: Pick<GoogleState, 'mailbox'>, id: string | undefined): MailboxMessage => {
  const message = mailbox.message(readMessageId(id ?? ''));
  if (message === null) throw notFound();
  return message;
};

/** The messages of the conversation that the path names, oldest first. @throws GoogleError 400, 404 */
export const threadAt = ({ mailbox }: Pick<GoogleState, 'mailbox'>, id: string | undefined): readonly MailboxMessage[] => {
  const messages = mailbox.thread(readMessageId(id ?? ''));
  if (messages.length === 0) throw notFound();
  return messages;
};

const formats: readonly MessageFormat[] = ['minimal', 'full', 'raw', 'metadata'];

/** The parameter `format`, as its rows say it. */
export const formatQuery = { oneOf: formats, type: 'type.googleapis.com/caribou.api.proto.MessageFormat' } as const;

export const readFormat = ({ query }: Pick<GoogleCall, 'query'>): MessageFormat =>
  formats.find((format) => format === query.text('format')?.toLowerCase()) ?? 'full';

/**
 * Messages as far as the granted scopes let them be seen.
 * @param openIds the messages of which one must be open in Gmail, when only that one may be read
 * @throws GoogleError 403 when no granted scope allows that format
 */
export const shown = (
  { tokens, grantedScopes }: GoogleState,
  call: GoogleCall,
  openIds: readonly string[],
): ((message: MailboxMessage) => object) => {
  const format = readFormat(call);
  const { needsToken, bodies } = accessToMessage(grantedScopes(), format);
  if (needsToken) tokens.check(call.header('x-goog-gmail-access-token'), openIds);
  const headerNames = call.query.texts('metadataHeaders');
  return (message) => messageResource(bodies ? message : { ...message, snippet: '' }, format, headerNames);
};
