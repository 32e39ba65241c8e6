import type { TaskView } from '../cards/sections/task-row';
import { beginning } from '../cards/shortened';
import type { Task } from '../ghl/model/task';
import { momentFrom } from './local-time';
import type { Reader } from './reader';
import { idLimit } from './id-limit';
import { userNames } from './user-name';
import type { WallClock } from './wall-clock';
import { wallClock } from './wall-clock';

interface Dated {
  readonly task: Task;
  readonly due: number | null;
}

const urgencyOf = (due: number | null, now: number, { isSameDay }: WallClock): TaskView['urgency'] => {
  if (due === null) return 'none';
  if (due < now) return 'overdue';
  return isSameDay(due, now) ? 'today' : 'later';
};

const never = Number.MAX_SAFE_INTEGER;

/** Open ones first and soonest first; done ones after them, the latest first; without a date last among either. */
const inOrder = (a: Dated, b: Dated): number => {
  if (a.task.completed !== b.task.completed) return a.task.completed ? 1 : -1;
  return a.task.completed ? (b.due ?? -never) - (a.due ?? -never) : (a.due ?? never) - (b.due ?? never);
};

/** A contact's tasks for a card, in the order they are shown in. */
export const taskViews = (tasks: readonly Task[], { users, local }: Reader): readonly TaskView[] => {
  const nameOf = userNames(users);
  const clock = wallClock(local);
  return tasks
    .map((task) => ({ task, due: momentFrom(task.dueDate, local) }))
    .sort(inOrder)
    .map(({ task, due }) => ({
      taskId: beginning(task.id, idLimit),
      title: beginning(task.title, 300),
      due: due === null ? '' : clock.dayAndTime(due),
      urgency: urgencyOf(due, local.now, clock),
      completed: task.completed,
      assignee: nameOf(task.assignedTo),
    }));
};
