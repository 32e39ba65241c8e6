import { shortened } from '../../cards/shortened';
import { asList, asNumber, asObject, asText, parseJson } from '../../json';
import { bytesOf } from '../../platform/property-bag';
import type { App } from '../app';
import { syncKeys } from './sync';
import type { RunLine } from './sync-runs';
import { withRun } from './sync-runs';

/** One line of what the sync did, for the rep to read. */
export interface LogLine {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Empty where the line is not about one contact. */
  readonly contactId: string;
  /** The contact's, as far as it was at hand; may be empty. */
  readonly name: string;
  readonly tag: string;
  /** A reason of the merge, or what happened to a label; the words for it are a card's. */
  readonly what: string;
  /** `+tag`, `-label` and the like; empty when nothing was written. */
  readonly wrote: string;
}

/** The newest lines that are kept, as long as they fit: a property holds 9 kB. */
const mostLines = 50;
const mostBytes = 8_800;

const lineFrom = (json: unknown): LogLine | null => {
  const { at, contactId, name, tag, what, wrote } = asObject(json);
  return asText(what) === '' ? null : { at: asNumber(at) ?? 0, contactId: asText(contactId), name: asText(name), tag: asText(tag), what: asText(what), wrote: asText(wrote) };
};

/** What the sync did last, the newest first. */
export const syncLog = ({ properties }: Pick<App, 'properties'>): readonly LogLine[] => asList(parseJson(properties.get(syncKeys.log) ?? ''), lineFrom);

const fitting = (lines: readonly LogLine[]): string => {
  const text = JSON.stringify(lines);
  return bytesOf(text) <= mostBytes ? text : fitting(lines.slice(0, Math.floor(lines.length * 0.8)));
};

const countOf = (lines: readonly Omit<LogLine, 'at'>[], wrote: string): number => lines.filter((line) => line.wrote === wrote).length;

/** The log with new lines of the run that began at `startedAt`, as a change of properties. What is too long to be read is cut. */
export const logged = (app: App, lines: readonly Omit<LogLine, 'at'>[], startedAt: number): Readonly<Record<string, string>> => {
  if (lines.length === 0) return {};
  const at = app.platform.now();
  const all = [...lines.map((line) => ({ at, ...line, name: shortened(line.name, 30), tag: shortened(line.tag, 40) })).reverse(), ...syncLog(app)];
  const run: RunLine = {
    ...{ at: startedAt, error: '' },
    ...{ tagged: countOf(lines, '+tag'), untagged: countOf(lines, '-tag'), labelled: countOf(lines, '+label'), unlabelled: countOf(lines, '-label') },
  };
  return { [syncKeys.log]: fitting(all.slice(0, mostLines)), ...withRun(app, run) };
};
