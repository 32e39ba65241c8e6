import type { Clock } from '../../world';
import type { ContactRecord } from './records';
import { collection } from './collection';
import type { Queues, Tables } from './tables';

/** How long a write takes to be found: GoHighLevel says "a few seconds", users have seen minutes. Milliseconds. */
export const defaultSearchLag = 3_000;

/** A contact on its way into the index; null when it is on its way out. */
export interface Publication {
  readonly contactId: string;
  readonly contact: ContactRecord | null;
  /** When it becomes visible. */
  readonly at: number;
}

export interface SearchIndex {
  /** Shows the contact as it is now to those who search, after the lag. */
  readonly publish: (contactId: string, contact: ContactRecord | null) => void;
  /** Shows a contact at once, as one that was written long ago. */
  readonly publishNow: (contact: ContactRecord) => void;
  /** Shows everything at once, as if the writes were long ago. */
  readonly flush: () => void;
  /** Contacts as the index knows them, which may be older than what is read by id. */
  readonly inLocation: (locationId: string) => readonly ContactRecord[];
}

interface Parts {
  readonly tables: Tables;
  readonly queues: Queues;
  readonly clock: Clock;
  /** Milliseconds. */
  readonly lag: number;
}

export const createSearchIndex = ({ tables, queues, clock, lag }: Parts): SearchIndex => {
  const searchable = collection(tables.searchable);
  const settle = (until: number): void => {
    const due = queues.unpublished.filter(({ at }) => at <= until);
    if (due.length === 0) return;
    for (const { contactId, contact } of due) {
      if (contact) searchable.put(contact);
      else searchable.remove(contactId);
    }
    queues.unpublished = queues.unpublished.filter(({ at }) => at > until);
  };
  return {
    publish: (contactId, contact) => {
      queues.unpublished = [...queues.unpublished, { contactId, contact, at: clock.now() + lag }];
    },
    publishNow: (contact) => void searchable.put(contact),
    flush: () => settle(Infinity),
    inLocation: (locationId) => {
      settle(clock.now());
      return searchable.of(locationId);
    },
  };
};
