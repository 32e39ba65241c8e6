import { asList, asNumber, asObject, parseJson } from '../../json';
import type { App } from '../app';
import type { Ending } from '../jobs/health';
import { endingFrom } from '../jobs/health';
import { syncKeys } from './sync';

/** A run that changed something, or did not get through. */
export interface RunLine extends Ending {
  /** When it began: milliseconds since 1970. */
  readonly at: number;
  /** How many contacts got a tag or lost one, and whose mail got a label or lost one. */
  readonly tagged: number;
  readonly untagged: number;
  readonly labelled: number;
  readonly unlabelled: number;
}

const mostRuns = 10;

const runFrom = (json: unknown): RunLine | null => {
  const row = asObject(json);
  const count = (key: string): number => asNumber(row[key]) ?? 0;
  const counts = { tagged: count('tagged'), untagged: count('untagged'), labelled: count('labelled'), unlabelled: count('unlabelled') };
  return count('at') === 0 ? null : { at: count('at'), ...counts, ...endingFrom(row) };
};

/** The newest first. */
export const syncRuns = ({ properties }: Pick<App, 'properties'>): readonly RunLine[] => asList(parseJson(properties.get(syncKeys.runs) ?? ''), runFrom);

/** The runs with what was added to one of them, as a change of properties. */
export const withRun = (app: Pick<App, 'properties'>, run: RunLine): Readonly<Record<string, string>> => {
  const runs = syncRuns(app);
  const [last, ...earlier] = runs;
  if (last?.at !== run.at) return { [syncKeys.runs]: JSON.stringify([run, ...runs].slice(0, mostRuns)) };
  const sum: RunLine = {
    ...(run.error === '' ? last : run),
    ...{ tagged: last.tagged + run.tagged, untagged: last.untagged + run.untagged, labelled: last.labelled + run.labelled, unlabelled: last.unlabelled + run.unlabelled },
  };
  return { [syncKeys.runs]: JSON.stringify([sum, ...earlier]) };
};
