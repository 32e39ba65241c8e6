import { customers } from '../../sandbox/cast';
import { held } from './rep';
import { repInEachTest } from './rep-in-each-test';

const { ana } = customers;
const overdue = 'Send floor plans of 7 Mill Lane';

const rep = repInEachTest();

beforeEach(() => void rep.opens('ana-offer'));

const tasks = () => held(rep.sandbox, ana.email).tasks;
const titled = (title: string) => tasks().filter((task) => task.title === title);

it('makes a task of a mail, and shows it at once although the index lags behind', () => {
  const form = rep.clicks('New task');
  expect(form).toContain('What is to be done | Offer for the orchard plot');
  expect(form).toContain('Robin Vale [x]');
  const card = rep.clicksTwice('Add task');
  expect(rep.notification()).toBe('Task added.');
  expect(card).toContain('# Tasks: 4 open, 1 overdue');
  expect(card).toContain('Offer for the orchard plot | Due Tue 10 Nov, 09:00 · Robin Vale');
  // Tomorrow at nine in Chicago.
  expect(titled('Offer for the orchard plot')).toMatchObject([{ dueDate: '2026-11-10T15:00:00.000Z', completed: false }]);
});

it('asks for a title and a date, and keeps the rest', () => {
  rep.clicks('New task');
  rep.types({ 'What is to be done': '', Details: 'Bring the survey' });
  const card = rep.clicks('Add task');
  expect(card).toContain('Bring the survey');
  expect(rep.view().form).toMatchObject({ body: ['Bring the survey'] });
  expect(tasks()).toHaveLength(4);
});

it('changes a task: what was not touched is not sent', () => {
  rep.clicks('Call about the second viewing');
  rep.types({ 'What is to be done': 'Call about the third viewing', Due: { msSinceEpoch: String(Date.parse('2026-11-12T17:30:00Z')), hasDate: true, hasTime: true } });
  expect(rep.clicks('Save task')).toContain('Call about the third viewing | Due Thu 12 Nov, 11:30');
  const puts = rep.requests().filter(({ what }) => what.startsWith('PUT'));
  expect(puts.map(({ body }) => body)).toStrictEqual([{ title: 'Call about the third viewing', dueDate: '2026-11-12T17:30:00.000Z' }]);
});

it('ticks a task and opens it again', () => {
  expect(rep.ticks(overdue)).toContain('# Tasks: 2 open\n');
  expect(titled(overdue)).toMatchObject([{ completed: true }]);
  expect(rep.ticks(overdue)).toContain('# Tasks: 3 open, 1 overdue');
  expect(titled(overdue)).toMatchObject([{ completed: false }]);
});

it('deletes a task after asking, and not when the rep thinks again', () => {
  rep.clicks(overdue);
  expect(rep.clicks('Delete this task')).toContain(overdue);
  rep.clicks('Keep it');
  expect(titled(overdue)).toHaveLength(1);
  rep.clicks(overdue);
  rep.clicks('Delete this task');
  expect(rep.clicks('Delete task')).toContain('# Tasks: 2 open\n');
  expect(titled(overdue)).toStrictEqual([]);
});

describe('undone', () => {
  it('an added task is gone', () => {
    rep.clicks('New task');
    rep.clicks('Add task');
    expect(rep.clicks('Undo: Task added')).toContain('# Tasks: 3 open, 1 overdue');
    expect(rep.notification()).toBe('Undone: Task added: Offer for the orchard plot');
    expect(titled('Offer for the orchard plot')).toStrictEqual([]);
  });

  it('a changed task is as before', () => {
    const before = tasks();
    rep.clicks('Call about the second viewing');
    rep.types({ 'What is to be done': 'Something else', 'Who does it': rep.sandbox.ghl.records.users().find(({ name }) => name === 'Casey Brook')?.id ?? '' });
    rep.clicks('Save task');
    expect(tasks()).not.toStrictEqual(before);
    rep.clicks('Undo: Task changed');
    expect(tasks()).toStrictEqual(before);
  });

  it('a ticked task is open', () => {
    rep.ticks(overdue);
    expect(rep.clicks('Undo: Task done')).toContain('# Tasks: 3 open, 1 overdue');
    expect(titled(overdue)).toMatchObject([{ completed: false }]);
  });

  it('a deleted task is there again, as a new one, and formatted details stay formatted', () => {
    const { body, dueDate, assignedTo } = titled(overdue)[0]!;
    rep.clicks(overdue);
    rep.clicks('Delete this task');
    rep.clicks('Delete task');
    expect(rep.clicks('Undo: Task deleted')).toContain(overdue);
    expect(titled(overdue)).toMatchObject([{ body, dueDate, assignedTo, completed: false }]);
  });

  it('an undo can be undone', () => {
    rep.ticks(overdue);
    rep.clicks('Undo: Task done');
    rep.clicks('Undo: Undone');
    expect(titled(overdue)).toMatchObject([{ completed: true }]);
  });
});
