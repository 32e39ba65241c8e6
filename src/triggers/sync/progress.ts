import type { SyncSettings } from '../../mapping/sync/sync-settings';
import { syncSettingsFrom, syncSettingsKey } from '../../mapping/sync/sync-settings';
import type { SyncProgress } from '../../mapping/sync/sync-words';
import type { App } from '../app';
import { openStoredBase } from './begin';
import { stateKey, syncStateFrom } from './sync-state';

export const settingsOf = ({ properties }: App): SyncSettings => syncSettingsFrom(properties.get(syncSettingsKey));

/** The location the user is signed in to; empty when there is none. */
export const locationOf = ({ session }: App): string => {
  const stored = session.stored();
  return stored?.kind === 'private' || stored?.kind === 'oauth' ? stored.locationId : '';
};

/** How far the sync is, as numbers. */
export const progressOf = (app: App): SyncProgress => {
  const locationId = locationOf(app);
  const { pairs, historyId } = syncStateFrom(app.properties.get(stateKey), locationId);
  const left = pairs.filter(({ todo }) => todo.length > 0).length;
  return { isBegun: historyId !== '', parent: settingsOf(app).parent, labels: pairs.length, left, contacts: openStoredBase(app, locationId).size() };
};
