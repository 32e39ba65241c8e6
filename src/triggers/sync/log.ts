import { asList, asNumber, asObject, asText, parseJson } from '../../json';
import type { App } from '../app';
import { syncKeys } from './sync';

/** One line of what the sync did, for the rep to read. */
export interface LogLine {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Empty where the line is not about one contact. */
  readonly contactId: string;
  readonly tag: string;
  /** A reason of the merge, or what happened to a label; the words for it are a card's. */
  readonly what: string;
  /** `+tag`, `-label` and the like; empty when nothing was written. */
  readonly wrote: string;
}

/** The newest lines that are kept: a property holds 9 kB. */
const mostLines = 50;

const lineFrom = (json: unknown): LogLine | null => {
  const { at, contactId, tag, what, wrote } = asObject(json);
  return asText(what) === '' ? null : { at: asNumber(at) ?? 0, contactId: asText(contactId), tag: asText(tag), what: asText(what), wrote: asText(wrote) };
};

/** What the sync did last, the newest first. */
export const syncLog = ({ properties }: Pick<App, 'properties'>): readonly LogLine[] => asList(parseJson(properties.get(syncKeys.log) ?? ''), lineFrom);

/** The log with new lines, as a change of properties. A tag that is too long to be read is cut. */
export const logged = (app: App, lines: readonly Omit<LogLine, 'at'>[]): Readonly<Record<string, string>> => {
  if (lines.length === 0) return {};
  const at = app.platform.now();
  const all = [...lines.map((line) => ({ at, ...line, tag: line.tag.slice(0, 40) })).reverse(), ...syncLog(app)];
  return { [syncKeys.log]: JSON.stringify(all.slice(0, mostLines)) };
};
