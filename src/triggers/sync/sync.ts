import type { Pair } from '../../mapping/sync/label-pairs';
import type { SyncSettings } from '../../mapping/sync/sync-settings';
import type { FoundContact } from '../../mapping/sync/contact-search';
import type { ThreadNews } from '../../mapping/sync/history';
import type { Agreement } from '../../mapping/sync/base-change';
import type { SeenPlace } from '../../mapping/sync/reconcile';
import type { ReadThread } from '../../mapping/sync/thread-labels';
import type { App } from '../app';
import type { Lease } from '../jobs/lease';
import type { GmailCalls } from './gmail-calls';
import type { SyncState } from './sync-state';

/** What one run of the sync works with. */
export interface Sync {
  readonly app: App;
  readonly gmail: GmailCalls;
  readonly lease: Lease;
  readonly settings: SyncSettings;
  readonly locationId: string;
  readonly pairs: readonly Pair[];
  /** When this run began: milliseconds since 1970. */
  readonly startedAt: number;
  /** Whether there is so little time, as on a click, that each look has to be a small one. */
  readonly isHurried: boolean;
  /** When this run last tagged or untagged a contact, by id: the index may say for minutes what was there before. */
  readonly wroteAt: Map<string, number>;
}

/** The user's properties that the sync keeps, besides the base's own and its settings. `news` is the line on the home card. */
export const syncKeys = { unconfirmed: 'sync.unconfirmed', log: 'sync.log', runs: 'sync.runs', news: 'sync' } as const;

/** What was looked at in one go: enough to act on, and small enough to be done again if the run is killed. */
export interface Look {
  readonly threads: readonly ReadThread[];
  /** Null when the conversations were found by listing. */
  readonly news: readonly ThreadNews[] | null;
  /** Contacts as GoHighLevel gave them, each once. */
  readonly contacts: readonly FoundContact[];
  /** The tags they are looked at for; null for all. What one has besides is for the look that it is about. */
  readonly tags: readonly string[] | null;
  /** What was found out about labels otherwise. */
  readonly places: readonly SeenPlace[];
  /** What counts as agreed before anything else: how writes ended of which that was not known. */
  readonly settled: readonly Agreement[];
  /** How far the sync has got once all of this is dealt with. */
  readonly state: SyncState;
}
