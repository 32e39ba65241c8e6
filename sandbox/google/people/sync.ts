import { asNumber, asText } from '../../../src/json';
import { GoogleError, invalidArgument } from '../errors';
import { readToken, writeToken } from '../pages';
import type { Contact } from './state';

/** https://developers.google.com/people/api/rest/v1/people.connections/list: seven days after the full sync. */
const tokenLife = 7 * 86_400_000;

/** A write may take several minutes to show in a sync request; here always two. */
const propagation = 120_000;

interface Sync {
  /** When the full sync was that the token goes back to. */
  readonly full: number;
  /** Changes up to this moment are known. */
  readonly through: number;
}

const expired = (): GoogleError =>
  new GoogleError(400, 'Sync token is expired. Clear local cache and retry call without the sync token.', {
    status: 'FAILED_PRECONDITION',
    errors: { reason: 'failedPrecondition' },
    details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'EXPIRED_SYNC_TOKEN', domain: 'people.googleapis.com' }],
  });

/** @param of the parameters that must stay the same. @throws GoogleError 400 for a token that has expired or is for another call */
export const readSync = (token: string, of: string, now: number): Sync => {
  const read = readToken(token);
  const [full, through] = [asNumber(read?.['full']), asNumber(read?.['through'])];
  if (full === null || through === null) throw invalidArgument('Invalid sync token.');
  if (asText(read?.['of']) !== of) throw invalidArgument('Request parameters must match those of the call that gave the sync token.');
  if (now >= full + tokenLife) throw expired();
  return { full, through };
};

/** The token for the next sync, after this one or after a full one. */
export const nextSyncToken = (sync: Sync | null, of: string, now: number): string =>
  writeToken({ full: sync?.full ?? now, through: now - propagation, of });

/** What has changed and can be seen by now, deleted people among it. */
export const changedSince = (contacts: readonly Contact[], { through }: Sync, now: number): readonly Contact[] =>
  contacts.filter(({ changed }) => changed > through && changed <= now - propagation);
