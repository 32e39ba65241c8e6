import { refusal, withSdk } from './an-sdk';
import { contactId, userId } from './people';

describe('the tasks of a contact, through the official SDK', () => {
  it('are created, read, changed, completed and deleted', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const contact = { contactId: contactId(open, 'Björn') };
      const wish = { title: 'Send the offer', body: 'As a PDF', dueDate: '2026-12-01T10:00:00Z', completed: false, assignedTo: userId(open, 'Casey') };
      const { task } = await sdk.contacts.createTask(contact, wish);
      expect(task).toMatchObject({ ...wish, ...contact, dueDate: '2026-12-01T10:00:00.000Z' });
      const place = { ...contact, taskId: task!.id! };
      const changed = await sdk.contacts.updateTask(place, { title: 'Send the second offer' });
      expect(changed).toMatchObject({ task: { title: 'Send the second offer', body: 'As a PDF' } });
      expect(await sdk.contacts.updateTaskCompleted(place, { completed: true })).toMatchObject({ task: { completed: true } });
      expect(await sdk.contacts.getTask(place)).toMatchObject({ task: { title: 'Send the second offer', completed: true } });
      expect((await sdk.contacts.getAllTasks(contact)).tasks).toHaveLength(2);
      const inLocation = async () => (await sdk.locations.taskSearch({ locationId }, { contactId: [contact.contactId] })).tasks;
      expect(await inLocation()).toHaveLength(2);
      expect(await sdk.contacts.deleteTask(place)).toMatchObject({ succeded: true });
      expect((await sdk.contacts.getAllTasks(contact)).tasks).toHaveLength(1);
      expect(await inLocation()).toHaveLength(1);
      expect(await refusal(sdk.contacts.deleteTask(place))).toStrictEqual({ status: 400, message: 'The task id is invalid.' });
    }));

  it('need a due date', () =>
    withSdk(async (open) => {
      const incomplete = open.sdk.contacts.createTask({ contactId: contactId(open, 'Björn') }, { title: 'Some day', completed: false } as never);
      expect(await refusal(incomplete)).toMatchObject({ status: 422 });
    }));
});

describe('the notes of a contact, through the official SDK', () => {
  it('are created, read, changed and deleted', () =>
    withSdk(async (open) => {
      const { sdk } = open;
      const contact = { contactId: contactId(open, 'Björn') };
      const { note } = await sdk.contacts.createNote(contact, { body: 'Called back.', userId: userId(open, 'Robin') });
      expect(note).toMatchObject({ body: 'Called back.', userId: userId(open, 'Robin'), ...contact, dateAdded: '2026-11-24T15:00:00.000Z' });
      const place = { ...contact, id: note!.id! };
      expect(await sdk.contacts.updateNote(place, { body: '<p>Called back twice.</p>', pinned: true } as never)).toMatchObject({ note: { pinned: true } });
      expect(await sdk.contacts.getNote(place)).toMatchObject({ note: { body: '<p>Called back twice.</p>' } });
      expect((await sdk.contacts.getAllNotes(contact)).notes).toHaveLength(2);
      expect(await sdk.contacts.deleteNote(place)).toMatchObject({ succeded: true });
      expect((await sdk.contacts.getAllNotes(contact)).notes).toHaveLength(1);
      expect(await refusal(sdk.contacts.getNote(place))).toStrictEqual({ status: 400, message: 'The note id is invalid.' });
    }));
});
