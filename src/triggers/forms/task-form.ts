import type { Card } from '../../cards/card';
import type { TaskFormView } from '../../cards/task-form-card';
import { taskFormCard, taskInputs } from '../../cards/task-form-card';
import { contactTitle } from '../../mapping/contact-view';
import { dueFromPicker, nextWorkingDay, pickerFor } from '../../mapping/due';
import { storedText } from '../../mapping/html-to-text';
import { taskFromMessage } from '../../mapping/task-from-message';
import type { App } from '../app';
import type { ContactRecord } from '../contact-record';
import type { AddOnEvent, Form } from '../event';
import { typed } from '../handler';
import { mailIfReadable } from '../landing';
import { surroundings } from '../surroundings';
import type { Fields } from '../written-fields';

/** What stands in the task form, whoever filled it in. */
export interface TaskDraft {
  readonly title: string;
  /** Milliseconds since 1970; null while no date is picked. */
  readonly due: number | null;
  readonly assignee: string;
  readonly body: string;
}

export interface TaskFormContext {
  readonly record: ContactRecord;
  readonly taskId: string | null;
  readonly changeId: string;
  readonly error?: string;
}

/** GoHighLevel shows no more of a title; a longer one is a mistake. */
const titleLimit = 255;

const zoneName = (timeZone: string): string => (timeZone.split('/').pop() ?? timeZone).replace(/_/g, ' ');

/** The form, filled in. */
export const taskForm = (app: App, event: AddOnEvent, draft: TaskDraft, { record, taskId, changeId, error }: TaskFormContext): Card => {
  const { local, info } = surroundings(app, event);
  const view: TaskFormView = {
    contactId: record.contact.id,
    contactName: contactTitle(record.contact),
    taskId,
    changeId,
    title: draft.title,
    due: draft.due === null ? null : pickerFor(draft.due, local),
    zone: zoneName(local.timeZone),
    assignee: draft.assignee,
    assignees: info.users.map(({ id, name, email }) => ({ value: id, text: name || email })),
    body: draft.body,
    error: error ?? null,
  };
  return taskFormCard(view);
};

/** What the rep filled in. The picker's time is read as wall time of the location. */
export const taskDraftFrom = (app: App, event: AddOnEvent, filledIn: Form): TaskDraft => {
  const picked = filledIn.times[taskInputs.due];
  return {
    title: typed(filledIn, taskInputs.title),
    due: picked ? dueFromPicker(picked.at, surroundings(app, event).local) : null,
    assignee: typed(filledIn, taskInputs.assignee),
    body: typed(filledIn, taskInputs.body),
  };
};

/** What is missing, in words; null when nothing is. */
export const errorInTask = ({ title, due }: TaskDraft): string | null => {
  if (title === '') return 'Say what is to be done.';
  if (title.length > titleLimit) return `The first line can have ${titleLimit} letters; put the rest into the details.`;
  return due === null ? 'Pick a date and a time.' : null;
};

/** What a new task is filled in with: out of the open mail, if there is one. */
export const newTaskDraft = (app: App, event: AddOnEvent, { contact }: ContactRecord): TaskDraft => {
  const { local, me } = surroundings(app, event);
  const mail = mailIfReadable(app, event);
  const blank = { title: '', body: '', due: nextWorkingDay(local) };
  const suggested =
    mail?.source === 'mail'
      ? taskFromMessage({ subject: mail.rawSubject, name: contactTitle(contact), decode: app.platform.decodeText, messageId: mail.messageId, threadId: mail.threadId }, local)
      : blank;
  return { ...suggested, assignee: me?.id ?? contact.assignedTo };
};

/** As the product writes a task: an absent assignee stays absent. */
export const taskFieldsOf = ({ title, due, assignee, body }: TaskDraft): Fields & { readonly title: string; readonly dueDate: string } => ({
  title,
  dueDate: new Date(due ?? 0).toISOString(),
  body: storedText(body),
  assignedTo: assignee,
});
