import type { ContactView } from '../../src/cards/contact-card';
import { shownPanel } from '../../src/cards/panel';
import type { AppointmentView } from '../../src/cards/sections/appointment-row';
import type { NoteView } from '../../src/cards/sections/note-row';
import type { PersonView } from '../../src/cards/sections/person-row';
import type { TaskView } from '../../src/cards/sections/task-row';
import type { WriteAccess } from '../../src/cards/sections/write-access';

export const aTaskView = (overrides: Partial<TaskView> = {}): TaskView => ({
  taskId: 't1',
  title: 'Call Ana',
  due: 'Tue 6 Jan, 09:00',
  urgency: 'later',
  completed: false,
  assignee: 'Robin Vale',
  ...overrides,
});

export const aNoteView = (overrides: Partial<NoteView> = {}): NoteView => ({
  noteId: 'n1',
  title: '',
  text: 'Wants a garden.',
  author: 'Robin Vale',
  when: 'Fri 2 Jan, 10:30',
  pinned: false,
  ...overrides,
});

export const anAppointmentView = (overrides: Partial<AppointmentView> = {}): AppointmentView => ({
  appointmentId: 'a1',
  title: 'Viewing',
  when: 'Wed 7 Jan, 14:30–15:00',
  past: false,
  status: 'Confirmed',
  where: '12 Quay Street',
  who: 'Robin Vale',
  ...overrides,
});

export const aPersonView = (overrides: Partial<PersonView> = {}): PersonView => ({
  name: 'Noor de Wit',
  email: 'noor@dewit-interiors.example',
  badge: 'unknown',
  ...overrides,
});

export const readOnly: WriteAccess = { granted: false, missingScopes: ['contacts.write'], connection: 'token' };

export const contactLink = 'https://app.gohighlevel.com/v2/location/loc1/contacts/detail/c1';

/** Ana, with a task, a note and an appointment. */
export const aContactView = (overrides: Partial<ContactView> = {}): ContactView => ({
  contactId: 'c1',
  name: 'Ana Ruiz',
  email: 'ana.ruiz@orchard-labs.example',
  otherEmails: [],
  phone: '+1 312 555 0100',
  company: 'Orchard Labs',
  owner: 'Robin Vale',
  tags: ['buyer', 'north side'],
  doNotDisturb: [],
  fields: shownPanel([{ label: 'Budget', value: '400,000' }]),
  link: contactLink,
  synced: false,
  tasks: shownPanel([aTaskView()]),
  notes: shownPanel([aNoteView()]),
  appointments: shownPanel([anAppointmentView()]),
  people: [],
  access: { granted: true },
  recentChange: null,
  openChanges: [],
  news: '',
  age: null,
  quota: null,
  ...overrides,
});
