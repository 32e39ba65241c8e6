import type { World } from '../../world';
import { createFaults } from '../faults';
import type { Faults } from '../faults';
import { createAccount } from './account';
import type { AccountSettings } from './account';
import { collection } from './collection';
import type { Collection, Table } from './collection';
import { createContactItems } from './contact-items';
import type { ContactItems } from './contact-items';
import { createContacts } from './contacts';
import type { Contacts, Dependants } from './contacts';
import { recordId } from './ids';
import type { AppointmentRecord, NoteRecord, Row, TaskRecord } from './records';
import { createSearchIndex } from './search-index';
import type { SearchIndex } from './search-index';
import { emptyQueues, emptyTables, restoreTables, saveTables } from './tables';
import type { Tables } from './tables';
import { createTagList } from './tag-list';
import type { TagList } from './tag-list';
import { createTokens } from './tokens';
import type { Tokens } from './tokens';

/** Tables that are no more than rows by id. */
const plainTables = [
  'companies', 'locations', 'users', 'snapshots', 'customFields', 'templates', 'businesses', 'campaigns', 'workflows', 'enrolments', 'calendars',
  'calendarGroups', 'calendarNotifications', 'calendarResources', 'appointmentNotes', 'pipelines', 'lostReasons', 'opportunities', 'conversations',
  'messages', 'associations', 'relations', 'blogSites', 'blogAuthors', 'blogCategories', 'blogPosts', 'usage',
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
  readonly appointments: ContactItems<AppointmentRecord>;
  readonly search: SearchIndex;
  readonly faults: Faults;
  readonly snapshot: () => string;
  readonly restore: (saved: string) => void;
}

/** What goes with a contact besides its tasks, notes and appointments. */
const dependants = ({ enrolments, opportunities, conversations, messages }: Collections): Dependants => ({
  removeOf: (contactId) => {
    for (const { id } of enrolments.of(contactId)) enrolments.remove(id);
    for (const { id } of opportunities.of(contactId)) opportunities.remove(id);
    for (const { id } of conversations.of(contactId)) {
      for (const message of messages.of(id)) messages.remove(message.id);
      conversations.remove(id);
    }
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
  const tasks = createContactItems(collection(tables.tasks), newId);
  const notes = createContactItems(collection(tables.notes), newId);
  const appointments = createContactItems(collection(tables.appointments), newId);
  const own = collections(tables);
  return {
    ...own,
    newId,
    account: createAccount({ tables, tokens, random }),
    tokens,
    tags: createTagList(collection(tables.tags), newId),
    contacts: createContacts({ rows: collection(tables.contacts), search, dependants: [tasks, notes, appointments, dependants(own)], clock, newId }),
    tasks,
    notes,
    appointments,
    search,
    faults: createFaults(queues),
    snapshot: () => saveTables({ tables, queues }),
    restore: (saved) => restoreTables({ tables, queues }, saved),
  };
};
