import type { ContactView } from '../cards/contact-card';
import type { Panel } from '../cards/panel';
import { mapPanel } from '../cards/panel';
import { beginning } from '../cards/shortened';
import type { Appointment } from '../ghl/model/appointment';
import type { Contact } from '../ghl/model/contact';
import type { CustomField, User } from '../ghl/model/location';
import type { Note } from '../ghl/model/note';
import type { Task } from '../ghl/model/task';
import { appointmentViews } from './appointment-view';
import { contactLink } from './contact-link';
import { filledFields, pickedFieldViews } from './field-view';
import { idLimit } from './id-limit';
import type { LocalTime } from './local-time';
import { noteViews } from './note-view';
import { taskViews } from './task-view';
import { userNames } from './user-name';

/** What is known of a contact, each part as it came or as it failed. */
export interface ContactParts extends Pick<ContactView, 'people' | 'access' | 'recentChange' | 'openChanges' | 'age' | 'quota' | 'synced' | 'news'> {
  readonly contact: Contact;
  readonly tasks: Panel<Task>;
  readonly notes: Panel<Note>;
  readonly appointments: Panel<Appointment>;
  readonly customFields: Panel<CustomField>;
  /** Ids of the custom fields to show, from the settings. */
  readonly pickedFields: readonly string[];
  readonly users: readonly User[];
  readonly host: string;
  readonly locationId: string;
}

/** What a contact is called: their name, or else the best there is. Never empty. */
export const contactTitle = ({ name, email, phone, companyName }: Contact): string =>
  beginning([name, companyName, email, phone].map((text) => text.trim()).find(Boolean) ?? 'Unnamed contact', 200);

const doNotDisturb = ({ dnd, blockedChannels }: Contact): readonly string[] => (dnd ? ['all channels'] : blockedChannels);

/** A contact with everything that belongs to it, for the contact card. */
export const contactView = (parts: ContactParts, local: LocalTime): ContactView => {
  const { contact, users, pickedFields, people, access, recentChange, openChanges, age, quota, synced, news } = parts;
  const contactId = beginning(contact.id, idLimit);
  const fields = mapPanel(parts.customFields, (definitions) => pickedFieldViews(contact, definitions, pickedFields));
  return {
    contactId,
    name: contactTitle(contact),
    email: contact.email,
    otherEmails: contact.additionalEmails.filter((email) => email.toLowerCase() !== contact.email.toLowerCase()),
    phone: contact.phone,
    company: contact.companyName,
    owner: userNames(users)(contact.assignedTo),
    tags: contact.tags,
    doNotDisturb: doNotDisturb(contact),
    fields: fields.state === 'shown' ? { ...fields, total: filledFields(contact) } : fields,
    link: contactLink({ host: parts.host, locationId: parts.locationId, contactId }),
    tasks: mapPanel(parts.tasks, (tasks) => taskViews(tasks, { users, local })),
    notes: mapPanel(parts.notes, (notes) => noteViews(notes, { users, local })),
    appointments: mapPanel(parts.appointments, (appointments) => appointmentViews(appointments, { users, local })),
    people,
    access,
    recentChange,
    openChanges,
    age,
    quota,
    synced,
    news,
  };
};
