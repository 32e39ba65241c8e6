import { DateTime } from 'luxon';
import { refusals } from '../refusals';
import { taskReply } from '../replies';
import type { ContactRecord, TaskRecord } from '../state/records';
import type { State } from '../state/state';
import type { HandlersOf } from './handler';

interface Place {
  readonly state: State;
  readonly contact: ContactRecord;
}

/** @throws Refusal 400, for a task of another contact as for none at all. */
const taskAt = ({ state, contact }: Place, taskId: string): TaskRecord => {
  const task = state.tasks.find(contact.id, taskId);
  if (!task) throw refusals.noTask();
  return task;
};

/** A time without an offset is taken for UTC. */
const instantOf = (text: string): number => DateTime.fromISO(text, { zone: 'utc' }).toMillis();

export const taskHandlers: HandlersOf<
  | 'contacts.tasks.list' | 'contacts.tasks.get' | 'contacts.tasks.create' | 'contacts.tasks.update' | 'contacts.tasks.complete'
  | 'contacts.tasks.delete'
> = {
  'contacts.tasks.list': ({ state, contact }) => ({ tasks: state.tasks.ofContact(contact.id).map(taskReply) }),

  'contacts.tasks.get': ({ input, ...place }) => ({ task: taskReply(taskAt(place, input.taskId)) }),

  'contacts.tasks.create': ({ state, contact, now, input: { body } }) => ({
    task: taskReply(state.tasks.add({ ...body, dueDate: instantOf(body.dueDate), contactId: contact.id, dateAdded: now, dateUpdated: now })),
  }),

  'contacts.tasks.update': ({ now, input: { taskId, body: { dueDate, ...changes } }, ...place }) => {
    const due = dueDate === undefined ? undefined : instantOf(dueDate);
    return { task: taskReply(place.state.tasks.change(taskAt(place, taskId), { ...changes, dueDate: due, dateUpdated: now })) };
  },

  'contacts.tasks.complete': ({ now, input: { taskId, body }, ...place }) => ({
    task: taskReply(place.state.tasks.change(taskAt(place, taskId), { ...body, dateUpdated: now })),
  }),

  'contacts.tasks.delete': ({ input, ...place }) => {
    place.state.tasks.remove(taskAt(place, input.taskId));
    return { succeded: true };
  },
};
