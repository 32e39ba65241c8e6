import { failedPanel, shownPanel } from '../../src/cards/panel';
import { appointmentViews } from '../../src/mapping/appointment-view';
import { contactLink, hostFrom } from '../../src/mapping/contact-link';
import type { ContactParts } from '../../src/mapping/contact-view';
import { contactTitle, contactView } from '../../src/mapping/contact-view';
import { fieldViews } from '../../src/mapping/field-view';
import { noteViews } from '../../src/mapping/note-view';
import { otherPeople, personView, unknownSenderView } from '../../src/mapping/person-view';
import { taskViews } from '../../src/mapping/task-view';
import { aContact, aCustomField, anAppointment, aNote, aTask, aUser } from '../builders/ghl';
import { chicagoTime } from '../builders/local-time';

const reader = { users: [aUser()], local: chicagoTime() };

it('puts open tasks first by due date, and says which are overdue or due today', () => {
  const tasks = [
    aTask({ id: 'done', completed: true }),
    aTask({ id: 'undated', dueDate: '' }),
    aTask({ id: 'later' }),
    aTask({ id: 'today', dueDate: '2026-01-05T22:00:00Z', assignedTo: 'gone' }),
    aTask({ id: 'overdue', dueDate: '2026-01-02T15:00:00Z', assignedTo: '' }),
  ];
  expect(taskViews(tasks, reader)).toStrictEqual([
    { taskId: 'overdue', title: 'Call Ana', due: 'Fri 2 Jan, 09:00', urgency: 'overdue', completed: false, assignee: '' },
    { taskId: 'today', title: 'Call Ana', due: 'Mon 5 Jan, 16:00', urgency: 'today', completed: false, assignee: 'Unknown user' },
    { taskId: 'later', title: 'Call Ana', due: 'Tue 6 Jan, 09:00', urgency: 'later', completed: false, assignee: 'Robin Vale' },
    { taskId: 'undated', title: 'Call Ana', due: '', urgency: 'none', completed: false, assignee: 'Robin Vale' },
    { taskId: 'done', title: 'Call Ana', due: 'Tue 6 Jan, 09:00', urgency: 'later', completed: true, assignee: 'Robin Vale' },
  ]);
});

it('puts pinned notes first, then the newest, and makes their HTML plain', () => {
  const notes = [
    aNote({ id: 'old', dateAdded: '2025-12-01T10:00:00Z' }),
    aNote({ id: 'new', body: '<p>Wants a&nbsp;garden.</p>', userId: '' }),
    aNote({ id: 'undated', dateAdded: 'soon' }),
    aNote({ id: 'pinned', dateAdded: '2024-01-01T10:00:00Z', pinned: true }),
  ];
  expect(noteViews(notes, reader).map(({ noteId, text, author, when }) => [noteId, text, author, when])).toStrictEqual([
    ['pinned', 'Wants a garden.', 'Robin Vale', 'Mon 1 Jan 2024, 04:00'],
    ['new', 'Wants a garden.', '', 'Fri 2 Jan, 10:30'],
    ['old', 'Wants a garden.', 'Robin Vale', 'Mon 1 Dec 2025, 04:00'],
    ['undated', 'Wants a garden.', 'Robin Vale', ''],
  ]);
});

it('puts upcoming appointments first, in the location’s time', () => {
  const appointments = [
    anAppointment({ title: 'Long ago', startTime: '2025-12-01 10:00:00', endTime: '' }),
    anAppointment({ title: 'Last week', startTime: '2025-12-30 10:00:00', endTime: '2025-12-30 11:00:00', status: 'noshow' }),
    anAppointment({ title: 'With an offset', startTime: '2026-01-08T09:00:00-05:00', endTime: '2026-01-08T09:30:00-05:00', status: 'somenewstatus' }),
    anAppointment({ title: 'Running now', startTime: '2026-01-05 08:30:00', endTime: '2026-01-05 09:30:00' }),
    anAppointment({ title: 'Overnight', startTime: '2026-01-10 22:00:00', endTime: '2026-01-11 01:00:00', status: 'cancelled' }),
  ];
  expect(appointmentViews(appointments, reader).map(({ title, when, past, status }) => [title, when, past, status])).toStrictEqual([
    ['Running now', 'Mon 5 Jan, 08:30–09:30', false, 'Confirmed'],
    ['With an offset', 'Thu 8 Jan, 08:00–08:30', false, 'somenewstatus'],
    ['Overnight', 'Sat 10 Jan, 22:00–Sun 11 Jan, 01:00', false, 'Cancelled'],
    ['Last week', 'Tue 30 Dec 2025, 10:00–11:00', true, 'Did not come'],
    ['Long ago', 'Mon 1 Dec 2025, 10:00', true, 'Confirmed'],
  ]);
});

const parts = (overrides: Partial<ContactParts> = {}): ContactParts => ({
  contact: aContact(),
  tasks: shownPanel([]),
  notes: shownPanel([]),
  appointments: shownPanel([]),
  customFields: shownPanel([]),
  pickedFields: [],
  users: [aUser()],
  host: 'app.gohighlevel.com',
  locationId: 'loc1',
  people: [],
  access: { granted: true },
  recentChange: null,
  openChanges: [],
  news: '',
  age: null,
  quota: null,
  synced: false,
  ...overrides,
});

