import { methodTable } from '../google-method';
import { listTasks } from './list-tasks';
import { clearTasks, moveTask } from './move-tasks';
import { deleteList, getList, insertList, listLists, patchList, updateList } from './task-lists';
import { deleteTask, getTask, insertTask, patchTask, updateTask } from './tasks';

const write = ['https://www.googleapis.com/auth/tasks'] as const;
const read = [...write, 'https://www.googleapis.com/auth/tasks.readonly'] as const;

const internal = (name: string): string => `google.tasks.v1.Tasks.${name}`;

/** Calls are counted, each as one (https://developers.google.com/workspace/tasks/overview). */
const counted = { quotaUnits: 1 } as const;
const get = { ...counted, method: 'GET', scopes: read } as const;
const post = { ...counted, method: 'POST', scopes: write } as const;
const put = { ...counted, method: 'PUT', scopes: write } as const;
const patch = { ...counted, method: 'PATCH', scopes: write } as const;
const remove = { ...counted, method: 'DELETE', scopes: write, query: {}, success: 204 } as const;

const lists = '/tasks/v1/users/@me/lists';
const list = `${lists}/{tasklist}`;
const tasks = '/tasks/v1/lists/{tasklist}/tasks';
const task = `${tasks}/{task}`;

const listFields = ['kind', 'id', 'etag', 'title', 'updated', 'selfLink'] as const;
const taskFields = [
  ...listFields,
  ...['parent', 'position', 'notes', 'status', 'due', 'completed', 'deleted', 'hidden', 'links', 'webViewLink', 'assignmentInfo'],
] as const;
const pageFields = ['kind', 'etag', 'nextPageToken', 'items'] as const;
const ofList = { bodyFields: listFields, fields: listFields, query: {} } as const;
const ofTask = { bodyFields: taskFields, fields: taskFields, query: {} } as const;

const flags = { showCompleted: 'flag', showHidden: 'flag', showDeleted: 'flag', showAssigned: 'flag' } as const;
const times = { dueMin: 'time', dueMax: 'time', completedMin: 'time', completedMax: 'time', updatedMin: 'time' } as const;
const paging = { maxResults: 'integer', pageToken: 'text' } as const;
const place = { parent: 'text', previous: 'text' } as const;

/** All methods of https://developers.google.com/workspace/tasks/reference/rest */
export const tasksMethods = methodTable({
  'tasks.tasklists.list': { ...get, path: lists, internalName: internal('ListTaskLists'), query: paging, fields: pageFields, answer: listLists },
  'tasks.tasklists.get': { ...get, ...ofList, path: list, internalName: internal('GetTaskList'), answer: getList },
  'tasks.tasklists.insert': { ...post, ...ofList, path: lists, internalName: internal('InsertTaskList'), answer: insertList },
  'tasks.tasklists.update': { ...put, ...ofList, path: list, internalName: internal('UpdateTaskList'), answer: updateList },
  'tasks.tasklists.patch': { ...patch, ...ofList, path: list, internalName: internal('PatchTaskList'), answer: patchList },
  'tasks.tasklists.delete': { ...remove, path: list, internalName: internal('DeleteTaskList'), answer: deleteList },
  'tasks.tasks.list': {
    ...get,
    path: tasks,
    internalName: internal('ListTasks'),
    query: { ...flags, ...times, ...paging },
    fields: pageFields,
    answer: listTasks,
  },
  'tasks.tasks.get': { ...get, ...ofTask, path: task, internalName: internal('GetTask'), answer: getTask },
  'tasks.tasks.insert': { ...post, ...ofTask, path: tasks, query: place, internalName: internal('InsertTask'), answer: insertTask },
  'tasks.tasks.update': { ...put, ...ofTask, path: task, internalName: internal('UpdateTask'), answer: updateTask },
  'tasks.tasks.patch': { ...patch, ...ofTask, path: task, internalName: internal('PatchTask'), answer: patchTask },
  'tasks.tasks.delete': { ...remove, path: task, internalName: internal('DeleteTask'), answer: deleteTask },
  'tasks.tasks.move': {
    ...post,
    ...ofTask,
    path: `${task}/move`,
    query: { ...place, destinationTasklist: 'text' },
    internalName: internal('MoveTask'),
    answer: moveTask,
  },
  'tasks.tasks.clear': {
    ...counted,
    ...{ method: 'POST', scopes: write, query: {}, success: 204 },
    path: '/tasks/v1/lists/{tasklist}/clear',
    internalName: internal('ClearTasks'),
    answer: clearTasks,
  },
});
