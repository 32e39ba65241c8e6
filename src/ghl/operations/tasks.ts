import { asList, asObject } from '../../json';
import { taskFrom } from '../model/task';
import { flag, operations, required, text, time } from '../operation';

const version = '2021-07-28' as const;
const one = (json: unknown) => ({ task: taskFrom(asObject(json)['task']) });

/** The tasks of one contact. A task that is gone is answered 400 `The task id is invalid.`, not 404. */
export const taskOperations = operations({
  'contacts.tasks.list': {
    method: 'GET',
    path: '/contacts/{contactId}/tasks',
    version,
    scopes: ['contacts.readonly'],
    retry: 'safe',
    reply: (json) => ({ tasks: asList(asObject(json)['tasks'], taskFrom) }),
  },
  'contacts.tasks.get': {
    method: 'GET',
    path: '/contacts/{contactId}/tasks/{taskId}',
    version,
    scopes: ['contacts.readonly'],
    retry: 'safe',
    reply: one,
  },
  'contacts.tasks.create': {
    method: 'POST',
    path: '/contacts/{contactId}/tasks',
    version,
    scopes: ['contacts.write'],
    body: {
      title: required(text),
      body: text,
      dueDate: required(time),
      completed: required(flag),
      assignedTo: text,
    },
    retry: 'never',
    success: 201,
    reply: one,
  },
  'contacts.tasks.update': {
    method: 'PUT',
    path: '/contacts/{contactId}/tasks/{taskId}',
    version,
    scopes: ['contacts.write'],
    body: {
      title: text,
      body: text,
      dueDate: time,
      completed: flag,
      assignedTo: text,
    },
    retry: 'safe',
    reply: one,
  },
  'contacts.tasks.complete': {
    method: 'PUT',
    path: '/contacts/{contactId}/tasks/{taskId}/completed',
    version,
    scopes: ['contacts.write'],
    body: { completed: required(flag) },
    retry: 'safe',
    reply: one,
  },
  'contacts.tasks.delete': {
    method: 'DELETE',
    path: '/contacts/{contactId}/tasks/{taskId}',
    version,
    scopes: ['contacts.write'],
    retry: 'safe',
    destructive: true,
    reply: () => ({}),
  },
});
