import { openGhl } from './open-ghl';

const newTask = { title: 'Send the offer', dueDate: '2026-12-01T10:00:00-06:00', completed: false };

describe('tasks', () => {
  it('creates, changes, completes and deletes a task', () => {
    const { ask, contactId } = openGhl();
    const id = contactId('Ana');
    const created = ask('contacts.tasks.create', { contactId: id, body: newTask });
    const { id: taskId } = created.body['task'];
    const task = { id: taskId, contactId: id, title: 'Send the offer', dueDate: '2026-12-01T16:00:00.000Z', completed: false };
    expect(created).toMatchObject({ status: 201, body: { task } });
    const changed = ask('contacts.tasks.update', { contactId: id, taskId, body: { title: 'Send both offers' } });
    expect(changed.body['task']).toStrictEqual({ ...task, title: 'Send both offers' });
    expect(ask('contacts.tasks.complete', { contactId: id, taskId, body: { completed: true } }).body['task'].completed).toBe(true);
    expect(ask('contacts.tasks.delete', { contactId: id, taskId }).body['succeded']).toBe(true);
  });

  it('wants a due date', () => {
    const { ask, contactId } = openGhl();
    const body = { title: 'Some day', completed: false } as typeof newTask;
    expect(ask('contacts.tasks.create', { contactId: contactId('Ana'), body }).body['message']).toStrictEqual([
      'dueDate must be a valid ISO 8601 date string',
      'dueDate should not be empty',
    ]);
  });

  it('wants a title with something in it', () => {
    const { ask, contactId } = openGhl();
    const answer = ask('contacts.tasks.create', { contactId: contactId('Ana'), body: { ...newTask, title: '' } });
    expect(answer).toMatchObject({ status: 422, body: { message: ['title should not be empty'] } });
  });

  it('answers 400 for a task that is gone, or is another contact’s', () => {
    const { ask, ghl, contactId } = openGhl();
    const [{ id: taskId } = { id: '' }] = ghl.records.contact(contactId('Ana'))!.tasks;
    const gone = { status: 400, body: { message: 'The task id is invalid.' } };
    expect(ask('contacts.tasks.get', { contactId: contactId('Priya'), taskId })).toMatchObject(gone);
    ask('contacts.tasks.delete', { contactId: contactId('Ana'), taskId });
    expect(ask('contacts.tasks.delete', { contactId: contactId('Ana'), taskId })).toMatchObject(gone);
  });
});
