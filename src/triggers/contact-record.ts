import { asList, asObject } from '../json';
import type { Call } from '../ghl/calls';
import { call } from '../ghl/calls';
import type { Outcomes } from '../ghl/client';
import type { GhlError } from '../ghl/errors';
import type { Appointment } from '../ghl/model/appointment';
import { appointmentFrom } from '../ghl/model/appointment';
import type { Contact } from '../ghl/model/contact';
import { contactFrom } from '../ghl/model/contact';
import type { Note } from '../ghl/model/note';
import { noteFrom } from '../ghl/model/note';
import type { Task } from '../ghl/model/task';
import { taskFrom } from '../ghl/model/task';
import type { Outcome } from '../ghl/reply';
import type { Memory } from './memory';

/** One list about a contact, or why it could not be read. */
export type Panel<Item> = { readonly ok: true; readonly items: readonly Item[] } | { readonly ok: false; readonly error: GhlError };

/** A contact with its tasks, notes and appointments, as of one moment. */
export interface ContactRecord {
  readonly contact: Contact;
  readonly tasks: Panel<Task>;
  readonly notes: Panel<Note>;
  readonly appointments: Panel<Appointment>;
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

/** A card shows this without asking GoHighLevel again. */
export const recordFreshMs = 5 * 60_000;

/** What is kept of a long text until somebody opens it. */
const excerptLength = 1_500;
const itemLimit = 100;

export const recordKey = (contactId: string): string => `contact:${contactId}`;

/** Everything about a contact, in one wave. */
export const recordCalls = (contactId: string) =>
  [
    call('contacts.get', { contactId }),
    call('contacts.tasks.list', { contactId }),
    call('contacts.notes.list', { contactId }),
    call('contacts.appointments.list', { contactId }),
  ] as const satisfies readonly Call[];

const panel = <Reply, Item>(outcome: Outcome<Reply>, items: (reply: Reply) => readonly Item[]): Panel<Item> =>
  outcome.ok ? { ok: true, items: items(outcome.reply) } : { ok: false, error: outcome.error };

/** The lists as the wave brought them, around a contact that is known. */
export const recordFrom = (contact: Contact, outcomes: Outcomes<ReturnType<typeof recordCalls>>, now: number): ContactRecord => {
  const [, tasks, notes, appointments] = outcomes;
  return {
    contact,
    tasks: panel(tasks, (reply) => reply.tasks),
    notes: panel(notes, (reply) => reply.notes),
    appointments: panel(appointments, (reply) => reply.events),
    readAt: now,
  };
};

const excerpt = <Item extends { readonly body: string }>(item: Item): Item => ({ ...item, body: item.body.slice(0, excerptLength) });

const newestNotes = (notes: readonly Note[]): readonly Note[] =>
  [...notes].sort((one, other) => Number(other.pinned) - Number(one.pinned) || other.dateAdded.localeCompare(one.dateAdded)).slice(0, itemLimit);

const openTasksFirst = (tasks: readonly Task[]): readonly Task[] =>
  [...tasks].sort((one, other) => Number(one.completed) - Number(other.completed)).slice(0, itemLimit);

/** Remembers a record whose every part is there; one with a hole in it is read again next time. */
export const rememberRecord = (memory: Memory, record: ContactRecord): void => {
  const { contact, tasks, notes, appointments, readAt } = record;
  if (!tasks.ok || !notes.ok || !appointments.ok) return memory.forget(recordKey(contact.id));
  memory.put(recordKey(contact.id), {
    contact,
    tasks: openTasksFirst(tasks.items).map(excerpt),
    notes: newestNotes(notes.items).map(excerpt),
    appointments: appointments.items.slice(0, itemLimit),
    readAt,
  });
};

/** What is remembered of a contact, of any age, or null. */
export const rememberedRecord = (memory: Memory, contactId: string): ContactRecord | null => {
  const row = asObject(memory.get(recordKey(contactId))?.value);
  const contact = rememberedContact(row['contact']);
  const readAt = row['readAt'];
  if (!contact || typeof readAt !== 'number') return null;
  return {
    contact,
    tasks: { ok: true, items: asList(row['tasks'], taskFrom) },
    notes: { ok: true, items: asList(row['notes'], noteFrom) },
    appointments: { ok: true, items: asList(row['appointments'], appointmentFrom) },
    readAt,
  };
};

/** `blockedChannels` is the product's own; everything else is spelled as GoHighLevel spells it. */
const rememberedContact = (json: unknown): Contact | null => {
  const contact = contactFrom(json);
  return contact && { ...contact, blockedChannels: asList(asObject(json)['blockedChannels'], (channel) => (typeof channel === 'string' ? channel : null)) };
};
