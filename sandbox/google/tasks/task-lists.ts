import type { JsonObject } from '../../../src/json';
import { asText } from '../../../src/json';
import type { GoogleMethod } from '../google-method';
import { GoogleError, invalidArgument, notFound } from '../errors';
import { pageOf } from '../pages';
import type { GoogleState } from '../state';
import { etagOf } from './etag';
import { limits } from './limits';
import { listResource } from './resources';
import type { TaskList, TasksState } from './state';

type Answer = GoogleMethod['answer'];

export const badRequest = (): GoogleError => invalidArgument('Request contains an invalid argument.');
export const tooMany = (message: string): GoogleError => new GoogleError(403, message, { errors: { domain: 'usageLimits', reason: 'quotaExceeded' } });

/** The list of that id; `@default` is the one that every account has. @throws GoogleError 404 */
export const listOf = ({ data }: TasksState, id: string | undefined): TaskList => {
  const list = id === '@default' ? data.lists[0] : data.lists.find((one) => one.id === id);
  if (list === undefined) throw notFound();
  return list;
};

const titleOf = (body: JsonObject): string => {
  const title = asText(body['title']);
  if (title.length > limits.title) throw badRequest();
  return title;
};

/** Puts the list in the place of the one with its id, as changed now. */
const save = ({ tasks, world }: GoogleState, list: Pick<TaskList, 'id' | 'title'>): TaskList => {
  const changes = tasks.data.changes + 1;
  const saved = { ...list, etag: etagOf(changes), updated: new Date(world.clock.now()).toISOString() };
  const { lists } = tasks.data;
  const known = lists.some(({ id }) => id === list.id);
  tasks.put({ lists: known ? lists.map((one) => (one.id === list.id ? saved : one)) : [...lists, saved], changes });
  return saved;
};

export const listLists: Answer = ({ tasks: { data } }, { query }) => {
  const { items, next } = pageOf({
    items: data.lists,
    size: Math.min(query.integer('maxResults') ?? limits.pageOfLists, limits.pageOfLists),
    token: query.text('pageToken'),
    of: 'tasklists',
    refusal: badRequest,
  });
  return { kind: 'tasks#taskLists', etag: etagOf(data.changes), ...next, items: items.map(listResource) };
};

export const getList: Answer = ({ tasks }, { path }) => listResource(listOf(tasks, path['tasklist']));

export const insertList: Answer = (state, { body }) => {
  if (state.tasks.data.lists.length >= limits.lists) throw tooMany('The user has reached the limit of task lists.');
  return listResource(save(state, { id: state.world.random.id(22), title: titleOf(body) }));
};

/** PUT: a title that is not given is lost. */
export const updateList: Answer = (state, { path, body }) =>
  listResource(save(state, { id: listOf(state.tasks, path['tasklist']).id, title: titleOf(body) }));

export const patchList: Answer = (state, { path, body }) => {
  const list = listOf(state.tasks, path['tasklist']);
  return listResource(save(state, { id: list.id, title: 'title' in body ? titleOf(body) : list.title }));
};

export const deleteList: Answer = ({ tasks }, { path }) => {
  const { id } = listOf(tasks, path['tasklist']);
  if (id === tasks.data.lists[0]?.id) throw new GoogleError(400, 'Invalid Value', { errors: { reason: 'invalid' } });
  tasks.put({
    lists: tasks.data.lists.filter((list) => list.id !== id),
    tasks: tasks.data.tasks.filter(({ listId }) => listId !== id),
    changes: tasks.data.changes + 1,
  });
  return {};
};
