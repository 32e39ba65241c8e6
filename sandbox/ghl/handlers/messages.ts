import { emailReply, inOrder, messageReply } from '../conversation-replies';
import { refusal } from '../refusals';
import { conversationAt, emailAt, messageAt } from './conversation-of';
import type { Handler, HandlersOf } from './handler';
import { exportMessages } from './message-export';
import { addInbound } from './message-inbound';
import { sendMessage } from './message-send';
import { recordingHandlers } from './recordings';

/** More than this is never on a page, whatever is asked for. */
const mostOnPage = 100;

/** Newest first, under two `messages`; a page begins after the message that the one before it ended with. */
const listMessages: Handler<'conversations.messages.list'> = ({ input: { conversationId, query }, ...reached }) => {
  const { limit = 20, lastMessageId, type: types } = query;
  const { messages } = conversationAt(reached, conversationId);
  const found = inOrder(messages).toReversed().filter(({ messageType }) => types === undefined || types.includes(messageType));
  const place = lastMessageId === undefined ? -1 : found.findIndex(({ id }) => id === lastMessageId);
  if (lastMessageId !== undefined && place < 0) throw refusal(400, 'Invalid lastMessageId');
  const rest = found.slice(place + 1);
  const page = rest.slice(0, Math.min(limit, mostOnPage));
  const nextPage = rest.length > page.length;
  return { messages: { lastMessageId: page.at(-1)?.id ?? '', nextPage, messages: page.map((message) => messageReply(reached.state, message)) } };
};

/** @throws Refusal 403 for all but the app whose provider the message came by */
const setStatus: Handler<'conversations.messages.set-status'> = ({ now, input: { messageId, body }, ...reached }) => {
  const { state, grant } = reached;
  const message = messageAt(reached, messageId);
  const provider = state.conversationProviders.withId(message.conversationProviderId ?? '');
  if (provider?.app !== grant.app) throw refusal(403, 'Only the conversation provider of a message can update its status.');
  const { status, error, emailMessageId } = body;
  const email = emailMessageId === undefined ? null : emailAt(reached, emailMessageId);
  if (email && email.messageId !== message.id) throw refusal(400, 'The email does not belong to this message.');
  if (email) state.emails.put({ ...email, status });
  const { id, conversationId } = state.messages.put({ ...message, status, error, dateUpdated: now });
  return { conversationId, messageId: id, emailMessageId, status, msg: 'Message status updated successfully.' };
};

export const messageHandlers: HandlersOf<
  | 'conversations.emails.get' | 'conversations.messages.get' | 'conversations.messages.list' | 'conversations.messages.recording.get'
  | 'conversations.messages.transcription.get' | 'conversations.messages.transcription.download' | 'conversations.messages.set-status'
  | 'conversations.live-chat.typing' | 'conversations.messages.send' | 'conversations.messages.add-inbound' | 'conversations.messages.export'
> = {
  ...recordingHandlers,
  'conversations.emails.get': ({ input, ...reached }) => emailReply(emailAt(reached, input.id)),
  'conversations.messages.get': ({ input, ...reached }) => ({ message: messageReply(reached.state, messageAt(reached, input.id)) }),
  'conversations.messages.list': listMessages,
  'conversations.messages.set-status': setStatus,
  'conversations.messages.send': sendMessage,
  'conversations.messages.add-inbound': addInbound,
  'conversations.messages.export': exportMessages,

  /** Nobody is there to see it. */
  'conversations.live-chat.typing': ({ input: { body }, ...reached }) => {
    conversationAt(reached, body.conversationId);
    return { success: true };
  },
};
