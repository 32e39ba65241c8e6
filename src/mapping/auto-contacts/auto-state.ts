import { asList, asNumber, asObject, asText, asTexts, parseJson } from '../../json';
import { hash } from '../sync/seal';

/** Contacts that one run created. */
export interface AutoRun {
  readonly id: string;
  /** When it began: milliseconds since 1970. */
  readonly at: number;
  /** Those that are left; an undo takes them away one by one. */
  readonly contactIds: readonly string[];
}

/** How far the job is, and what it made. */
export interface AutoState {
  /** Another location's is nobody's. */
  readonly locationId: string;
  /** The day, in UTC, of which `made` counts. */
  readonly day: number;
  readonly made: number;
  /** Announced, and not known to be created. Empty for none. */
  readonly pending: string;
  readonly pendingAt: number;
  /** Versions of conversations that were dealt with. */
  readonly seen: readonly string[];
  /** Whose contacts somebody took back: they are never created again. */
  readonly unwanted: readonly string[];
  /** The newest first. */
  readonly runs: readonly AutoRun[];
  /** Whom GoHighLevel did not take, and its reason: a line each, the newest first. */
  readonly refused: readonly string[];
}

const autoStateKey = 'auto.state';
/** What takes room is kept apart: a property holds 9 kB. */
const autoSeenKey = 'auto.seen';

const dayMs = 86_400_000;
const mostSeen = 600;
const mostUnwanted = 300;
const mostKept = 200;
const mostRefused = 5;
const longestRefusal = 200;

/** Six letters and digits for something long: two that are alike are taken for the same once in a billion. */
export const mark = (text: string): string => hash(text).toString(36);

const runFrom = (json: unknown): AutoRun | null => {
  const { id, at, contactIds } = asObject(json);
  return asText(id) === '' ? null : { id: asText(id), at: asNumber(at) ?? 0, contactIds: asTexts(contactIds) };
};

/** Reads what is stored, as of now: on a new day nothing was made yet. */
export const autoStateFrom = (get: (key: string) => string | null, { locationId, now }: { readonly locationId: string; readonly now: number }): AutoState => {
  const stored = asObject(parseJson(get(autoStateKey) ?? ''));
  const row = asText(stored['locationId']) === locationId ? stored : {};
  const marks = row === stored ? asObject(parseJson(get(autoSeenKey) ?? '')) : {};
  const day = Math.floor(now / dayMs);
  return {
    locationId,
    day,
    made: asNumber(row['day']) === day ? (asNumber(row['made']) ?? 0) : 0,
    pending: asText(row['pending']),
    pendingAt: asNumber(row['pendingAt']) ?? 0,
    seen: asTexts(marks['seen']),
    unwanted: asTexts(marks['unwanted']),
    runs: asList(row['runs'], runFrom),
    refused: asTexts(row['refused']),
  };
};

/** The newest runs, as long as their contacts fit. */
const kept = (runs: readonly AutoRun[]): readonly AutoRun[] => {
  let count = 0;
  return runs.filter(({ contactIds }) => {
    count += contactIds.length;
    return contactIds.length > 0 && count <= mostKept;
  });
};

/** As it is stored. */
export const autoStateTexts = ({ seen, unwanted, runs, ...state }: AutoState): Readonly<Record<string, string>> => ({
  [autoStateKey]: JSON.stringify({ ...state, runs: kept(runs) }),
  [autoSeenKey]: JSON.stringify({ seen: seen.slice(-mostSeen), unwanted: unwanted.slice(-mostUnwanted) }),
});

/** The state after a contact was created in a run. */
export const withMade = (state: AutoState, { run, contactId }: { readonly run: Pick<AutoRun, 'id' | 'at'>; readonly contactId: string }): AutoState => {
  const [last, ...earlier] = state.runs;
  const runs = last?.id === run.id ? [{ ...last, contactIds: [...last.contactIds, contactId] }, ...earlier] : [{ ...run, contactIds: [contactId] }, ...state.runs];
  return { ...state, made: state.made + 1, pending: '', runs };
};

/** The state after GoHighLevel refused somebody who had been announced. */
export const withRefused = (state: AutoState, line: string): AutoState => ({
  ...state,
  pending: '',
  refused: [line.slice(0, longestRefusal), ...state.refused.filter((one) => one !== line)].slice(0, mostRefused),
});
