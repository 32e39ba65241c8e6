import { asList, asNumber, asObject, asText, asTexts, parseJson } from '../../json';
import type { KnownPair } from '../../mapping/sync/label-pairs';
import { bytesOf } from '../../platform/property-bag';

/**
 * What is left to be found out about a pair besides what changes: `list` the conversations that have the label, `search`
 * the contacts that have the tag, `open` the open opportunities for a stage, and, after Gmail's cursor was lost, `check`
 * which contacts' labels were taken off.
 */
export type Todo = 'list' | 'search' | 'open' | 'check';

export interface TrackedPair extends KnownPair {
  readonly todo: readonly Todo[];
}

/** How far the sync has got. It is written together with what was agreed, so that neither is ever ahead of the other. */
export interface SyncState {
  readonly locationId: string;
  /** Gmail's cursor; empty until there is one. */
  readonly historyId: string;
  /** GoHighLevel's cursor: the last change that was seen; milliseconds since 1970. */
  readonly since: number;
  readonly pairs: readonly TrackedPair[];
  /** Where the first thing that is left to do was left; null at its beginning. */
  readonly place: unknown;
  /** Contacts whose label was put on while the tag waits in the outbox: until Gmail's cursor is past that, it is no news. */
  readonly waiting: readonly string[];
}

export const stateKey = 'sync.state';

/** A property holds 9 kB. */
const mostBytes = 8_800;

/** With what is kept about each, more pairs do not fit. */
export const mostPairs = 90;

/** In the order in which they are done. */
export const todos: readonly Todo[] = ['list', 'search', 'open', 'check'];

const trackedFrom = (json: unknown): TrackedPair | null => {
  const { labelId, labelName, tag, todo } = asObject(json);
  if (asText(labelId) === '' || asText(tag) === '') return null;
  const left = asTexts(todo);
  return { labelId: asText(labelId), labelName: asText(labelName), tag: asText(tag), todo: todos.filter((one) => left.includes(one)) };
};

/** Reads what is stored. Where there is nothing, or another location's, or what is illegible, the sync begins anew. */
export const syncStateFrom = (text: string | null, locationId: string): SyncState => {
  const row = asObject(parseJson(text ?? ''));
  if (asText(row['locationId']) !== locationId) return { locationId, historyId: '', since: 0, pairs: [], place: null, waiting: [] };
  return { locationId, historyId: asText(row['historyId']), since: asNumber(row['since']) ?? 0, pairs: asList(row['pairs'], trackedFrom), place: row['place'] ?? null, waiting: asTexts(row['waiting']) };
};

/** Names of labels are for telling what was renamed; where they do not fit, that is not told. */
export const stateText = (state: SyncState): string => {
  const text = JSON.stringify(state);
  return bytesOf(text) < mostBytes ? text : JSON.stringify({ ...state, pairs: state.pairs.map((pair) => ({ ...pair, labelName: '' })) });
};
