import { oneLine } from '../cards/shortened';
import type { DecodeText } from './encoded-words';
import { decodeEncodedWords } from './encoded-words';
import { nextWorkingDay } from './due';
import type { LocalTime } from './local-time';
import type { MessageAddress } from './message-link';
import { messageLink } from './message-link';

/** What a new task's form is filled in with. */
export interface TaskDraft {
  readonly title: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly due: number;
}

interface TaskOrigin extends MessageAddress {
  /** As the header gives it. */
  readonly subject: string;
  /** Whom the task is about; may be empty. */
  readonly name: string;
  readonly decode: DecodeText;
}

const titleLimit = 200;

/** What mail programs write before the subject of an answer or a forwarded mail, in their languages. */
const words = `re fw fwd aw wg sv vs vb antw doorst rv rif r i tr réf ref res enc odp pd ynt ilt İlt vá továbbítás απ πρθ
  ответ 回复 回覆 答复 轉寄 转发`.split(/\s+/);
const prefixes = new RegExp(`^(?:${words.join('|')})(?:\\s?\\[\\d{1,3}\\])?\\s?[:：]\\s*`, 'iu');

/** Tags that mail servers put in front: `[External]`, `[EXT]`. */
const serverTag = /^\[(?:external|ext|extern|spam|caution)[^\]]{0,20}\]\s*/i;

const withoutPrefixes = (subject: string): string => {
  const rest = subject.replace(serverTag, '').replace(prefixes, '');
  return rest === subject ? subject : withoutPrefixes(rest);
};

/** The subject without Re: and Fwd:, in one line. Empty when nothing is left. */
export const subjectText = (subject: string, decode: DecodeText): string =>
  withoutPrefixes(oneLine(decodeEncodedWords(subject.slice(0, 4000), decode), 1000));

/** A task that comes out of a mail: called as the mail is, with a way back to it, for the next working day. */
export const taskFromMessage = (origin: TaskOrigin, local: LocalTime): TaskDraft => {
  const link = messageLink(origin);
  const name = oneLine(origin.name, 80);
  return {
    title: oneLine(subjectText(origin.subject, origin.decode), titleLimit) || (name === '' ? 'Follow up' : `Follow up with ${name}`),
    body: link === '' ? '' : `Mail: ${link}`,
    due: nextWorkingDay(local),
  };
};
