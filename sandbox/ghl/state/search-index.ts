import type { Clock } from '../../world';
import type { ContactRecord } from './records';
import type { Tables } from './tables';

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
  /** Shows everything at once, as if the writes were long ago. */
  readonly flush: () => void;
  /** Contacts as the index knows them, which may be older than what is read by id. */
  readonly inLocation: (locationId: string) => readonly ContactRecord[];
}

export const createSearchIndex = ({ tables, clock, lag }: { readonly tables: Tables; readonly clock: Clock; readonly lag: number }): SearchIndex => {
  const settle = (until: number): void => {
    const due = tables.unpublished.rows.filter(({ at }) => at <= until);
    if (due.length === 0) return;
    const searchable = new Map(tables.searchable.rows.map((contact) => [contact.id, contact]));
    for (const { contactId, contact } of due) {
      if (contact) searchable.set(contactId, contact);
      else searchable.delete(contactId);
    }
    tables.searchable.rows = [...searchable.values()];
    tables.unpublished.rows = tables.unpublished.rows.filter(({ at }) => at > until);
  };
  return {
    publish: (contactId, contact) => {
      tables.unpublished.rows = [...tables.unpublished.rows, { contactId, contact, at: clock.now() + lag }];
    },
    flush: () => settle(Infinity),
    inLocation: (locationId) => {
      settle(clock.now());
      return tables.searchable.rows.filter((contact) => contact.locationId === locationId);
    },
  };
};
