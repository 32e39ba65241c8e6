import { contactCard } from '../../../src/cards/contact-card';
import { panelCard } from '../../../src/cards/panel-card';
import { shownPanel } from '../../../src/cards/panel';
import { aContactView, anAppointmentView, aNoteView, aPersonView, aTaskView, contactLink, readOnly } from '../../builders/views';
import type { Example } from './example';
import { endless, failed, hostile, manyPeople, times } from './example';

const manyTasks = shownPanel(
  times(20, (index) => aTaskView({ taskId: `t${index}`, title: `Task ${index}`, completed: index > 14, urgency: index < 2 ? 'overdue' : 'later' })),
);
const manyNotes = shownPanel(
  times(20, (index) => aNoteView({ noteId: `n${index}`, text: `Note ${index}. ${'Some words. '.repeat(40)}`, pinned: index === 0 })),
);
const manyAppointments = shownPanel(times(10, (index) => anAppointmentView({ past: index > 4 })));

const textOf = (text: string) =>
  aContactView({
    name: text,
    email: text,
    otherEmails: [text],
    phone: text,
    company: text,
    owner: text,
    tags: [text, text],
    doNotDisturb: [text],
    fields: shownPanel([{ label: text, value: text }]),
    tasks: shownPanel([aTaskView({ title: text, due: text, assignee: text }), aTaskView({ taskId: 't2', title: text, completed: true })]),
    notes: shownPanel([aNoteView({ title: text, text, author: text, when: text })]),
    appointments: shownPanel([anAppointmentView({ title: text, when: 'Wed 7 Jan', status: 'Confirmed', where: text, who: text })]),
    people: [aPersonView({ name: text, email: text.slice(0, 200) })],
    recentChange: { changeId: 'x1', text, minutesLeft: 3 },
    openChanges: [{ changeId: 'x1', text, state: 'failed', why: '' }],
    age: '3 min ago',
  });

/** A contact with as much as the speed table speaks of. */
export const fullContact = aContactView({ tasks: manyTasks, notes: manyNotes, appointments: manyAppointments, people: manyPeople.slice(0, 3) });

export const contactExamples: readonly Example[] = [
  { name: 'contact', card: contactCard(aContactView()) },
  { name: 'contact, full', card: contactCard(fullContact) },
  {
    name: 'contact, empty',
    card: contactCard(
      aContactView({
        name: '', email: '', phone: '', company: '', owner: '', tags: [],
        fields: shownPanel([]), tasks: shownPanel([]), notes: shownPanel([]), appointments: shownPanel([]),
      }),
    ),
  },
  { name: 'contact, all panels failed', card: contactCard(aContactView({ fields: failed, tasks: failed, notes: failed, appointments: failed })) },
  { name: 'contact, read only', card: contactCard(aContactView({ access: readOnly, tasks: manyTasks })) },
  {
    name: 'contact, just changed, from the cache, quota low',
    card: contactCard(
      aContactView({
        recentChange: { changeId: 'x1', text: 'Task added: Call Ana', minutesLeft: 15 },
        openChanges: [{ changeId: 'x2', text: 'Note added: Wants a garden.', state: 'pending', why: '' }],
        age: '3 min ago',
        quota: { remaining: 1200, limit: 200_000 },
      }),
    ),
  },
  { name: 'contact, hostile text', card: contactCard(textOf(hostile)) },
  { name: 'contact, endless text', card: contactCard(textOf(endless)) },
];

export const panelExamples: readonly Example[] = [
  { kind: 'tasks', panel: manyTasks } as const,
  { kind: 'tasks', panel: shownPanel(times(500, (index) => aTaskView({ taskId: `t${index}` }))) } as const,
  { kind: 'notes', panel: manyNotes } as const,
  { kind: 'appointments', panel: manyAppointments } as const,
  { kind: 'fields', panel: shownPanel(times(80, (index) => ({ label: `Field ${index}`, value: endless }))) } as const,
  { kind: 'notes', panel: shownPanel([]) } as const,
  { kind: 'notes', panel: failed } as const,
].map((content, index) => ({
  name: `all ${content.kind}, ${index + 1}`,
  card: panelCard({ contactId: 'c1', contactName: hostile, link: contactLink, canWrite: true, content }),
}));
