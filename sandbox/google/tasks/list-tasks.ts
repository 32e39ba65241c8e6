import type { GoogleMethod } from '../google-method';
import { pageOf } from '../pages';
import type { Query } from '../query';
import { etagOf } from './etag';
import { limits } from './limits';
import { taskResource } from './resources';
import type { Task, TasksData } from './state';
import { badRequest, listOf } from './task-lists';

/** Parents before their steps, each among its siblings in order. */
const inOrder = (tasks: readonly Task[], parent: string | null = null): readonly Task[] =>
  tasks.filter((task) => task.parent === parent).flatMap((task) => [task, ...inOrder(tasks, task.id)]);

/** Whether a time lies in `[min, max)`; one that is not set lies in no bounds. */
const isIn = (at: string | null, min: number | undefined, max: number | undefined): boolean => {
  if (min === undefined && max === undefined) return true;
  const time = at === null ? Number.NaN : Date.parse(at);
  return time >= (min ?? Number.NEGATIVE_INFINITY) && time < (max ?? Number.POSITIVE_INFINITY);
};

const isShown =
  (query: Query) =>
  ({ deleted, hidden, status, due, completed, updated }: Task): boolean =>
    (query.flag('showDeleted') || !deleted) &&
    (query.flag('showHidden') || !hidden) &&
    (query.flag('showCompleted', true) || status !== 'completed') &&
    isIn(due, query.time('dueMin'), query.time('dueMax')) &&
    isIn(completed, query.time('completedMin'), query.time('completedMax')) &&
    isIn(updated, query.time('updatedMin'), undefined);

const parametersOf = (listId: string, query: Query): string =>
  JSON.stringify([
    listId,
    ...['showDeleted', 'showHidden', 'showCompleted', 'dueMin', 'dueMax', 'completedMin', 'completedMax', 'updatedMin'].map((name) => query.text(name)),
  ]);

export const listTasks: GoogleMethod['answer'] = ({ tasks }, { path, query }) => {
  const data: TasksData = tasks.data;
  const { id } = listOf(tasks, path['tasklist']);
  const { items, next } = pageOf({
    items: inOrder(data.tasks.filter(({ listId }) => listId === id)).filter(isShown(query)),
    size: Math.min(query.integer('maxResults') ?? 20, limits.pageOfTasks),
    token: query.text('pageToken'),
    of: parametersOf(id, query),
    refusal: badRequest,
  });
  return { kind: 'tasks#tasks', etag: etagOf(data.changes), ...next, ...(items.length > 0 && { items: items.map((task) => taskResource(data, task)) }) };
};
