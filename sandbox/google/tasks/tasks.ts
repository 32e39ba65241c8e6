import { asText } from '../../../src/json';
import { GoogleError, notFound } from '../errors';
import type { GoogleMethod } from '../google-method';
import type { GoogleState } from '../state';
import { etagOf } from './etag';
import { limits } from './limits';
import { taskResource } from './resources';
import type { Task, TasksState } from './state';
import { changedFields, noFields } from './task-fields';
import { badRequest, listOf, tooMany } from './task-lists';

type Answer = GoogleMethod['answer'];

/** @throws GoogleError 404. A task that was deleted can still be read. */
export const taskOf = (tasks: TasksState, path: Readonly<Record<string, string>>): Task => {
  const list = listOf(tasks, path['tasklist']);
  const found = tasks.data.tasks.find(({ id, listId }) => id === path['task'] && listId === list.id);
  if (found === undefined) throw notFound();
  return found;
};

const nowOf = ({ world }: GoogleState): string => new Date(world.clock.now()).toISOString();

interface Place {
  readonly parent: string | undefined;
  readonly previous: string | undefined;
}

/** Whether the task, or one that it is a step of, is the one with that id. */
const isWithin = (tasks: readonly Task[], task: Task | undefined, id: string): boolean =>
  task !== undefined && (task.id === id || task.parent === id || isWithin(tasks, tasks.find((one) => one.id === task.parent), id));

/** Puts a task behind `previous` among the steps of `parent`; first among them without it. @throws GoogleError 400 */
export const placed = (others: readonly Task[], task: Task, { parent, previous }: Place): readonly Task[] => {
  const inList = (id: string): Task => {
    const found = others.find((one) => one.id === id && one.listId === task.listId && !one.deleted && !one.hidden);
    if (found === undefined) throw badRequest();
    return found;
  };
  const above = parent === undefined ? undefined : inList(parent);
  if (isWithin(others, above, task.id)) throw badRequest();
  const moved = { ...task, parent: above?.id ?? null };
  if (previous === undefined) return [moved, ...others];
  const before = inList(previous);
  if (before.parent !== moved.parent) throw badRequest();
  return others.flatMap((one) => (one === before ? [one, moved] : [one]));
};

/** The task with its new etag and time. */
export const touched = (state: GoogleState, task: Task): Task => {
  const changes = state.tasks.data.changes + 1;
  state.tasks.put({ changes });
  return { ...task, etag: etagOf(changes), updated: nowOf(state) };
};

/** Answers the task as it stands after the change. */
export const answered = ({ tasks: { data } }: GoogleState, id: string): object => {
  const task = data.tasks.find((one) => one.id === id);
  if (task === undefined) throw notFound();
  return taskResource(data, task);
};

const replace = (state: GoogleState, task: Task): object => {
  state.tasks.put({ tasks: state.tasks.data.tasks.map((one) => (one.id === task.id ? task : one)) });
  return answered(state, task.id);
};

export const getTask: Answer = ({ tasks }, { path }) => taskResource(tasks.data, taskOf(tasks, path));

export const insertTask: Answer = (state, { path, query, body }) => {
  const { id: listId } = listOf(state.tasks, path['tasklist']);
  const { tasks } = state.tasks.data;
  if (tasks.length >= limits.tasks || tasks.filter((task) => task.listId === listId && !task.hidden).length >= limits.tasksOfList) {
    throw tooMany('The user has reached the limit of tasks.');
  }
  const fields = changedFields(noFields, body, nowOf(state));
  const fresh: Task = { ...fields, id: state.world.random.id(22), listId, parent: null, etag: '', updated: '' };
  const ordered = placed(tasks, fresh, { parent: query.text('parent'), previous: query.text('previous') });
  state.tasks.put({ tasks: ordered.map((task) => (task.id === fresh.id ? touched(state, task) : task)) });
  return answered(state, fresh.id);
};

/** PUT: fields that are not given are lost, and the body must name the task. */
export const updateTask: Answer = (state, { path, body }) => {
  const task = taskOf(state.tasks, path);
  if (asText(body['id']) !== task.id) throw new GoogleError(400, 'Missing task ID', { errors: { reason: 'required' } });
  return replace(state, touched(state, { ...task, ...changedFields({ ...noFields, hidden: task.hidden }, body, nowOf(state)) }));
};

export const patchTask: Answer = (state, { path, body }) => {
  const task = taskOf(state.tasks, path);
  return replace(state, touched(state, { ...task, ...changedFields(task, body, nowOf(state)) }));
};

/** Leaves a tombstone, of the task and of its steps. */
export const deleteTask: Answer = (state, { path }) => {
  const { id } = taskOf(state.tasks, path);
  const { tasks } = state.tasks.data;
  state.tasks.put({ tasks: tasks.map((task) => (isWithin(tasks, task, id) && !task.deleted ? touched(state, { ...task, deleted: true }) : task)) });
  return {};
};
