import { customers, strangers } from '../../sandbox/cast';
import { held } from './rep';
import { repInEachTest } from './rep-in-each-test';

const { ana } = customers;
const { noor } = strangers;
const lost = { network: 'timeout', arrived: true } as const;

const rep = repInEachTest();

const theTasks = () => held(rep.sandbox, ana.email).tasks.filter(({ title }) => title === 'Once and only once');
const theNotes = () => held(rep.sandbox, ana.email).notes.filter(({ body }) => body === 'Once and only once');
const theContacts = () => rep.sandbox.ghl.records.contacts().filter(({ email }) => email === noor.email);
const faults = () => rep.sandbox.ghl.faults;

const taskForm = (): void => {
  rep.opens('ana-offer');
  rep.clicks('New task');
  rep.types({ 'What is to be done': 'Once and only once' });
};
const noteForm = (): void => {
  rep.opens('ana-offer');
  rep.clicks('New note');
  rep.types({ Note: 'Once and only once' });
};

it('a task whose answer was lost is found, not added again', () => {
  taskForm();
  faults().next('contacts.tasks.create', lost);
  expect(rep.clicks('Add task')).toContain('What is to be done');
  expect(rep.clicks('Add task')).toContain('Once and only once');
  expect(rep.notification()).toBe('Task added.');
  expect(theTasks()).toHaveLength(1);
  rep.clicks('Undo: Task added');
  expect(theTasks()).toHaveLength(0);
});

it('a note whose answer was lost is found, not added again', () => {
  noteForm();
  faults().next('contacts.notes.create', lost);
  rep.clicks('Add note');
  rep.clicks('Add note');
  expect(rep.notification()).toBe('Note added.');
  expect(theNotes()).toHaveLength(1);
});

it('a contact whose answer was lost is found, not created again', () => {
  rep.opens('noor-first-contact');
  rep.clicks('Create contact');
  faults().next('contacts.create', lost);
  rep.clicks('Create contact');
  rep.sandbox.world.clock.advance(5_000);
  expect(rep.clicks('Create contact')).toContain('Noor de Wit');
  expect(rep.notification()).toBe('Contact created.');
  expect(theContacts()).toHaveLength(1);
});

it('a contact whose answer was lost is not created again while the search lags behind', () => {
  rep.opens('noor-first-contact');
  rep.clicks('Create contact');
  faults().next('contacts.create', lost);
  rep.clicks('Create contact');
  rep.clicks('Create contact');
  expect(rep.view().error).toBeNull();
  expect(theContacts()).toHaveLength(1);
});

it('twins are told apart: the same words again are another task', () => {
  for (const time of [1, 2]) {
    taskForm();
    rep.clicks('Add task');
    expect(theTasks()).toHaveLength(time);
  }
  taskForm();
  faults().next('contacts.tasks.create', { network: 'offline' });
  rep.clicks('Add task');
  rep.clicks('Add task');
  expect(theTasks()).toHaveLength(3);
});

it('what was left pending is found out when the mail is opened again', () => {
  taskForm();
  faults().next('contacts.tasks.create', lost);
  rep.clicks('Add task');
  rep.sandbox.world.clock.advance(61_000);
  expect(rep.opens('ana-offer')).not.toContain('Not confirmed');
  expect(theTasks()).toHaveLength(1);
});

it('what was left pending is found out by a refresh', () => {
  taskForm();
  faults().next('contacts.tasks.create', lost);
  rep.clicks('Add task');
  rep.opens('ana-offer');
  rep.sandbox.world.clock.advance(61_000);
  rep.clicks('Refresh');
  expect(rep.notification()).toBe('It was saved after all.');
  expect(theTasks()).toHaveLength(1);
});

it('what never arrived is sent again by a refresh, once', () => {
  noteForm();
  faults().next('contacts.notes.create', { network: 'timeout' });
  rep.clicks('Add note');
  rep.opens('ana-offer');
  rep.sandbox.world.clock.advance(61_000);
  rep.clicks('Refresh');
  expect(rep.notification()).toBe('It had not been saved. It is now.');
  rep.clicks('Refresh');
  expect(theNotes()).toHaveLength(1);
});

describe('a deletion whose answer was lost', () => {
  const call = 'Call about the second viewing';
  const isThere = () => held(rep.sandbox, ana.email).tasks.some(({ title }) => title === call);
  const deletes = (): void => {
    rep.opens('ana-offer');
    rep.clicks(call);
    rep.clicks('Delete this task');
    faults().next('contacts.tasks.delete', lost);
    rep.clicks('Delete task');
  };

  it('is found done when it is looked into: nobody is told that it was not', () => {
    deletes();
    rep.sandbox.world.clock.advance(61_000);
    expect(rep.opens('ana-offer')).not.toMatch(/Not saved|Not confirmed|Waiting/);
    rep.sandbox.panel.universalAction(0);
    expect(rep.reads()).toContain(`Task deleted: ${call}`);
    expect([rep.reads().includes('Not saved'), isThere()]).toStrictEqual([false, false]);
  });

  it('is done by a second click, and nothing of the first is left open', () => {
    deletes();
    rep.opens('ana-offer');
    if (rep.offers(call)) rep.clicks(call);
    rep.sandbox.world.clock.advance(61_000);
    expect(rep.opens('ana-offer')).not.toMatch(/Not saved|Not confirmed|Waiting/);
    expect(isThere()).toBe(false);
  });
});
