/** Every method of https://developers.google.com/workspace/tasks/reference/rest, by its id; how to read a row: `rest-method.ts`. */
import { restApi } from './rest-method';

export const tasksApi = restApi({
  name: 'tasks',
  origin: 'https://tasks.googleapis.com',
  base: '/tasks/v1',
  methods: {
    'tasklists.delete': 'DELETE /users/@me/lists/{tasklist}',
    'tasklists.get': 'GET /users/@me/lists/{tasklist}',
    'tasklists.insert': 'POST /users/@me/lists body',
    'tasklists.list': 'GET /users/@me/lists',
    'tasklists.patch': 'PATCH /users/@me/lists/{tasklist} body',
    'tasklists.update': 'PUT /users/@me/lists/{tasklist} body',
    'tasks.clear': 'POST /lists/{tasklist}/clear',
    'tasks.delete': 'DELETE /lists/{tasklist}/tasks/{task}',
    'tasks.get': 'GET /lists/{tasklist}/tasks/{task}',
    'tasks.insert': 'POST /lists/{tasklist}/tasks body',
    'tasks.list': 'GET /lists/{tasklist}/tasks',
    'tasks.move': 'POST /lists/{tasklist}/tasks/{task}/move',
    'tasks.patch': 'PATCH /lists/{tasklist}/tasks/{task} body',
    'tasks.update': 'PUT /lists/{tasklist}/tasks/{task} body',
  },
});
