import type { Task, TaskList, TasksData } from './state';

const address = 'https://www.googleapis.com/tasks/v1';

/** https://developers.google.com/workspace/tasks/reference/rest/v1/tasklists */
export const listResource = ({ id, etag, title, updated }: TaskList): object => ({
  ...{ kind: 'tasks#taskList', id, etag, title, updated },
  selfLink: `${address}/users/@me/lists/${id}`,
});

/** Those of the same parent, in their order. */
const siblingsOf = ({ tasks }: Pick<TasksData, 'tasks'>, { listId, parent }: Pick<Task, 'listId' | 'parent'>): readonly Task[] =>
  tasks.filter((task) => task.listId === listId && task.parent === parent);

/** https://developers.google.com/workspace/tasks/reference/rest/v1/tasks */
export const taskResource = (data: TasksData, task: Task): object => {
  const { id, listId, parent, title, notes, status, due, completed, deleted, hidden, etag, updated } = task;
  const position = String(siblingsOf(data, task).indexOf(task)).padStart(20, '0');
  return {
    ...{ kind: 'tasks#task', id, etag, title, updated, position, status },
    selfLink: `${address}/lists/${listId}/tasks/${id}`,
    ...(parent !== null && { parent }),
    ...(notes !== '' && { notes }),
    ...(due !== null && { due }),
    ...(completed !== null && { completed }),
    ...(deleted && { deleted }),
    ...(hidden && { hidden }),
    links: [],
    webViewLink: `https://tasks.google.com/task/${id}?sa=6`,
  };
};
