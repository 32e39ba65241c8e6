import type { Agency } from '../agency';
import type { Family } from '../expectation';

const held = ({ ghl, contact }: Agency) => ghl.records.contact(contact('Ana'))!.tasks;

const titled = (agency: Agency, title: string) => held(agency).find((task) => task.title === title)!;

const call = 'Call about the second viewing';

/** A contact and one of its tasks, by the task's title. */
const place = (agency: Agency, title = call) => ({ 'path.contactId': 'Ana Ruiz', 'path.taskId': titled(agency, title).id });

const pathOf = (agency: Agency, title = call): string => `/contacts/${agency.contact('Ana')}/tasks/${titled(agency, title).id}`;

const noTask = { 'path.contactId': 'Ana Ruiz', 'path.taskId': 'task-that-is-gone' };
const said = 'The task id is invalid.';

/** The tasks of a contact. */
export const taskRows: Family = {
  version: '2021-07-28',
  rows: {
    'contacts.tasks.list': ({ contact }) => ({
      fill: { 'path.contactId': 'Ana Ruiz' },
      sends: { what: `GET /contacts/${contact('Ana')}/tasks` },
      shows: ['4 found', 'Send floor plans of 7 Mill Lane', call, 'First call'],
      wrong: { shows: ['Contact * – is needed'] },
    }),
    'contacts.tasks.get': (agency) => ({
      fill: place(agency),
      sends: { what: `GET ${pathOf(agency)}` },
      shows: [`${call} | Get contact task by ID`, 'Completed | No', 'Due date | Tue 10 Nov, 10:00', 'Owner | Robin Vale'],
      wrong: { fill: noTask, answered: 400, shows: [said] },
    }),
    'contacts.tasks.create': (agency) => ({
      fill: { 'path.contactId': 'Ana Ruiz', 'body.title': 'Order a sign', 'body.body': 'A small one.', 'body.dueDate': '2026-12-01T16:00:00Z', 'body.assignedTo': 'Casey Brook' },
      sends: {
        what: `POST /contacts/${agency.contact('Ana')}/tasks`,
        body: { title: 'Order a sign', body: 'A small one.', dueDate: '2026-12-01T16:00:00.000Z', completed: false, assignedTo: agency.user('Casey') },
      },
      leaves: [
        () => held(agency).filter(({ title }) => title === 'Order a sign').map(({ body, dueDate, completed, assignedTo }) => ({ body, dueDate, completed, assignedTo })),
        [{ body: 'A small one.', dueDate: '2026-12-01T16:00:00.000Z', completed: false, assignedTo: agency.user('Casey') }],
      ],
      shows: ['Order a sign | Create contact task', 'Due date | Tue 1 Dec, 10:00', 'Owner | Casey Brook'],
      wrong: { fill: { 'path.contactId': 'Ana Ruiz', 'body.title': 'Order a sign' }, shows: ['Due date (America/Chicago) * – is needed'] },
    }),
    'contacts.tasks.update': (agency) => ({
      fill: { ...place(agency), 'body.title': 'Call about the third viewing', 'body.completed': 'Yes' },
      sends: { what: `PUT ${pathOf(agency)}`, body: { title: 'Call about the third viewing', completed: true } },
      leaves: [() => held(agency).map(({ title, completed }) => [title, completed]), expect.arrayContaining([['Call about the third viewing', true]])],
      shows: ['Call about the third viewing | Update contact task', 'Completed | Yes'],
      wrong: { fill: { ...noTask, 'body.title': 'Call' }, answered: 400, shows: [said] },
    }),
    'contacts.tasks.complete': (agency) => ({
      fill: { ...place(agency), 'body.completed': ['Yes'] },
      sends: { what: `PUT ${pathOf(agency)}/completed`, body: { completed: true } },
      leaves: [() => titled(agency, call).completed, true],
      shows: [`${call} | Complete contact task`, 'Completed | Yes'],
      wrong: { fill: { 'path.contactId': 'Ana Ruiz', 'body.completed': ['Yes'] }, shows: ['Task * – is needed'] },
    }),
    'contacts.tasks.delete': (agency) => ({
      fill: place(agency),
      asks: true,
      sends: { what: `DELETE ${pathOf(agency)}` },
      leaves: [() => held(agency).map(({ title }) => title), expect.not.arrayContaining([call])],
      shows: ['Delete contact task', 'Done'],
      wrong: { fill: noTask, answered: 400, shows: [said] },
    }),
  },
};
