import type { Base } from '../../mapping/sync/base-store';
import { mostBaseBytes, openBase } from '../../mapping/sync/base-store';
import type { PairNotice } from '../../mapping/sync/label-pairs';
import { pairLabels } from '../../mapping/sync/label-pairs';
import type { SyncSettings } from '../../mapping/sync/sync-settings';
import { isStageTag } from '../../mapping/sync/tag-name';
import { bytesOf } from '../../platform/property-bag';
import type { App } from '../app';
import type { Lease } from '../jobs/lease';
import { createGmailCalls } from './gmail-calls';
import { ownLabels } from './labels';
import { logged } from './log';
import { keepStageLabels } from './stage-labels';
import type { Sync } from './sync';
import type { SyncState, Todo, TrackedPair } from './sync-state';
import { mostPairs, stateKey, stateText, syncStateFrom } from './sync-state';

/** All of a user's properties together. */
const storeBytes = 500_000;
/** What the other properties may grow by until the next run. */
const reserveBytes = 20_000;

/** Opens the base as it is stored by now, with the room that the other properties leave it. */
export const openStoredBase = ({ properties, platform }: App, locationId: string): Base => {
  const others = properties.keys().filter((key) => !key.startsWith('sync.base.'));
  const taken = others.reduce((sum, key) => sum + bytesOf(key) + bytesOf(properties.get(key) ?? ''), 0);
  const room = Math.min(mostBaseBytes, storeBytes - reserveBytes - taken);
  return openBase({ get: properties.get, locationId, newId: platform.newId(), room });
};

const lineOf = (notice: PairNotice) => {
  const about = { contactId: '', name: '', tag: notice.tag, what: `label-${notice.kind}` };
  return { ...about, wrote: (notice.kind === 'renamed' ? `${notice.from} → ${notice.to}` : notice.label).slice(0, 80) };
};

export interface Beginning {
  readonly sync: Sync;
  readonly state: SyncState;
}

interface Begun {
  readonly lease: Lease;
  readonly settings: SyncSettings;
  readonly locationId: string;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

/** A look of the usual size may take a minute. */
const hurriedMs = 60_000;

/**
 * Reads the labels, and works out which go with which tags now and what is to be found out anew: all of it at the
 * beginning and after damage, and what a label has when it is new. @throws GoogleError, LeaseLostError
 */
export const beginSync = (app: App, { lease, settings, locationId, deadline }: Begun): Beginning => {
  const gmail = createGmailCalls(app.platform, true);
  const stored = syncStateFrom(app.properties.get(stateKey), locationId);
  const labels = ownLabels(gmail);
  const stages = keepStageLabels(app, { gmail, settings, labels, known: stored.pairs });
  const { pairs: tagPairs, forgotten, notices } = pairLabels({ labels, settings, known: stored.pairs });
  const pairs = [...tagPairs, ...stages.pairs].slice(0, mostPairs);
  const startedAt = app.platform.now();
  const sync: Sync = { app, gmail, lease, settings, locationId, pairs, startedAt, isHurried: deadline - startedAt < hurriedMs, wroteAt: new Map() };

  const base = openStoredBase(app, locationId);
  const isNew = stored.historyId === '' || base.isDamaged();
  const tracked = pairs.map(({ labelId, labelName, tag, stageIds }): TrackedPair => {
    const before = stored.pairs.find((pair) => pair.labelId === labelId && pair.tag === tag);
    // Whoever was in a stage that is gone, or whose label is, may be in any other now.
    const isKnown = !isNew && before !== undefined && (!stageIds || stages.forgotten.length === 0);
    const todo: readonly Todo[] = isKnown ? before.todo : ['list', stageIds ? 'open' : 'search'];
    return { labelId, labelName, tag, todo };
  });
  // A place means something only within the same list of what is left to do.
  const left = (some: readonly TrackedPair[]): string => JSON.stringify(some.filter(({ todo }) => todo.length > 0).map(({ labelId, todo }) => [labelId, todo]));
  const goesOn = left(tracked) === left(stored.pairs);
  const state: SyncState = {
    locationId,
    // The cursor comes before everything that is read: what changes meanwhile is seen twice rather than never.
    historyId: stored.historyId || gmail.call('gmail.users.getProfile', { path: {} }).historyId,
    since: stored.since || app.platform.now(),
    pairs: tracked,
    place: goesOn ? stored.place : null,
    waiting: stored.waiting,
  };
  const changes = { ...base.change([], [...forgotten, ...stages.forgotten]).properties, ...(stateText(state) !== app.properties.get(stateKey) && { [stateKey]: stateText(state) }), ...logged(app, [...stages.lines, ...notices.map(lineOf)], startedAt) };
  if (Object.keys(changes).length > 0) lease.save(changes);
  return { sync, state };
};

/** What is labelled is listed anew for these tags. */
export const listedAnew = (state: SyncState, tags: readonly string[]): SyncState => ({
  ...state,
  pairs: state.pairs.map((pair) => (tags.includes(pair.tag) ? { ...pair, todo: [...new Set<Todo>([...pair.todo, 'list'])] } : pair)),
  place: null,
});

/**
 * Gmail has forgotten what happened since the cursor: everything is listed anew, and what was taken off looked for; about
 * stages nothing counts as agreed any more. @throws GoogleError
 */
export const afterLostCursor = ({ gmail }: Sync, state: SyncState): SyncState => ({
  ...state,
  historyId: gmail.call('gmail.users.getProfile', { path: {} }).historyId,
  pairs: state.pairs.map((pair) => ({ ...pair, todo: [...new Set<Todo>([...pair.todo, 'list', isStageTag(pair.tag) ? 'open' : 'check'])] })),
  place: null,
});
