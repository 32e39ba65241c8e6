import type { World } from '../../world';
import { createFaults } from '../faults';
import type { Faults } from '../faults';
import { createAccount } from './account';
import type { AccountSettings } from './account';
import { createContactItems } from './contact-items';
import type { ContactItems } from './contact-items';
import { createContacts } from './contacts';
import type { Contacts } from './contacts';
import { recordId } from './ids';
import type { AppointmentRecord, CustomFieldRecord, LocationRecord, NoteRecord, TaskRecord, Usage, UserRecord } from './records';
import { createSearchIndex } from './search-index';
import type { SearchIndex } from './search-index';
import { collection, emptyTables, restoreTables } from './tables';
import type { Collection } from './tables';
import { createTagList } from './tag-list';
import type { TagList } from './tag-list';
import { createTokens } from './tokens';
import type { Tokens } from './tokens';

/** All that the embedded GoHighLevel remembers. */
export interface State {
  readonly account: AccountSettings;
  readonly tokens: Tokens;
  readonly locations: Collection<LocationRecord>;
  readonly users: Collection<UserRecord>;
  readonly customFields: Collection<CustomFieldRecord>;
  readonly tags: TagList;
  readonly contacts: Contacts;
  readonly tasks: ContactItems<TaskRecord>;
  readonly notes: ContactItems<NoteRecord>;
  readonly appointments: ContactItems<AppointmentRecord>;
  readonly search: SearchIndex;
  readonly usage: Collection<Usage>;
  readonly faults: Faults;
  readonly snapshot: () => string;
  readonly restore: (saved: string) => void;
}

/** `searchLag`: milliseconds until a write is found by those who search. */
export const createState = (world: World, searchLag: number): State => {
  const tables = emptyTables();
  const { clock, random } = world;
  const newId = (): string => recordId(random);
  const tokens = createTokens(tables, world);
  const search = createSearchIndex({ tables, clock, lag: searchLag });
  const tasks = createContactItems(collection(tables.tasks), newId);
  const notes = createContactItems(collection(tables.notes), newId);
  const appointments = createContactItems(collection(tables.appointments), newId);
  return {
    account: createAccount({ tables, tokens, random }),
    tokens,
    locations: collection(tables.locations),
    users: collection(tables.users),
    customFields: collection(tables.customFields),
    tags: createTagList(collection(tables.tags), newId),
    contacts: createContacts({ rows: collection(tables.contacts), search, dependants: [tasks, notes, appointments], clock, newId }),
    tasks,
    notes,
    appointments,
    search,
    usage: collection(tables.usage),
    faults: createFaults(tables.faults),
    snapshot: () => JSON.stringify(tables),
    restore: (saved) => restoreTables(tables, saved),
  };
};
