import type { ContactRecord, NoteRecord, TaskRecord } from './state/records';
import { without } from './without';

/** Records as GoHighLevel spells them. `JSON.stringify` drops what is undefined, as GoHighLevel drops what is not set. */

export const iso = (instant: number): string => new Date(instant).toISOString();

export const contactName = ({ firstName, lastName }: ContactRecord): string => [firstName, lastName].filter(Boolean).join(' ');

export const lowerCase = (text: string | undefined): string | undefined => text?.toLowerCase();

export const contactReply = (contact: ContactRecord) => ({
  ...contact,
  name: contactName(contact) || undefined,
  firstNameLowerCase: lowerCase(contact.firstName),
  lastNameLowerCase: lowerCase(contact.lastName),
  fullNameLowerCase: lowerCase(contactName(contact)) || undefined,
  emailLowerCase: lowerCase(contact.email),
  additionalEmails: contact.additionalEmails.map((email) => ({ email })),
  dnd: contact.dnd ?? false,
  type: 'lead',
  dateAdded: iso(contact.dateAdded),
  dateUpdated: iso(contact.dateUpdated),
});

/** Without its dates: of those only the search of tasks tells. */
export const taskReply = (task: TaskRecord) => ({ ...without(task, 'dateAdded', 'dateUpdated'), dueDate: iso(task.dueDate) });

export const noteReply = (note: NoteRecord) => ({ ...note, dateAdded: iso(note.dateAdded) });
