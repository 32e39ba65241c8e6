import { asList, asNumber, asObject, asText } from '../json';

/** What somebody said in a call. */
export interface TranscriptLine {
  /** `Speaker 1`; empty where it is not told. */
  readonly speaker: string;
  /** `1:05` into the call; empty where it is not told. */
  readonly at: string;
  readonly text: string;
}

/** Milliseconds into the call. */
const clockOf = (ms: number | null): string => {
  const seconds = Math.max(0, Math.floor((ms ?? 0) / 1000));
  return ms === null ? '' : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Sentences of one speaker that follow each other are one line. */
const joinedUp = (lines: readonly TranscriptLine[]): readonly TranscriptLine[] =>
  lines.reduce<readonly TranscriptLine[]>((all, line) => {
    const last = all[all.length - 1];
    return last && last.speaker === line.speaker ? [...all.slice(0, -1), { ...last, text: `${last.text} ${line.text}` }] : [...all, line];
  }, []);

/** A transcription as a list of sentences, each of a channel of the call; a single sentence comes without a list. */
export const transcriptFromJson = (json: unknown): readonly TranscriptLine[] =>
  joinedUp(
    asList(Array.isArray(json) ? json : [json], (sentence) => {
      const { mediaChannel, startTime, transcript } = asObject(sentence);
      const channel = asText(mediaChannel);
      return asText(transcript) === '' ? null : { speaker: channel && `Speaker ${channel}`, at: clockOf(asNumber(startTime)), text: asText(transcript) };
    }),
  );

/** A transcription as it is downloaded: `Speaker 1: Hello`, line by line. */
export const transcriptFromText = (text: string): readonly TranscriptLine[] =>
  joinedUp(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => {
        const [, speaker = '', said = line] = /^([^:]{1,40}): (.*)$/.exec(line) ?? [];
        return { speaker, at: '', text: said };
      }),
  );
