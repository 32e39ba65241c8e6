import { action } from '../../cards/actions';
import { confirmCard } from '../../cards/confirm-card';
import { call } from '../../ghl/calls';
import { GhlError } from '../../ghl/errors';
import type { Task } from '../../ghl/model/task';
import { plainText, storedText } from '../../mapping/html-to-text';
import { momentFrom } from '../../mapping/local-time';
import type { App } from '../app';
import { changeContact, failureWords, recordOf } from '../change-contact';
import type { AddOnEvent } from '../event';
import type { TaskDraft, TaskFormContext } from '../forms/task-form';
import { errorInTask, newTaskDraft, taskDraftFrom, taskFieldsOf, taskForm } from '../forms/task-form';
import type { HandlersOf } from '../handler';
import { pushed, updated } from '../landing';
import { withoutTask, withTask } from '../record-changes';
import type { Response } from '../response';
import { showPanel } from '../show-panel';
import { surroundings } from '../surroundings';
import { changedFields, taskFields, wholeTask } from '../written-fields';

/** @throws GhlError `not-found` when the task is gone */
const readTask = (app: App, contactId: string, taskId: string): Task => {
  const { task } = app.ghl.call('contacts.tasks.get', { contactId, taskId });
  if (!task) throw new GhlError('not-found', 'contacts.tasks.get');
  return task;
};

/** The same form with what was typed in it, and why it was not accepted. */
const again = (app: App, event: AddOnEvent, draft: TaskDraft, context: TaskFormContext, error: unknown): Response =>
  updated(taskForm(app, event, draft, { ...context, error: typeof error === 'string' ? error : failureWords(error) }));

const nameOf = (task: Pick<Task, 'title'>): string => task.title || 'Untitled task';

export const taskActions: HandlersOf<'task'> = {
  'task.newForm': ({ app, event, parameters: { contactId } }) => {
    const record = recordOf(app, contactId);
    return pushed(taskForm(app, event, newTaskDraft(app, event, record), { record, taskId: null, changeId: app.platform.newId() }));
  },

  'task.create': ({ app, event, form: filledIn, parameters: { contactId, changeId } }) => {
    const record = recordOf(app, contactId);
    const draft = taskDraftFrom(app, event, filledIn);
    const context = { record, taskId: null, changeId };
    const missing = errorInTask(draft);
    if (missing !== null) return again(app, event, draft, context, missing);
    const { title, dueDate, body, assignedTo } = taskFieldsOf(draft);
    try {
      return changeContact(app, event, {
        record,
        write: {
          changeId,
          summary: `Task added: ${title}`,
          call: call('contacts.tasks.create', { contactId, body: { title, dueDate, completed: false, ...(body && { body }), ...(assignedTo && { assignedTo }) } }),
          knownIds: record.tasks.ok ? record.tasks.items.map(({ id }) => id) : [],
        },
        then: ({ task }) => (task ? withTask(task) : (same) => same),
        notify: 'Task added.',
      });
    } catch (error) {
      return again(app, event, draft, context, error);
    }
  },

  'task.editForm': ({ app, event, parameters: { contactId, taskId } }) => {
    const record = recordOf(app, contactId);
    const { title, body, dueDate, assignedTo } = readTask(app, contactId, taskId);
    const draft = { title, body: plainText(body), due: momentFrom(dueDate, surroundings(app, event).local), assignee: assignedTo };
    return pushed(taskForm(app, event, draft, { record, taskId, changeId: app.platform.newId() }));
  },

  'task.update': ({ app, event, form: filledIn, parameters: { contactId, taskId, changeId } }) => {
    const record = recordOf(app, contactId);
    const draft = taskDraftFrom(app, event, filledIn);
    const context = { record, taskId, changeId };
    const missing = errorInTask(draft);
    if (missing !== null) return again(app, event, draft, context, missing);
    try {
      const task = readTask(app, contactId, taskId);
      // The form shows formatted details as plain text: unless they were changed, they are left as they are.
      const body = draft.body === plainText(task.body).trim() ? task.body : storedText(draft.body);
      const changed = changedFields({ ...taskFieldsOf(draft), body }, taskFields(task));
      return changeContact(app, event, {
        record,
        write: {
          changeId,
          summary: `Task changed: ${draft.title}`,
          call: call('contacts.tasks.update', { contactId, taskId, body: changed }),
          before: taskFields(task),
        },
        then: (reply) => withTask(reply.task ?? { ...task, ...changed }),
        notify: 'Task saved.',
      });
    } catch (error) {
      return again(app, event, draft, context, error);
    }
  },

  'task.complete': ({ app, event, parameters: { contactId, taskId, completed, shownOn } }) => {
    const record = recordOf(app, contactId);
    const isDone = completed === 'true';
    const known = record.tasks.ok ? record.tasks.items.find(({ id }) => id === taskId) : undefined;
    const title = nameOf(known ?? { title: '' });
    return changeContact(app, event, {
      record,
      write: {
        changeId: app.platform.newId(),
        summary: `${isDone ? 'Task done' : 'Task reopened'}: ${title}`,
        call: call('contacts.tasks.complete', { contactId, taskId, body: { completed: isDone } }),
      },
      then: ({ task }) => {
        const shown = known ? { ...known, completed: isDone } : task;
        return shown ? withTask(shown) : (same) => same;
      },
      notify: isDone ? 'Task done.' : 'Task open again.',
      card: shownOn === 'panel' ? (changed) => showPanel(app, event, { record: changed, kind: 'tasks' }) : undefined,
    });
  },

  'task.askDelete': ({ app, parameters: { contactId, taskId } }) =>
    pushed(
      confirmCard({
        title: 'Delete this task?',
        subject: nameOf(readTask(app, contactId, taskId)),
        consequence: 'It is deleted for everybody in this location. You can undo that for 15 minutes; the task then counts as a new one.',
        confirmText: 'Delete task',
        confirm: action('task.delete', { contactId, taskId }),
        cancel: action('contact.show', { contactId }),
      }),
    ),

  'task.delete': ({ app, event, parameters: { contactId, taskId } }) => {
    const record = recordOf(app, contactId);
    const task = readTask(app, contactId, taskId);
    return changeContact(app, event, {
      record,
      write: {
        changeId: app.platform.newId(),
        summary: `Task deleted: ${nameOf(task)}`,
        call: call('contacts.tasks.delete', { contactId, taskId }),
        before: wholeTask(task),
      },
      then: () => withoutTask(taskId),
      notify: 'Task deleted.',
    });
  },
};
