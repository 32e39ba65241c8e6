import { DateTime } from 'luxon';
import type {
  AppointmentRecord, ContactRecord, CustomFieldRecord, LocationRecord, NoteRecord, TagRecord, TaskRecord, UserRecord,
} from './state/records';

/** Records as GoHighLevel spells them. `JSON.stringify` drops what is undefined, as GoHighLevel drops what is not set. */

const iso = (instant: number): string => new Date(instant).toISOString();

export const contactName = ({ firstName, lastName }: ContactRecord): string => [firstName, lastName].filter(Boolean).join(' ');

const lowerCase = (text: string | undefined): string | undefined => text?.toLowerCase();

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

export const taskReply = (task: TaskRecord) => ({ ...task, dueDate: iso(task.dueDate) });

export const noteReply = (note: NoteRecord) => ({ ...note, dateAdded: iso(note.dateAdded) });

/** Times without an offset, in the location's zone: `2026-01-31 14:30:00`. */
export const appointmentReply = ({ timezone, id: locationId }: LocationRecord) => (appointment: AppointmentRecord) => {
  const wallTime = (instant: number): string => DateTime.fromMillis(instant, { zone: timezone }).toFormat('yyyy-MM-dd HH:mm:ss');
  const { status, startTime, endTime, dateAdded, ...rest } = appointment;
  return {
    ...rest,
    locationId,
    status: 'booked',
    appointmentStatus: status,
    users: [appointment.assignedUserId],
    startTime: wallTime(startTime),
    endTime: wallTime(endTime),
    dateAdded: wallTime(dateAdded),
    dateUpdated: wallTime(dateAdded),
  };
};

export const locationReply = ({ allowDuplicateContact, ...location }: LocationRecord) => ({ ...location, settings: { allowDuplicateContact } });

export const userReply = ({ role, locationIds, ...user }: UserRecord) => ({
  ...user,
  name: `${user.firstName} ${user.lastName}`,
  deleted: false,
  roles: { type: 'account', role, locationIds },
});

export const tagReply = (tag: TagRecord) => ({ ...tag });

export const customFieldReply = (field: CustomFieldRecord) => ({ ...field, model: 'contact' });
