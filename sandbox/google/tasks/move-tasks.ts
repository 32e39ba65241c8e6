import type { GoogleMethod } from '../google-method';
import type { Task } from './state';
import { listOf } from './task-lists';
import { answered, placed, taskOf, touched } from './tasks';

type Answer = GoogleMethod['answer'];

const stepsOf = (tasks: readonly Task[], id: string): readonly Task[] =>
  tasks.filter(({ parent }) => parent === id).flatMap((task) => [task, ...stepsOf(tasks, task.id)]);

/** To the top of its list, behind another task, under one, or into another list. Its steps go along. */
export const moveTask: Answer = (state, { path, query }) => {
  const task = taskOf(state.tasks, path);
  const destination = query.text('destinationTasklist');
  const listId = destination === undefined ? task.listId : listOf(state.tasks, destination).id;
  const steps = new Set(stepsOf(state.tasks.data.tasks, task.id));
  const others = state.tasks.data.tasks.filter((one) => one !== task).map((one) => (steps.has(one) ? { ...one, listId } : one));
  const ordered = placed(others, { ...task, listId }, { parent: query.text('parent'), previous: query.text('previous') });
  state.tasks.put({ tasks: ordered.map((one) => (one.id === task.id ? touched(state, one) : one)) });
  return answered(state, task.id);
};

/** Hides what is done. */
export const clearTasks: Answer = (state, { path }) => {
  const { id } = listOf(state.tasks, path['tasklist']);
  const isCleared = ({ listId, status, hidden }: Task): boolean => listId === id && status === 'completed' && !hidden;
  state.tasks.put({ tasks: state.tasks.data.tasks.map((task) => (isCleared(task) ? touched(state, { ...task, hidden: true }) : task)) });
  return {};
};
