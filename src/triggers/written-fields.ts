import { asText } from '../json';
import type { Contact } from '../ghl/model/contact';
import type { Note } from '../ghl/model/note';
import type { Task } from '../ghl/model/task';

/** The fields that the product writes, as text: put aside before a write, compared before an undo, written back by it. */
export type Fields = Readonly<Record<string, string>>;

/** Reads these fields of a thing. */
const fieldsOf =
  <Item>(...names: readonly (keyof Item & string)[]) =>
  (item: Item): Fields =>
    Object.fromEntries(names.map((name) => [name, asText(item[name])]));

/** A due date is compared as an instant: the same one is spelled in several ways. */
const instant = (iso: string): string => (Number.isNaN(Date.parse(iso)) ? iso : new Date(Date.parse(iso)).toISOString());

/** What an update of a task can change. */
export const taskFields = ({ title, body, dueDate, assignedTo }: Task): Fields => ({ title, body, dueDate: instant(dueDate), assignedTo });

export const noteFields = fieldsOf<Note>('body');

/** Everything of a task that can be given back after it was deleted. */
export const wholeTask = (task: Task): Fields => ({ ...taskFields(task), completed: String(task.completed) });

/** Everything of a note that can be given back after it was deleted; its date cannot. */
export const wholeNote = fieldsOf<Note>('title', 'body', 'userId');

export const contactFields = fieldsOf<Contact>('firstName', 'lastName', 'email', 'phone', 'companyName', 'assignedTo');

/** Without the empty ones: GoHighLevel refuses an empty assignee, and takes an absent one for nobody. */
export const filled = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));

/** Of `fields`, those whose value is another than in `before`: a PUT sends only what was changed. */
export const changedFields = (fields: Fields, before: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name, value]) => before[name] !== value));

/** The values that `before` has under the names of `changed`. */
export const sameNames = (changed: Fields, before: Fields): Fields =>
  Object.fromEntries(Object.keys(changed).map((name) => [name, before[name] ?? '']));
