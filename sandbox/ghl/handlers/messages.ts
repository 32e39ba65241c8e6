import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const messageHandlers: HandlersOf<
  | 'conversations.emails.get'
  | 'conversations.messages.get'
  | 'conversations.messages.list'
  | 'conversations.messages.recording.get'
  | 'conversations.messages.transcription.get'
  | 'conversations.messages.transcription.download'
  | 'conversations.messages.set-status'
  | 'conversations.live-chat.typing'
  | 'conversations.messages.send'
  | 'conversations.messages.add-inbound'
  | 'conversations.messages.export'
> = {
  'conversations.emails.get': notModelled,
  'conversations.messages.get': notModelled,
  'conversations.messages.list': notModelled,
  'conversations.messages.recording.get': notModelled,
  'conversations.messages.transcription.get': notModelled,
  'conversations.messages.transcription.download': notModelled,
  'conversations.messages.set-status': notModelled,
  'conversations.live-chat.typing': notModelled,
  'conversations.messages.send': notModelled,
  'conversations.messages.add-inbound': notModelled,
  'conversations.messages.export': notModelled,
};
