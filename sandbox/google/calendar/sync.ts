import { asNumber } from '../../../src/json';
import { readToken, writeToken } from '../pages';
import { fullSyncRequired, invalid } from './refusals';

/** Google says that tokens expire, not when; `updatedMin` may not lie further back either. */
export const memory = 28 * 86_400_000;

export interface Sync {
  /** The last change that is known. */
  readonly version: number;
  /** The bounds of the full sync, which hold for the syncs after it. */
  readonly timeMin: number | undefined;
  readonly timeMax: number | undefined;
}

export const writeSyncToken = (sync: Sync, calendarId: string, now: number): string => writeToken({ ...sync, calendarId, now });

/** @throws GoogleError 410 for a token that has expired, 400 for what is none of this calendar */
export const readSyncToken = (token: string, calendarId: string, now: number): Sync => {
  const read = readToken(token);
  const [version, given] = [asNumber(read?.['version']), asNumber(read?.['now'])];
  if (version === null || given === null || read?.['calendarId'] !== calendarId) throw invalid('Invalid sync token value.', 'syncToken');
  if (now >= given + memory) throw fullSyncRequired();
  return { version, timeMin: asNumber(read['timeMin']) ?? undefined, timeMax: asNumber(read['timeMax']) ?? undefined };
};
