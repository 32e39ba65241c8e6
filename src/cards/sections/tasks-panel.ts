import { action } from '../actions';
import type { Section } from '../card';
import { html } from '../card';
import type { Panel } from '../panel';
import { itemsOf, panelSection, showAllButton } from '../panel';
import { afresh, button, buttonRow, paragraph } from '../widgets';
import type { TaskView } from './task-row';
import { taskRow } from './task-row';

const openShown = 6;
const doneShown = 2;

interface TasksPanel {
  readonly contactId: string;
  /** Open ones first, by due date; done ones after them. */
  readonly panel: Panel<TaskView>;
  readonly canWrite: boolean;
}

const heading = (tasks: readonly TaskView[]): string => {
  const open = tasks.filter(({ completed }) => !completed);
  const overdue = open.filter(({ urgency }) => urgency === 'overdue').length;
  if (open.length === 0) return 'Tasks';
  return overdue === 0 ? `Tasks: ${open.length} open` : `Tasks: ${open.length} open, ${overdue} overdue`;
};

/** The tasks of a contact; what is done is folded away. */
export const tasksPanel = ({ contactId, panel, canWrite }: TasksPanel): Section => {
  const tasks = itemsOf(panel);
  const open = tasks.filter(({ completed }) => !completed).slice(0, openShown);
  const done = tasks.filter(({ completed }) => completed).slice(0, doneShown);
  const total = panel.state === 'shown' ? panel.total : 0;
  const newTask = button('New task', action('task.newForm', { contactId }), { type: 'FILLED_TONAL' });
  const buttons = [...(canWrite ? [newTask] : []), ...showAllButton(contactId, { panel: 'tasks', total, shown: open.length + done.length })];
  const footer = buttons.length === 0 ? [] : [buttonRow(...buttons)];
  const section = panelSection({
    header: heading(tasks),
    panel,
    rows: () => (open.length === 0 ? [paragraph(html`Nothing left to do.`)] : open.map((task) => taskRow({ contactId, task, canWrite, shownOn: 'contact' }))),
    empty: canWrite ? 'No tasks. Add the first one.' : 'No tasks.',
    footer,
    retry: afresh(action('contact.refresh', { contactId })),
  });
  if (done.length === 0) return section;
  return {
    ...section,
    collapsible: true,
    uncollapsibleWidgetsCount: section.widgets.length,
    widgets: [...section.widgets, ...done.map((task) => taskRow({ contactId, task, canWrite, shownOn: 'contact' }))],
  };
};
