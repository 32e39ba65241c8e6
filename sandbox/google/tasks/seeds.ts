import { customers, strangers } from '../../cast';
import type { DataSet } from '../../ghl/data/data-sets';
import { createRandom } from '../../world';
import { etagOf } from './etag';
import type { Task, TasksData } from './state';

interface SeedRow {
  readonly title: string;
  readonly notes?: string;
  /** In days from today. */
  readonly due?: number;
  readonly doneDaysAgo?: number;
  /** Ticked off in Google's own apps, which hides it. */
  readonly hidden?: true;
  /** The title of the task that it is a step of. */
  readonly under?: string;
}

const { ana, bjorn, priya, tomas } = customers;

const ownTasks: readonly SeedRow[] = [
  { title: 'Survey of the orchard plot', notes: `For ${ana.name} <${ana.email}>, who asked for it by Friday.`, due: 1 },
  { title: 'Get the survey from the archive', under: 'Survey of the orchard plot', due: 0 },
  { title: 'Scan page 4, which is missing', under: 'Survey of the orchard plot' },
  { title: `Answer ${priya.name} on page 4 of the lease`, due: -1 },
  { title: `Ten minutes with ${strangers.noor.name}`, notes: 'She furnishes show flats.' },
  { title: `Pay invoice 2041 of ${bjorn.name}`, due: -3, doneDaysAgo: 2 },
  { title: 'Renew the parking permit', due: -20, doneDaysAgo: 19, hidden: true },
];

const viewings: readonly SeedRow[] = [
  { title: 'Keys of the lake house from Casey', due: 3 },
  { title: `Compare the roof estimate of ${tomas.name}`, notes: '18,400 all in; valid for 30 days.', due: 12 },
];

const day = 86_400_000;
const midnight = (at: number): string => new Date(Math.floor(at / day) * day).toISOString();

/** The default list, which every account has and which cannot be deleted, and another one if there are rows for it. */
const seed = (now: number, rowsOfLists: Readonly<Record<string, readonly SeedRow[]>>): TasksData => {
  // Chance of its own: what stands here leaves the ids of everything else as they are.
  const random = createRandom(1);
  const made = new Date(now - 30 * day).toISOString();
  let changes = 0;
  const lists = Object.keys(rowsOfLists).map((title) => ({ id: random.id(22), title, etag: etagOf((changes += 1)), updated: made }));
  const tasks: Task[] = [];
  for (const { id: listId, title: listTitle } of lists) {
    for (const { title, notes = '', due, doneDaysAgo, hidden = false, under } of rowsOfLists[listTitle] ?? []) {
      const completed = doneDaysAgo === undefined ? null : new Date(now - doneDaysAgo * day).toISOString();
      tasks.push({
        ...{ id: random.id(22), listId, title, notes, hidden, completed },
        parent: tasks.find((task) => task.title === under)?.id ?? null,
        status: completed === null ? 'needsAction' : 'completed',
        due: due === undefined ? null : midnight(now + due * day),
        deleted: false,
        etag: etagOf((changes += 1)),
        updated: completed ?? made,
      });
    }
  }
  return { lists, tasks, changes };
};

/** What the rep has to do: nothing yet in an empty account. */
export const tasksOf = (data: DataSet, now: number): TasksData =>
  seed(now, data === 'empty' ? { 'My Tasks': [] } : { 'My Tasks': ownTasks, Viewings: viewings });
