import { asList, asObject } from '../../json';
import { taskFrom } from '../model/task';
import { operations } from '../operation';

const tokens = ['location', 'private'] as const;
const version = '2021-07-28' as const;
const one = (json: unknown) => ({ task: taskFrom(asObject(json)['task']) });

/** The tasks of one contact. A task that is gone is answered 400 `The task id is invalid.`, not 404. */
export const taskOperations = operations({
  'contacts.tasks.list': {
    method: 'GET',
    path: '/contacts/{contactId}/tasks',
    version,
    scopes: ['contacts.readonly'],
    tokens,
    retry: 'safe',
    success: 200,
    reply: (json) => ({ tasks: asList(asObject(json)['tasks'], taskFrom) }),
  },
  'contacts.tasks.get': {
    method: 'GET',
    path: '/contacts/{contactId}/tasks/{taskId}',
    version,
    scopes: ['contacts.readonly'],
    tokens,
    retry: 'safe',
    success: 200,
    reply: one,
  },
  'contacts.tasks.create': {
    method: 'POST',
    path: '/contacts/{contactId}/tasks',
    version,
    scopes: ['contacts.write'],
    tokens,
    body: {
      title: { type: 'text', required: true },
      body: { type: 'text' },
      dueDate: { type: 'time', required: true },
      completed: { type: 'flag', required: true },
      assignedTo: { type: 'text' },
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
    tokens,
    body: {
      title: { type: 'text' },
      body: { type: 'text' },
      dueDate: { type: 'time' },
      completed: { type: 'flag' },
      assignedTo: { type: 'text' },
    },
    retry: 'safe',
    success: 200,
    reply: one,
  },
  'contacts.tasks.complete': {
    method: 'PUT',
    path: '/contacts/{contactId}/tasks/{taskId}/completed',
    version,
    scopes: ['contacts.write'],
    tokens,
    body: { completed: { type: 'flag', required: true } },
    retry: 'safe',
    success: 200,
    reply: one,
  },
  'contacts.tasks.delete': {
    method: 'DELETE',
    path: '/contacts/{contactId}/tasks/{taskId}',
    version,
    scopes: ['contacts.write'],
    tokens,
    retry: 'safe',
    destructive: true,
    success: 200,
    reply: () => ({}),
  },
});
