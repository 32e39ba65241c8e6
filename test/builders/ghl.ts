import type { Appointment } from '../../src/ghl/model/appointment';
import type { Contact } from '../../src/ghl/model/contact';
import type { CustomField, User } from '../../src/ghl/model/location';
import type { Note } from '../../src/ghl/model/note';
import type { Task } from '../../src/ghl/model/task';

export const aUser = (overrides: Partial<User> = {}): User => ({
  id: 'user-robin',
  name: 'Robin Vale',
  email: 'robin@harbour-homes.example',
  ...overrides,
});

export const aContact = (overrides: Partial<Contact> = {}): Contact => ({
  id: 'contact-ana',
  firstName: 'Ana',
  lastName: 'Ruiz',
  name: 'Ana Ruiz',
  email: 'ana.ruiz@orchard-labs.example',
  additionalEmails: [],
  phone: '+13125550100',
  companyName: 'Orchard Labs',
  assignedTo: 'user-robin',
  businessId: '',
  source: '',
  dateAdded: '2025-11-03T10:00:00.000Z',
  dateUpdated: '2026-01-02T10:00:00.000Z',
  tags: ['buyer'],
  dnd: false,
  blockedChannels: [],
  customFields: [],
  ...overrides,
});

export const aTask = (overrides: Partial<Task> = {}): Task => ({
  id: 'task-call',
  contactId: 'contact-ana',
  title: 'Call Ana',
  body: '',
  dueDate: '2026-01-06T15:00:00.000Z',
  completed: false,
  assignedTo: 'user-robin',
  ...overrides,
});

export const aNote = (overrides: Partial<Note> = {}): Note => ({
  id: 'note-garden',
  contactId: 'contact-ana',
  title: '',
  body: 'Wants a garden.',
  userId: 'user-robin',
  dateAdded: '2026-01-02T16:30:00.000Z',
  pinned: false,
  ...overrides,
});

export const anAppointment = (overrides: Partial<Appointment> = {}): Appointment => ({
  id: 'appointment-viewing',
  calendarId: 'calendar-viewings',
  title: 'Viewing',
  startTime: '2026-01-07 14:30:00',
  endTime: '2026-01-07 15:00:00',
  address: '12 Quay Street',
  assignedUserId: 'user-robin',
  status: 'confirmed',
  ...overrides,
});

export const aCustomField = (overrides: Partial<CustomField> = {}): CustomField => ({
  id: 'field-budget',
  name: 'Budget',
  key: 'contact.budget',
  dataType: 'TEXT',
  options: [],
  optionIds: [],
  ...overrides,
});
