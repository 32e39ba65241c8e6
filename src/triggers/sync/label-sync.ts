import { GoogleError } from '../../google/errors';
import { syncSettingsFrom, syncSettingsKey } from '../../mapping/sync/sync-settings';
import { unconfirmedFrom } from '../../mapping/sync/unconfirmed';
import type { App } from '../app';
import type { Job } from '../jobs/job';
import { act } from './act';
import { afterLostCursor, beginSync, openStoredBase } from './begin';
import { lookAtNews, lookAtRest } from './look';
import { lookAtUnconfirmed } from './look-at-unconfirmed';
import type { Look, Sync } from './sync';
import { syncKeys } from './sync';
import type { SyncState } from './sync-state';
import { stateKey, stateText, syncStateFrom } from './sync-state';

const settingsOf = ({ properties }: App) => syncSettingsFrom(properties.get(syncSettingsKey));

/** The location the user is signed in to; empty when there is none. */
const locationOf = ({ session }: App): string => {
  const stored = session.stored();
  return stored?.kind === 'private' || stored?.kind === 'oauth' ? stored.locationId : '';
};

/** What happened on both sides; null when Gmail no longer knows, and everything is to be listed instead. */
const newsOrNull = (sync: Sync, state: SyncState): ReturnType<typeof lookAtNews> | null => {
  try {
    return lookAtNews(sync, state);
  } catch (error) {
    if (error instanceof GoogleError && error.operation === 'gmail.history.list' && error.code === 'not-found') return null;
    throw error;
  }
};

/**
 * Keeps labels in Gmail and tags in GoHighLevel in step. Every look at the two is dealt with to the end, and its cursor
 * saved with what was agreed, before the next: a run may be killed anywhere.
 */
export const labelSync: Job = {
  isWanted: (app) => settingsOf(app).on && locationOf(app) !== '',

  run: (app, lease, deadline) => {
    const locationId = locationOf(app);
    const { sync, state: begun } = beginSync(app, { lease, settings: settingsOf(app), locationId });
    const openBase = () => openStoredBase(app, locationId);
    const stored = (): SyncState => syncStateFrom(app.properties.get(stateKey), locationId);
    const open = () => unconfirmedFrom(app.properties.get(syncKeys.unconfirmed));
    const dealWith = (look: Look, carried = open()): boolean => act(sync, look, { openBase, carried, deadline });

    const unconfirmed = lookAtUnconfirmed(sync, open(), { state: begun, base: openBase() });
    if (unconfirmed && !dealWith(unconfirmed, [])) return true;

    for (let isAll = false; !isAll; ) {
      if (app.platform.now() > deadline) return true;
      const news = newsOrNull(sync, stored());
      if (news === null) lease.save({ [stateKey]: stateText(afterLostCursor(sync, stored())) });
      else if (!dealWith(news)) return true;
      isAll = news?.isAll ?? false;
    }
    for (let look = lookAtRest(sync, stored(), openBase()); look !== null; look = lookAtRest(sync, stored(), openBase())) {
      if (!dealWith(look) || app.platform.now() > deadline) return true;
    }
    return false;
  },
};
