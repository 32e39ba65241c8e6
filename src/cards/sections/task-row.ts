import { action } from '../actions';
import type { Markup, Widget } from '../card';
import { html, safe } from '../card';
import { oneLine } from '../shortened';
import { afresh } from '../widgets';

export interface TaskView {
  readonly taskId: string;
  /** May be empty. */
  readonly title: string;
  /** In words and in the location's zone: `Mon 5 Jan, 09:00`; empty when the task has no date. */
  readonly due: string;
  readonly urgency: 'overdue' | 'today' | 'later' | 'none';
  readonly completed: boolean;
  /** A name; empty when nobody is assigned. */
  readonly assignee: string;
}

const taskTitle = ({ title }: TaskView): string => oneLine(title, 120) || 'Untitled task';

const marks: { readonly [Urgency in TaskView['urgency']]: Markup } = {
  overdue: html`<font color="#b3261e"><b>Overdue</b></font> · `,
  today: html`<font color="#8a5a00"><b>Today</b></font> · `,
  later: html`Due `,
  none: html``,
};

const dueLine = ({ completed, urgency, assignee, ...task }: TaskView): Markup => {
  const due = oneLine(task.due, 60);
  const who = assignee === '' ? html`` : html` · ${oneLine(assignee, 40)}`;
  if (completed) return html`Done${due === '' ? '' : ` · was due ${due}`}${safe(who)}`;
  return due === '' ? html`No due date${safe(who)}` : html`${safe(marks[urgency])}${due}${safe(who)}`;
};

interface TaskRow {
  readonly contactId: string;
  readonly task: TaskView;
  /** Without it there is nothing to tick and nothing to open. */
  readonly canWrite: boolean;
  readonly shownOn: 'contact' | 'panel';
}

/** One task: a box to tick, and a tap on its text to change it. */
export const taskRow = ({ contactId, task, canWrite, shownOn }: TaskRow): Widget => {
  const { taskId, completed } = task;
  const title = taskTitle(task);
  return {
    decoratedText: {
      text: completed ? html`<s>${title}</s>` : html`${title}`,
      bottomLabel: dueLine(task),
      wrapText: true,
      ...(canWrite && {
        onClick: { action: action('task.editForm', { contactId, taskId }) },
        switchControl: {
          name: `done-${taskId}`,
          value: 'done',
          selected: completed,
          controlType: 'CHECK_BOX',
          onChangeAction: afresh(action('task.complete', { contactId, taskId, completed: completed ? 'false' : 'true', shownOn })),
        },
      }),
    },
  };
};
