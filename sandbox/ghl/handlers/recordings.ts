import { refusal } from '../refusals';
import type { Call, MessageRecord } from '../state/conversation-records';
import { wavOf } from '../wav';
import { messageAt } from './conversation-of';
import type { HandlersOf } from './handler';

/** @throws Refusal 400 for a message that is no recorded call */
const recorded = ({ call }: MessageRecord): Call => {
  if (!call?.isRecorded) throw refusal(400, 'Recording not found for this message');
  return call;
};

/** @throws Refusal 400 when nobody wrote down what was said */
const sentencesOf = (message: MessageRecord): Call['sentences'] => {
  const sentences = message.call?.sentences ?? [];
  if (sentences.length === 0) throw refusal(400, 'Transcription not found for this message');
  return sentences;
};

export const recordingHandlers: HandlersOf<
  'conversations.messages.recording.get' | 'conversations.messages.transcription.get' | 'conversations.messages.transcription.download'
> = {
  /** A WAV file as long as the call. */
  'conversations.messages.recording.get': ({ input, ...reached }) => wavOf(recorded(messageAt(reached, input.messageId)).duration),

  /** A list of sentences, where the published schema has a single one. */
  'conversations.messages.transcription.get': ({ input, ...reached }) =>
    sentencesOf(messageAt(reached, input.messageId)).map((sentence, sentenceIndex) => ({ ...sentence, sentenceIndex })),

  'conversations.messages.transcription.download': ({ input, ...reached }) => {
    const lines = sentencesOf(messageAt(reached, input.messageId)).map(({ mediaChannel, transcript }) => `Speaker ${mediaChannel}: ${transcript}\n`);
    return Buffer.from(lines.join(''));
  },
};
