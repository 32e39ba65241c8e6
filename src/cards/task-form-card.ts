import { action } from './actions';
import type { Card, DateTimePicker } from './card';
import type { Choice } from './drop-down';
import { dropDown } from './drop-down';
import { carried } from './operation-context';
import { errorStrip } from './sections/error-strip';
import { beginning, oneLine } from './shortened';
import { button, buttonRow } from './widgets';

/** The names of the inputs, as the handler finds them in the form. */
export const taskInputs = { title: 'title', due: 'due', assignee: 'assignee', body: 'body' } as const;

/** A new task, or one that is changed. */
export interface TaskFormView {
  readonly contactId: string;
  readonly contactName: string;
  /** Null for a new task. */
  readonly taskId: string | null;
  /** Names the attempt, so that a double click writes once. */
  readonly changeId: string;
  readonly title: string;
  /** When, for the picker; null leaves it empty. */
  readonly due: Pick<DateTimePicker, 'valueMsEpoch' | 'timezoneOffsetDate'> | null;
  /** The location's zone, as people know it: `Chicago`. */
  readonly zone: string;
  /** A user's id; empty for nobody. */
  readonly assignee: string;
  readonly assignees: readonly Choice[];
  readonly body: string;
  /** What was wrong with the last attempt. */
  readonly error: string | null;
}

export const taskFormCard = (view: TaskFormView): Card => {
  const { contactId, taskId, changeId, due } = view;
  const save = taskId === null ? action('task.create', { contactId, changeId }) : action('task.update', { contactId, taskId, changeId });
  const others =
    taskId === null
      ? []
      : [
          button('Delete', action('task.askDelete', { contactId, taskId }), { altText: 'Delete this task' }),
          button('More actions', action('operation.fitting', { context: carried({ taskId, contactId }) }), { altText: 'Everything else that can be done with this task' }),
        ];
  return {
    name: 'task-form',
    header: { title: taskId === null ? 'New task' : 'Edit task', subtitle: oneLine(view.contactName, 80) },
    sections: [
      ...errorStrip(view.error),
      {
        widgets: [
          { textInput: { name: taskInputs.title, label: 'What is to be done', value: oneLine(view.title, 200) } },
          { dateTimePicker: { name: taskInputs.due, label: oneLine(`Due (time in ${view.zone})`, 60), type: 'DATE_AND_TIME', ...(due ?? {}) } },
          dropDown({ name: taskInputs.assignee, label: 'Who does it', chosen: view.assignee, none: 'Nobody', choices: view.assignees }),
          { textInput: { name: taskInputs.body, label: 'Details', type: 'MULTIPLE_LINE', value: beginning(view.body, 5000) } },
          ...(others.length === 0 ? [] : [buttonRow(...others)]),
        ],
      },
    ],
    fixedFooter: {
      primaryButton: button(taskId === null ? 'Add task' : 'Save task', save),
      secondaryButton: button('Cancel', action('contact.show', { contactId })),
    },
  };
};
