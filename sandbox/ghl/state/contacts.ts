import type { Clock } from '../../world';
import type { ContactRecord } from './records';
import type { SearchIndex } from './search-index';
import type { Collection } from './collection';

/** A contact before it has an id and dates. */
export type NewContact = Omit<ContactRecord, 'id' | 'dateAdded' | 'dateUpdated'>;

export interface Reach {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

export interface Contacts {
  readonly all: () => readonly ContactRecord[];
  readonly withId: (id: string) => ContactRecord | null;
  /** The contact that already has this e-mail or phone as its own; the e-mail decides first. */
  readonly twinOf: (reach: Reach, locationId: string, except?: string) => Twin | null;
  readonly inLocation: (locationId: string) => readonly ContactRecord[];
  readonly add: (contact: NewContact, dateAdded?: number) => ContactRecord;
  /** Writes one as if it had been there for long: search knows it already. */
  readonly plant: (contact: ContactRecord) => void;
  readonly change: (contact: ContactRecord, changes: Partial<NewContact>) => ContactRecord;
  /** Takes along what hangs on the contact. */
  readonly remove: (contact: ContactRecord) => void;
}

export interface Twin {
  readonly contact: ContactRecord;
  readonly matchingField: 'email' | 'phone';
}

/** What keeps things that belong to a contact. */
export interface Dependants {
  readonly removeOf: (contactId: string) => void;
}

interface Parts {
  readonly rows: Collection<ContactRecord>;
  readonly search: SearchIndex;
  readonly dependants: readonly Dependants[];
  readonly clock: Clock;
  readonly newId: () => string;
}

export const sameText = (one: string | undefined, other: string | undefined): boolean =>
  Boolean(one) && one?.toLowerCase() === other?.toLowerCase();

export const createContacts = ({ rows, search, dependants, clock, newId }: Parts): Contacts => {
  const keep = (contact: ContactRecord): ContactRecord => {
    search.publish(contact.id, contact);
    return rows.put(contact);
  };
  return {
    all: rows.all,
    withId: rows.withId,
    twinOf: (reach, locationId, except) => {
      const others = rows.of(locationId);
      for (const matchingField of ['email', 'phone'] as const) {
        const wanted = reach[matchingField]?.toLowerCase();
        const contact = wanted ? others.find((other) => other.id !== except && other[matchingField]?.toLowerCase() === wanted) : undefined;
        if (contact) return { contact, matchingField };
      }
      return null;
    },
    inLocation: rows.of,
    plant: (contact) => search.publishNow(rows.put(contact)),
    add: (contact, dateAdded = clock.now()) => keep({ ...contact, id: newId(), dateAdded, dateUpdated: dateAdded }),
    change: (contact, changes) => keep({ ...contact, ...changes, dateUpdated: clock.now() }),
    remove: ({ id }) => {
      for (const { removeOf } of dependants) removeOf(id);
      rows.remove(id);
      search.publish(id, null);
    },
  };
};
