import type { World } from '../../world';
import { createFaults } from '../faults';
import type { Faults } from '../faults';
import { createAccount } from './account';
import type { AccountSettings } from './account';
import { createAppointments } from './appointments';
import type { Appointments } from './appointments';
import { collection } from './collection';
import type { Collection, Table } from './collection';
import { createContactItems } from './contact-items';
import type { ContactItems } from './contact-items';
import { createContacts } from './contacts';
import type { Contacts, Dependants } from './contacts';
import { recordId } from './ids';
import type { NoteRecord, Row, TaskRecord } from './records';
import { removeOfContact } from './removals';
import { createSearchIndex } from './search-index';
import type { SearchIndex } from './search-index';
import { emptyQueues, emptyTables, markTables, restoreTables, saveTables } from './tables';
import type { Tables } from './tables';
import { createTagList } from './tag-list';
import type { TagList } from './tag-list';
import { createTokens } from './tokens';
import type { Tokens } from './tokens';

/** Tables that are no more than rows by id. */
const plainTables = [
  'companies', 'locations', 'users', 'formerUsers', 'snapshots', 'taskTombstones', 'customFields', 'templates', 'businesses', 'campaigns', 'workflows',
  'enrolments', 'calendars', 'calendarGroups', 'calendarNotifications', 'calendarResources', 'blockedSlots', 'appointmentNotes', 'pipelines', 'lostReasons', 'opportunities', 'conversationProviders',
  'conversations', 'messages', 'emails', 'associations', 'relations', 'blogSites', 'blogAuthors', 'blogCategories', 'blogPosts', 'usage',
] as const satisfies readonly (keyof Tables)[];

type PlainTables = Pick<Tables, (typeof plainTables)[number]>;

type Collections = { readonly [Name in keyof PlainTables]: PlainTables[Name] extends Table<infer Item> ? Collection<Item> : never };

const collections = (tables: Tables): Collections =>
  Object.fromEntries(plainTables.map((name) => [name, collection(tables[name] as unknown as Table<Row>)])) as unknown as Collections;

/** All that the embedded GoHighLevel remembers. */
export interface State extends Collections {
  readonly newId: () => string;
  readonly account: AccountSettings;
  readonly tokens: Tokens;
  readonly tags: TagList;
  readonly contacts: Contacts;
  readonly tasks: ContactItems<TaskRecord>;
  readonly notes: ContactItems<NoteRecord>;
  readonly appointments: Appointments;
  readonly search: SearchIndex;
  readonly faults: Faults;
  /** What it answers with leads back to this moment. */
  readonly mark: () => () => void;
  readonly snapshot: () => string;
  readonly restore: (saved: string) => void;
}

/** What goes with a contact besides its tasks, notes and appointments. */
const dependants = (rows: Collections): Dependants => ({
  removeOf: (contactId) => {
    for (const { id } of rows.enrolments.of(contactId)) rows.enrolments.remove(id);
    removeOfContact(rows, contactId);
  },
});

/** `searchLag`: milliseconds until a write is found by those who search. */
export const createState = (world: World, searchLag: number): State => {
  const tables = emptyTables();
  const queues = emptyQueues();
  const { clock, random } = world;
  const newId = (): string => recordId(random);
  const tokens = createTokens(tables, world);
  const search = createSearchIndex({ tables, queues, clock, lag: searchLag });
  const notes = createContactItems(collection(tables.notes), newId);
  const own = collections(tables);
  const appointments = createAppointments(collection(tables.appointments), own.appointmentNotes, newId);
  const contactRows = collection(tables.contacts);
  /** The search of tasks never forgets one. */
  const bury = ({ contactId, ...task }: TaskRecord): void => {
    const contact = contactRows.withId(contactId);
    if (contact) own.taskTombstones.add({ ...task, locationId: contact.locationId });
  };
  const tasks = createContactItems(collection(tables.tasks), newId, bury);
  return {
    ...own,
    newId,
    account: createAccount({ tables, tokens, random }),
    tokens,
    tags: createTagList(collection(tables.tags), newId),
    contacts: createContacts({ rows: contactRows, search, dependants: [tasks, notes, appointments, dependants(own)], clock, newId }),
    tasks,
    notes,
    appointments,
    search,
    faults: createFaults(queues),
    mark: () => markTables({ tables, queues }),
    snapshot: () => saveTables({ tables, queues }),
    restore: (saved) => restoreTables({ tables, queues }, saved),
  };
};
