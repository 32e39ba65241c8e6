import type { ContactView } from '../../src/cards/contact-card';
import { contactCard } from '../../src/cards/contact-card';
import { failedPanel, shownPanel } from '../../src/cards/panel';
import { aContactView, anAppointmentView, aNoteView, aPersonView, aTaskView, readOnly } from '../builders/views';
import { outline } from './outline';
import { actionsOf } from './walk';

const sectionsOf = (view: ContactView): readonly string[] => outline(contactCard(view)).split(/\n(?= {2}\S)/);

/** The part of the outline that begins with this header. */
const sectionOf = (view: ContactView, header: string): string =>
  sectionsOf(view).find((text) => text.startsWith(`  ${header}`)) ?? 'no such section';

it('shows who wrote, what is to be done, what was noted and when one meets', () => {
  expect(outline(contactCard(aContactView()))).toBe(
    `contact · Ana Ruiz · Orchard Labs
  - (folded after 4)
    (Open → https://app.gohighlevel.com/v2/location/loc1/contacts/detail/c1) (Edit → contact.editForm contactId=c1) (Tags → tag.editForm contactId=c1) (More actions → operation.fitting context={"contactId":"c1"})
    E-mail | ana.ruiz@orchard-labs.example
    Phone | +1 312 555 0100
    Tags | buyer, north side
    Owner | Robin Vale
    Company | Orchard Labs
    Budget | 400,000
  Tasks: 1 open
    Call Ana | Due Tue 6 Jan, 09:00 · Robin Vale → task.editForm contactId=c1 taskId=t1 [  → task.complete contactId=c1 taskId=t1 completed=true shownOn=contact]
    (New task → task.newForm contactId=c1)
  Notes
    Robin Vale · Fri 2 Jan, 10:30 | Wants a garden. → note.show contactId=c1 noteId=n1
    (New note → note.newForm contactId=c1)
  Appointments
    Wed 7 Jan, 14:30–15:00 | Viewing | Confirmed · Robin Vale · 12 Quay Street → operation.fitting context={"appointmentId":"a1","contactId":"c1"}`,
  );
});

it('dials the phone number without its spaces and brackets', () => {
  expect(JSON.stringify(contactCard(aContactView({ phone: '+1 (312) 555-0100' })))).toContain('<a href=\\"tel:+13125550100\\">+1 (312) 555-0100</a>');
});

it('says on which channels somebody must not be contacted', () => {
  expect(sectionOf(aContactView({ doNotDisturb: ['SMS', 'Email'] }), '- (folded')).toContain('Do not disturb | Not to be contacted: SMS, Email');
});

it('says what to do where there is nothing yet', () => {
  const nothing = aContactView({ tags: [], owner: '', tasks: shownPanel([]), notes: shownPanel([]), appointments: shownPanel([]) });
  expect(sectionOf(nothing, 'Tasks')).toBe('  Tasks\n    No tasks. Add the first one.\n    (New task → task.newForm contactId=c1)');
  expect(sectionOf(nothing, 'Notes')).toBe('  Notes\n    No notes. Write the first one.\n    (New note → note.newForm contactId=c1)');
  expect(sectionOf(nothing, 'Appointments')).toBe('  Appointments\n    No appointments.');
  expect(sectionOf(nothing, '- (folded')).toContain('    Tags | No tags yet\n    Owner | Nobody yet');
});

it('marks what is overdue in words and colour, and folds what is done away', () => {
  const view = aContactView({
    tasks: shownPanel([
      aTaskView({ urgency: 'overdue', due: 'Fri 2 Jan, 09:00' }),
      aTaskView({ taskId: 't2', title: 'Send plan', urgency: 'today', due: 'Mon 5 Jan, 16:00', assignee: '' }),
      aTaskView({ taskId: 't3', title: 'Greet', completed: true }),
    ]),
  });
  expect(sectionOf(view, 'Tasks')).toBe(
    `  Tasks: 2 open, 1 overdue (folded after 3)
    Call Ana | Overdue · Fri 2 Jan, 09:00 · Robin Vale → task.editForm contactId=c1 taskId=t1 [  → task.complete contactId=c1 taskId=t1 completed=true shownOn=contact]
    Send plan | Today · Mon 5 Jan, 16:00 → task.editForm contactId=c1 taskId=t2 [  → task.complete contactId=c1 taskId=t2 completed=true shownOn=contact]
    (New task → task.newForm contactId=c1)
    Greet | Done · was due Tue 6 Jan, 09:00 · Robin Vale → task.editForm contactId=c1 taskId=t3 [x → task.complete contactId=c1 taskId=t3 completed=false shownOn=contact]`,
  );
  expect(JSON.stringify(contactCard(view))).toContain('<font color=\\"#b3261e\\"><b>Overdue</b></font>');
});

it('takes the state of a box from GoHighLevel, not from what was ticked before', () => {
  const ticking = actionsOf(contactCard(aContactView())).find(({ name }) => name === 'task.complete');
  expect(ticking?.persistValues).toBe(false);
});

