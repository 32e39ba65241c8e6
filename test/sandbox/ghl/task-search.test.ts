import { openGhl } from './open-ghl';
import type { OpenGhl } from './open-ghl';

type Row = Readonly<Record<string, unknown>>;

const tasks = ({ ask }: OpenGhl, wish: object = {}): readonly Row[] => ask('locations.tasks.search', { body: { limit: 100, ...wish } }).body['tasks'];

describe('the search of tasks', () => {
  it('answers 201 with rows of its own kind: `_id`, lower-case names, dates', () => {
    const open = openGhl();
    const contactId = open.contactId('Ana');
    const answer = open.ask('locations.tasks.search', { body: { contactId: [contactId], query: 'second viewing' } });
    expect(answer.status).toBe(201);
    const [row] = answer.body['tasks'];
    expect(row).toMatchObject({
      title: 'Call about the second viewing',
      completed: false,
      status: 'incomplete',
      dueDate: '2026-11-25T16:00:00.000Z',
      contactDetails: { firstName: 'ana', lastName: 'ruiz' },
      locationId: open.ghl.credentials.locationId,
    });
    expect(row).not.toHaveProperty('id');
    expect(open.ask('contacts.tasks.get', { contactId, taskId: row._id }).body['task']).not.toHaveProperty('dateUpdated');
  });

  it('keeps deleted tasks, said not to be deleted and without their contact', () => {
    const open = openGhl();
    const contactId = open.contactId('Ana');
    const [task] = tasks(open, { contactId: [contactId] });
    open.ask('contacts.tasks.delete', { contactId, taskId: task!['_id'] as string });
    const tombstone = tasks(open).find(({ _id }) => _id === task!['_id'])!;
    expect(tombstone).toMatchObject({ title: task!['title'], deleted: false });
    expect(tombstone).not.toHaveProperty('contactId');
    expect(tasks(open, { contactId: [contactId] }).map(({ _id }) => _id)).not.toContain(task!['_id']);
  });

  it('keeps the tasks of a deleted contact like that', () => {
    const open = openGhl();
    const before = tasks(open).length;
    open.ask('contacts.delete', { contactId: open.contactId('Priya') });
    expect(tasks(open)).toHaveLength(before);
    expect(tasks(open).filter(({ contactId }) => contactId === undefined)).toHaveLength(20);
  });

  it('filters by what is done, by whom it is for, and by business', () => {
    const open = openGhl();
    const [priya, business] = [open.contactId('Priya'), open.ask('businesses.list', { query: {} }).body['businesses'][0].id];
    const casey = open.ghl.records.users().find(({ firstName }) => firstName === 'Casey')!.id;
    expect(tasks(open, { businessId: business }).every(({ contactId }) => contactId === priya)).toBe(true);
    expect(tasks(open, { contactId: [priya], completed: true })).toHaveLength(7);
    const hers = tasks(open, { assignedTo: [casey], completed: false });
    expect(hers.every(({ assignedTo, completed }) => assignedTo === casey && completed === false)).toBe(true);
  });

  it('goes on from the last row’s `searchAfter`, and by `skip`', () => {
    const open = openGhl();
    const all = tasks(open).map(({ _id }) => _id);
    const first = tasks(open, { limit: 10 });
    expect(tasks(open, { searchAfter: first.at(-1)!['searchAfter'] }).map(({ _id }) => _id)).toStrictEqual(all.slice(10));
    expect(tasks(open, { skip: 10 }).map(({ _id }) => _id)).toStrictEqual(all.slice(10));
    expect(open.ask('locations.tasks.search', { body: { searchAfter: ['x'] } }).status).toBe(400);
  });

  it('shows 25 tasks when nobody says how many', () => {
    const { ask } = openGhl();
    expect(ask('locations.tasks.search', { body: {} }).body['tasks']).toHaveLength(25);
  });
});
