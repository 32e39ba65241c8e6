import type { Card } from '../../cards/card';
import type { TextAnswerView } from '../../cards/text-answer-card';
import { textAnswerCard } from '../../cards/text-answer-card';
import type { MediaReply } from '../../ghl/reply';
import { asObject, asText, entryOf } from '../../json';
import { slotDays } from '../../mapping/free-slots';
import type { TranscriptLine } from '../../mapping/transcript';
import { transcriptFromJson, transcriptFromText } from '../../mapping/transcript';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import { driveConsentUrl, driveFailureWords, mayNotSave } from '../export/drive';
import { saveRecording, savedRecording } from '../export/save-recording';
import type { Answered } from './answer';
import type { Draft } from './draft';
import { wordingOf } from './wording';

interface Told {
  readonly app: App;
  readonly event: AddOnEvent;
  readonly answered: Answered;
}

type Text = Pick<TextAnswerView, 'lines'> & Partial<Omit<TextAnswerView, 'lines'>>;

const spoken = (lines: readonly TranscriptLine[]): Text => ({
  lines: lines.map(({ speaker, at, text }) => ({ label: [speaker, at].filter(Boolean).join(' · '), text })),
  none: 'Nothing was written down of this call.',
});

const slots = ({ app, event, answered }: Told): Text => {
  const wording = wordingOf(app, event);
  const days = slotDays(asObject(answered.reply), wording);
  return {
    subtitle: `Times in ${wording.local.timeZone}`,
    lines: days.map(({ day, times }) => ({ label: `${day}: ${times.length} free`, text: times.join(', ') })),
    none: 'Nothing is free then. Ask for other days, or for another calendar.',
  };
};

const line = (text: string): Text['lines'] => [{ label: '', text }];

const recording = ({ app, answered: { input, reply } }: Told): Text => {
  const messageId = asText(input['messageId']);
  const closed = (): Text => ({
    lines: line('You have not allowed this add-on to save files in your Google Drive, which is where the recording would be played. Allow it and run this again.'),
    link: driveConsentUrl(app) === '' ? null : { text: 'Allow it', url: driveConsentUrl(app) },
  });
  if (mayNotSave(app)) return closed();
  try {
    const file = savedRecording(app, messageId) ?? saveRecording(app, messageId, reply as MediaReply);
    if (!file) return { lines: line('The recording is too long to be saved from here. Open the conversation in GoHighLevel to hear it.') };
    return { subtitle: file.name, lines: line('The recording is in your Google Drive, where only you see it.'), link: { text: 'Play it in Drive', url: file.webViewLink } };
  } catch (failure) {
    return { lines: line(driveFailureWords(failure)) };
  }
};

/** The operations whose answer is a text of its own kind rather than a list or a thing. */
const texts: Readonly<Record<string, (told: Told) => Text>> = {
  'calendars.free-slots': slots,
  'conversations.messages.recording.get': recording,
  'conversations.messages.transcription.get': ({ answered }) => spoken(transcriptFromJson(answered.reply)),
  'conversations.messages.transcription.download': ({ answered }) => spoken(transcriptFromText((answered.reply as MediaReply).text)),
};

/** The answer as a text; null for an operation whose answer is none. */
export const textAnswer = (draft: Draft, told: Told): Card | null => {
  const tell = entryOf(texts, draft.operation);
  return tell ? textAnswerCard({ draftId: draft.id, title: draft.row.title ?? draft.operation, subtitle: '', none: '', link: null, ...tell(told) }) : null;
};