it('says so when all tasks are done', () => {
  const view = aContactView({ tasks: shownPanel([aTaskView({ completed: true })]) });
  expect(sectionOf(view, 'Tasks')).toMatch(/^ {2}Tasks \(folded after 2\)\n {4}Nothing left to do\.\n/);
});

it('shows the first of many and leads to all of them', () => {
  const tasks = shownPanel(Array.from({ length: 20 }, (_, index) => aTaskView({ taskId: `t${index}` })));
  expect(sectionOf(aContactView({ tasks }), 'Tasks')).toMatch(/\) \(Show all 20 tasks → contact\.showAll contactId=c1 panel=tasks\)$/);
  expect(sectionOf(aContactView({ tasks }), 'Tasks').match(/task\.complete/g)).toHaveLength(6);
  const notes = shownPanel(Array.from({ length: 5 }, (_, index) => aNoteView({ noteId: `n${index}` })), 40);
  expect(sectionOf(aContactView({ notes }), 'Notes')).toContain('(Show all 40 notes → contact.showAll contactId=c1 panel=notes)');
});

it('puts upcoming appointments first and folds past ones away', () => {
  const firstVisit = anAppointmentView({ title: 'First visit', past: true, status: 'Took place', where: '', who: '' });
  const appointments = shownPanel([anAppointmentView(), firstVisit]);
  expect(sectionOf(aContactView({ appointments }), 'Appointments')).toBe(
    `  Appointments (folded after 1)
    Wed 7 Jan, 14:30–15:00 | Viewing | Confirmed · Robin Vale · 12 Quay Street → operation.fitting context={"appointmentId":"a1","contactId":"c1"}
    Wed 7 Jan, 14:30–15:00 | First visit | Took place → operation.fitting context={"appointmentId":"a1","contactId":"c1"}`,
  );
});

it('shows the rest when one panel failed, with a way to try again', () => {
  const view = aContactView({ notes: failedPanel('GoHighLevel took too long to answer. Try again.') });
  expect(sectionOf(view, 'Notes')).toBe('  Notes\n    GoHighLevel took too long to answer. Try again.\n    (Try again → contact.refresh contactId=c1)');
  expect(sectionOf(view, 'Tasks')).toContain('Call Ana');
});

it('offers no writing without the scope for it, and says how to get it', () => {
  const view = aContactView({ access: readOnly });
  expect(sectionsOf(view)[1]).toBe(
    '  -\n    You can read here, not change. / The connection lacks contacts.write. Ask an admin to add that in GoHighLevel under Settings, Private Integrations. The token stays the same.',
  );
  expect(outline(contactCard(view))).not.toMatch(/editForm|newForm|task\.complete/);
  expect(sectionOf(aContactView({ access: readOnly, tasks: shownPanel([]) }), 'Tasks')).toBe('  Tasks\n    No tasks.');
});

it('offers to undo what was just done, and to send again what was not confirmed or got lost', () => {
  const recentChange = { changeId: 'x1', text: 'Task added: Call Ana', minutesLeft: 14.6 };
  const view = aContactView({ recentChange, openChanges: [{ changeId: 'x2', text: 'Note added', state: 'pending', why: '' }, { changeId: 'x3', text: 'Tagged “vip”', state: 'failed', why: '' }] });
  expect(sectionsOf(view)[1]).toBe(
    `  -
    Task added: Call Ana | 15 min left to undo (Undo → change.undo changeId=x1)
    Not confirmed: Note added | It may have arrived or not. It is looked for soon, and sent again if it is not there. (Send again → change.retry changeId=x2)
    Not saved: Tagged “vip” | What you wrote is kept here. (Send again → change.retry changeId=x3)`,
  );
});

it('has the others on the mail one tap away', () => {
  const people = [aPersonView(), aPersonView({ name: '', email: 'casey@harbour-homes.example', badge: 'colleague' })];
  expect(sectionOf(aContactView({ people }), 'Also')).toBe(
    `  Also on this mail
    Noor de Wit | noor@dewit-interiors.example · Not in GoHighLevel → person.show email=noor@dewit-interiors.example
    casey@harbour-homes.example | Colleague → person.show email=casey@harbour-homes.example
    (All together → bulk.people)`,
  );
  const crowd = Array.from({ length: 9 }, (_, index) => aPersonView({ email: `p${index}@mail.example` }));
  expect(sectionOf(aContactView({ people: crowd }), 'Also')).toMatch(/\(All 9 others → people\.show\) \(All together → bulk\.people\)$/);
});

it('says how old it is, and when few calls are left', () => {
  expect(sectionsOf(aContactView({ age: '3 min ago', quota: { remaining: 1200, limit: 200_000 } })).at(-1)).toBe(
    `  -
    As of 3 min ago (Refresh → contact.refresh contactId=c1)
    Only 1,200 of 200,000 GoHighLevel calls left today. Everyone in this location shares them.`,
  );
  expect(sectionsOf(aContactView({ quota: { remaining: 180_000, limit: 200_000 } })).at(-1)).toContain('Appointments');
});