it('shows a contact with names for ids', () => {
  const contact = aContact({ additionalEmails: ['Ana.Ruiz@orchard-labs.example', 'ana@mail.example'] });
  expect(contactView(parts({ contact }), chicagoTime())).toStrictEqual({
    contactId: 'contact-ana',
    name: 'Ana Ruiz',
    email: 'ana.ruiz@orchard-labs.example',
    otherEmails: ['ana@mail.example'],
    phone: '+13125550100',
    company: 'Orchard Labs',
    owner: 'Robin Vale',
    tags: ['buyer'],
    doNotDisturb: [],
    fields: { state: 'shown', items: [], total: 0 },
    link: 'https://app.gohighlevel.com/v2/location/loc1/contacts/detail/contact-ana',
    tasks: { state: 'shown', items: [], total: 0 },
    notes: { state: 'shown', items: [], total: 0 },
    appointments: { state: 'shown', items: [], total: 0 },
    people: [],
    access: { granted: true },
    recentChange: null,
    openChanges: [],
    news: '',
    age: null,
    quota: null,
    synced: false,
  });
});

it('shows the picked fields, also where they are empty, and counts all that are filled in', () => {
  const contact = aContact({
    customFields: [
      { id: 'field-budget', value: '400,000' },
      { id: 'field-wishes', value: ['garden', 'garage'] },
      { id: 'field-empty', value: '' },
    ],
  });
  const definitions = [aCustomField(), aCustomField({ id: 'field-wishes', name: 'Wishes' }), aCustomField({ id: 'field-move', name: 'Move-in date' })];
  const pickedFields = ['field-wishes', 'field-move', 'field-gone'];
  const view = contactView(parts({ contact, customFields: shownPanel(definitions), pickedFields }), chicagoTime());
  expect(view.fields).toStrictEqual({
    state: 'shown',
    items: [
      { label: 'Wishes', value: 'garden, garage' },
      { label: 'Move-in date', value: '' },
    ],
    total: 2,
  });
  expect(fieldViews(contact, definitions)).toStrictEqual([
    { label: 'Budget', value: '400,000' },
    { label: 'Wishes', value: 'garden, garage' },
  ]);
});

it('lets one part fail without the others', () => {
  const view = contactView(parts({ notes: failedPanel('No connection.'), tasks: shownPanel([aTask()], 40) }), chicagoTime());
  expect(view.notes).toStrictEqual({ state: 'failed', message: 'No connection.' });
  expect(view.tasks).toMatchObject({ state: 'shown', total: 40 });
});

it.each([
  [{}, 'Ana Ruiz'],
  [{ name: ' ' }, 'Orchard Labs'],
  [{ name: '', companyName: '' }, 'ana.ruiz@orchard-labs.example'],
  [{ name: '', companyName: '', email: '', phone: '' }, 'Unnamed contact'],
])('calls a contact by the best there is: %j', (overrides, title) => {
  expect(contactTitle(aContact(overrides))).toBe(title);
});

it('says on which channels not to disturb', () => {
  expect(contactView(parts({ contact: aContact({ dnd: true }) }), chicagoTime()).doNotDisturb).toStrictEqual(['all channels']);
  expect(contactView(parts({ contact: aContact({ blockedChannels: ['SMS'] }) }), chicagoTime()).doNotDisturb).toStrictEqual(['SMS']);
});

it.each([
  ['https://crm.agency.example/v2/location/x', 'crm.agency.example'],
  ['CRM.Agency.example:443', 'crm.agency.example'],
  ['evil.example"><script>', null],
  ['localhost', null],
  ['', null],
])('finds the host in %s', (text, host) => {
  expect(hostFrom(text)).toBe(host);
});

it('never links elsewhere, whatever the ids hold', () => {
  expect(contactLink({ host: 'javascript:alert(1)', locationId: '../..', contactId: 'c1?x=<b>' })).toBe(
    'https://app.gohighlevel.com/v2/location//contacts/detail/c1xb',
  );
});

const ana = { name: 'Ana', email: 'ana@mail.example', kind: 'outside' } as const;
const casey = { name: 'Casey', email: 'casey@harbour-homes.example', kind: 'colleague' } as const;
const self = { name: 'Robin', email: 'robin@harbour-homes.example', kind: 'self' } as const;

it('marks people by what is known of them', () => {
  expect(otherPeople([ana, casey, self], 'casey@harbour-homes.example', () => 'unchecked')).toStrictEqual([
    { name: 'Ana', email: 'ana@mail.example', badge: 'unchecked' },
  ]);
  expect(personView(casey, 'contact').badge).toBe('contact');
  expect(personView(self, 'unchecked').badge).toBe('you');
});

it('fills in who could be created', () => {
  expect(unknownSenderView({ ...ana, name: 'Ruiz, Ana' }, { people: [], canWrite: true })).toStrictEqual({
    reason: 'unknown',
    name: 'Ruiz, Ana',
    email: 'ana@mail.example',
    firstName: 'Ana',
    lastName: 'Ruiz',
    people: [],
    canWrite: true,
  });
  expect(unknownSenderView(null, { people: [], canWrite: true }).reason).toBe('no-address');
});
