import { once } from '../../platform/read-once';
import { taskFrom } from '../model/task';
import { many, operations } from '../operation';

/** The tasks of one contact. */
export const taskOperations = once(() =>
  operations({
    'contacts.tasks.list': {
      title: 'Get contact tasks',
      method: 'GET',
      path: '/contacts/{contactId}/tasks',
      version: '2021-07-28',
      scopes: ['contacts.readonly'],
      reply: many('tasks', taskFrom),
      root: 'tasks',
    },
  }),
);
