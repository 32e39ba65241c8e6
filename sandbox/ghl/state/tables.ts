import type { PlannedFault } from '../faults';
import { refill, table } from './collection';
import type { Table } from './collection';
import type { BusinessRecord, CompanyRecord, CustomFieldRecord, SnapshotRecord, TagRecord, TemplateRecord } from './agency-records';
import type { AssociationRecord, RelationRecord } from './association-records';
import type { BlogAuthor, BlogCategory, BlogPost, BlogSite } from './blog-records';
import type {
  AppointmentNote, AppointmentRecord, BlockedSlot, CalendarGroup, CalendarNotification, CalendarRecord, CalendarResource,
} from './calendar-records';
import type { ConversationProvider, ConversationRecord, EmailRecord, MessageRecord } from './conversation-records';
import type { Campaign, Enrolment, Workflow } from './marketing-records';
import type { LostReason, OpportunityRecord, PipelineRecord } from './opportunity-records';
import type {
  AccessToken, Account, ContactRecord, LocationRecord, NoteRecord, Row, TaskRecord, TaskTombstone, Usage, UserRecord, Voucher,
} from './records';
import type { Publication } from './search-index';

const byLocation = ({ locationId }: { readonly locationId: string }): string => locationId;
const byContact = ({ contactId }: { readonly contactId: string }): string => contactId;
const byContactAndLocation = ({ contactId, locationId }: { readonly contactId: string; readonly locationId: string }): readonly string[] => [contactId, locationId];
const byCalendar = ({ calendarId }: { readonly calendarId: string }): string => calendarId;

/** Everything that can change, as plain values: what is not in here is not in a snapshot. */
export const emptyTables = () => ({
  accounts: table<Account>(),
  companies: table<CompanyRecord>(),
  locations: table<LocationRecord>(),
  users: table<UserRecord>(),
  formerUsers: table<UserRecord>(),
  snapshots: table<SnapshotRecord>(),
  tags: table<TagRecord>(byLocation),
  customFields: table<CustomFieldRecord>(byLocation),
  templates: table<TemplateRecord>(byLocation),
  businesses: table<BusinessRecord>(byLocation),
  contacts: table<ContactRecord>(byLocation),
  tasks: table<TaskRecord>(byContact),
  taskTombstones: table<TaskTombstone>(byLocation),
  notes: table<NoteRecord>(byContact),
  campaigns: table<Campaign>(byLocation),
  workflows: table<Workflow>(byLocation),
  enrolments: table<Enrolment>(byContact),
  calendars: table<CalendarRecord>(byLocation),
  calendarGroups: table<CalendarGroup>(byLocation),
  calendarNotifications: table<CalendarNotification>(byCalendar),
  calendarResources: table<CalendarResource>(byLocation),
  appointments: table<AppointmentRecord>(({ contactId, calendarId, users }) => [contactId, calendarId, ...users]),
  blockedSlots: table<BlockedSlot>(({ calendarId, assignedUserId }) => [calendarId ?? '', assignedUserId ?? '']),
  appointmentNotes: table<AppointmentNote>(({ appointmentId }) => appointmentId),
  pipelines: table<PipelineRecord>(byLocation),
  lostReasons: table<LostReason>(byLocation),
  opportunities: table<OpportunityRecord>(byContactAndLocation),
  conversationProviders: table<ConversationProvider>(byLocation),
  conversations: table<ConversationRecord>(byContactAndLocation),
  messages: table<MessageRecord>(({ conversationId, ...message }) => [conversationId, ...byContactAndLocation(message)]),
  emails: table<EmailRecord>(({ messageId }) => messageId),
  associations: table<AssociationRecord>(byLocation),
  relations: table<RelationRecord>(({ associationId, firstRecordId, secondRecordId }) => [associationId, firstRecordId, secondRecordId]),
  blogSites: table<BlogSite>(byLocation),
  blogAuthors: table<BlogAuthor>(byLocation),
  blogCategories: table<BlogCategory>(byLocation),
  blogPosts: table<BlogPost>(({ blogId }) => blogId),
  searchable: table<ContactRecord>(byLocation),
  accessTokens: table<AccessToken>(),
  refreshTokens: table<Voucher>(),
  codes: table<Voucher>(),
  usage: table<Usage>(),
});

export type Tables = ReturnType<typeof emptyTables>;

/** What waits for its turn, first come first. */
export interface Queues {
  /** Writes on their way into the search index. */
  unpublished: readonly Publication[];
  faults: readonly PlannedFault[];
}

export const emptyQueues = (): Queues => ({ unpublished: [], faults: [] });

interface Kept {
  readonly tables: Tables;
  readonly queues: Queues;
}

const names = (tables: Tables): readonly (keyof Tables)[] => Object.keys(tables) as (keyof Tables)[];

/** A way back to this moment, which costs little: rows never change in place. */
export const markTables = ({ tables, queues }: Kept): (() => void) => {
  const queued = { ...queues };
  const kept = names(tables).map((name) => {
    const one = tables[name] as unknown as Table<Row>;
    return { one, rows: [...one.rows.values()] };
  });
  return () => {
    Object.assign(queues, queued);
    for (const { one, rows } of kept) refill(one, rows);
  };
};

/** All rows as text. */
export const saveTables = ({ tables, queues }: Kept): string =>
  JSON.stringify({ ...queues, ...Object.fromEntries(names(tables).map((name) => [name, [...tables[name].rows.values()]])) });

/** Puts rows back that `saveTables` saved. */
export const restoreTables = ({ tables, queues }: Kept, saved: string): void => {
  const { unpublished, faults, ...rows } = JSON.parse(saved) as Queues & Record<keyof Tables, readonly Row[]>;
  Object.assign(queues, { unpublished, faults });
  for (const name of names(tables)) refill(tables[name] as unknown as Table<Row>, rows[name]);
};
