import type { Note } from '../ghl/model/note';
import type { Task } from '../ghl/model/task';
import type { ContactRecord, Panel } from './contact-record';

/**
 * What a write changes in a record that was read before it. GoHighLevel's index lags behind its writes, so the card
 * that follows a write is made from what was known and what the write answered, not from a new reading.
 */
export type RecordChange = (record: ContactRecord) => ContactRecord;

const replaced = <Item extends { readonly id: string }>(panel: Panel<Item>, item: Item): Panel<Item> =>
  panel.ok ? { ok: true, items: [item, ...panel.items.filter(({ id }) => id !== item.id)] } : panel;

const without = <Item extends { readonly id: string }>(panel: Panel<Item>, gone: string): Panel<Item> =>
  panel.ok ? { ok: true, items: panel.items.filter(({ id }) => id !== gone) } : panel;

export const withTask = (task: Task): RecordChange => (record) => ({ ...record, tasks: replaced(record.tasks, task) });
export const withoutTask = (taskId: string): RecordChange => (record) => ({ ...record, tasks: without(record.tasks, taskId) });
export const withNote = (note: Note): RecordChange => (record) => ({ ...record, notes: replaced(record.notes, note) });
export const withoutNote = (noteId: string): RecordChange => (record) => ({ ...record, notes: without(record.notes, noteId) });
export const withTags = (tags: readonly string[]): RecordChange => (record) => ({ ...record, contact: { ...record.contact, tags } });
