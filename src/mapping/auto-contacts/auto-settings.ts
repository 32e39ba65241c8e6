import { asFlag, asNumber, asObject, asText, asTexts, parseJson } from '../../json';

/** For which mail contacts are created by themselves. Nothing happens until it is switched on. */
export interface AutoSettings {
  readonly on: boolean;
  /** Only mail with this label; both empty for any. */
  readonly label: string;
  readonly labelId: string;
  /** Only mail that Gmail finds with these words; empty for any. */
  readonly query: string;
  /** Only conversations in which the rep has written. */
  readonly repliedOnly: boolean;
  /** Nobody from these domains, nor from domains under them; lower-cased. */
  readonly blocked: readonly string[];
  /** How many contacts a day at most. */
  readonly dailyCap: number;
}

export const autoSettingsKey = 'auto.settings';

/** What one undo can take back in a few clicks. */
export const mostADay = 50;

/** Gmail is asked for mail of so many days; older mail is nobody's news. */
const autoDays = 30;

const standard: AutoSettings = { on: false, label: '', labelId: '', query: '', repliedOnly: true, blocked: [], dailyCap: 20 };

const capFrom = (value: unknown): number => Math.min(mostADay, Math.max(1, Math.round(asNumber(value) ?? standard.dailyCap)));

/** Reads what is stored; the standard settings where there is nothing, or nothing legible. */
export const autoSettingsFrom = (text: string | null): AutoSettings => {
  const row = asObject(parseJson(text ?? ''));
  return {
    on: asFlag(row['on']),
    label: asText(row['label']),
    labelId: asText(row['labelId']),
    query: asText(row['query']),
    repliedOnly: row['repliedOnly'] === undefined ? standard.repliedOnly : asFlag(row['repliedOnly']),
    blocked: asTexts(row['blocked']),
    dailyCap: capFrom(row['dailyCap']),
  };
};

/** Whether they single out any mail: a contact for everybody who writes is nobody's wish. */
export const isRuled = ({ labelId, query, repliedOnly }: AutoSettings): boolean => labelId !== '' || query !== '' || repliedOnly;

/** The search that finds the mail, as Gmail reads it. */
export const autoQuery = ({ query }: AutoSettings): string => `${query === '' ? '' : `(${query}) `}newer_than:${autoDays}d`;
