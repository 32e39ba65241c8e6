import { GhlError } from '../../ghl/errors';
import { GoogleError } from '../../google/errors';
import { nothingSeen } from '../../mapping/sync/merge';
import type { SyncSettings } from '../../mapping/sync/sync-settings';
import { isStageTag } from '../../mapping/sync/tag-name';
import { progressWords } from '../../mapping/sync/sync-words';
import { unconfirmedFrom } from '../../mapping/sync/unconfirmed';
import type { App } from '../app';
import type { Job } from '../jobs/job';
import type { Lease } from '../jobs/lease';
import { act } from './act';
import { afterLostCursor, beginSync, listedAnew, openStoredBase } from './begin';
import { lookAtNews, lookAtRest } from './look';
import { lookAtUnconfirmed } from './look-at-unconfirmed';
import { locationOf, progressOf, settingsOf } from './progress';
import type { Look, Sync } from './sync';
import { syncKeys } from './sync';
import { gonePlaces } from './stage-reads';
import { withRun } from './sync-runs';
import type { SyncState } from './sync-state';
import { stateKey, stateText, syncStateFrom } from './sync-state';
import { TimeUpError, withinTime } from './within-time';

/** What happened on both sides; null when Gmail no longer knows, and everything is to be listed instead. */
const newsOrNull = (sync: Sync, state: SyncState): ReturnType<typeof lookAtNews> | null => {
  try {
    return lookAtNews(sync, state, openStoredBase(sync.app, sync.locationId));
  } catch (error) {
    if (error instanceof GoogleError && error.operation === 'gmail.history.list' && error.code === 'not-found') return null;
    throw error;
  }
};

/** One run, as far as it gets. Answers whether it stopped for lack of time. @throws GoogleError, GhlError, LeaseLostError, TimeUpError */
const runThrough = (app: App, lease: Lease, { settings, locationId, deadline }: { readonly settings: SyncSettings; readonly locationId: string; readonly deadline: number }): boolean => {
  const { sync, state: begun } = beginSync(app, { lease, settings, locationId, deadline });
  const openBase = () => openStoredBase(app, locationId);
  const stored = (): SyncState => syncStateFrom(app.properties.get(stateKey), locationId);
  const open = () => unconfirmedFrom(app.properties.get(syncKeys.unconfirmed));
  const dealWith = (look: Look, carried = open()): boolean => act(sync, look, { openBase, carried, deadline });

  const unconfirmed = lookAtUnconfirmed(sync, open(), { state: begun, base: openBase() });
  if (unconfirmed && !dealWith(unconfirmed, [])) return true;

  for (let isAll = false; !isAll; ) {
    if (app.platform.now() > deadline) return true;
    const news = newsOrNull(sync, stored());
    const stages = stored().pairs.map(({ tag }) => tag).filter(isStageTag);
    if (news === null) lease.save({ ...openBase().change([], stages).properties, [stateKey]: stateText(afterLostCursor(sync, stored())) });
    else if (!dealWith(news)) return true;
    isAll = news?.isAll ?? false;
    const gone = isAll && news && !sync.isHurried ? gonePlaces(sync, news.contacts, openBase()) : [];
    // A deleted contact's mail is known by its label alone.
    if (gone.length > 0) lease.save({ ...openBase().change(gone.map((place) => ({ ...place, base: nothingSeen }))).properties, [stateKey]: stateText(listedAnew(stored(), gone.map(({ tag }) => tag))) });
  }
  for (let look = lookAtRest(sync, stored(), openBase()); look !== null; look = lookAtRest(sync, stored(), openBase())) {
    if (!dealWith(look) || app.platform.now() > deadline) return true;
  }
  return false;
};

/**
 * Keeps labels in Gmail and tags in GoHighLevel in step. Every look at the two is dealt with to the end, and its cursor
 * saved with what was agreed, before the next: a run may be killed anywhere.
 */
export const labelSync: Job = {
  isWanted: (app) => settingsOf(app).on && locationOf(app) !== '',

  run: (patient, lease, deadline) => {
    const app = withinTime(patient, deadline);
    const settings = settingsOf(app);
    const locationId = locationOf(app);
    const startedAt = app.platform.now();
    const tell = (news: string, more: Readonly<Record<string, string>> = {}): void => {
      if (news !== app.properties.get(syncKeys.news) || Object.keys(more).length > 0) lease.save({ [syncKeys.news]: news, ...more });
    };
    try {
      const hasMore = runThrough(app, lease, { settings, locationId, deadline });
      tell(progressWords(progressOf(app)));
      return hasMore;
    } catch (error) {
      if (error instanceof TimeUpError) return true;
      if (error instanceof GoogleError || error instanceof GhlError) {
        const nothing = { tagged: 0, untagged: 0, labelled: 0, unlabelled: 0 };
        tell('It did not get through. Tap to see why.', withRun(app, { at: startedAt, ...nothing, error: error.code, ...(error instanceof GoogleError && { service: 'Google' }) }));
      }
      throw error;
    }
  },
};
