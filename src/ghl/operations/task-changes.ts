import { taskFrom } from '../model/task';
import { flag, nothing, one, operations, required, text, time } from '../operation';

const version = '2021-07-28' as const;
const read = ['contacts.readonly'] as const;
const write = ['contacts.write'] as const;
const single = one('task', taskFrom);

/** One task. A task that is gone is answered 400 `The task id is invalid.`, not 404. */
export const taskChangeOperations = operations({
  'contacts.tasks.get': {
    title: 'Get contact task by ID',
    method: 'GET',
    path: '/contacts/{contactId}/tasks/{taskId}',
    version,
    scopes: read,
    reply: single,
    root: 'task',
  },
  'contacts.tasks.create': {
    title: 'Create contact task',
    method: 'POST',
    path: '/contacts/{contactId}/tasks',
    version,
    scopes: write,
    body: {
      title: required(text),
      body: text,
      dueDate: required(time),
      completed: required(flag),
      assignedTo: text,
    },
    success: 201,
    reply: single,
    root: 'task',
  },
  'contacts.tasks.update': {
    title: 'Update contact task',
    method: 'PUT',
    path: '/contacts/{contactId}/tasks/{taskId}',
    version,
    scopes: write,
    body: {
      title: text,
      body: text,
      dueDate: time,
      completed: flag,
      assignedTo: text,
    },
    reply: single,
    root: 'task',
  },
  'contacts.tasks.complete': {
    title: 'Complete contact task',
    method: 'PUT',
    path: '/contacts/{contactId}/tasks/{taskId}/completed',
    version,
    scopes: write,
    body: { completed: required(flag) },
    reply: single,
    root: 'task',
  },
  'contacts.tasks.delete': {
    title: 'Delete contact task',
    method: 'DELETE',
    path: '/contacts/{contactId}/tasks/{taskId}',
    version,
    scopes: write,
    destructive: true,
    reply: nothing,
  },
});
