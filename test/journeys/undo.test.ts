import { customers } from '../../sandbox/cast';
import { contactFrom } from './behind-the-scenes';
import { held } from './rep';
import { repInEachTest } from './rep-in-each-test';

const { ana } = customers;
const minute = 60_000;
const call = 'Call about the second viewing';

const rep = repInEachTest();

beforeEach(() => void rep.opens('ana-offer'));

const changesTask = (): void => {
  rep.clicks(call);
  rep.types({ 'What is to be done': 'Changed from Gmail' });
  rep.clicks('Save task');
};
const titles = () => held(rep.sandbox, ana.email).tasks.map(({ title }) => title);

it('is offered for 15 minutes on the contact’s card, and counts down', () => {
  changesTask();
  rep.sandbox.world.clock.advance(5 * minute);
  expect(rep.opens('ana-offer')).toContain('10 min left to undo');
  rep.sandbox.world.clock.advance(10 * minute);
  expect(rep.opens('ana-offer')).not.toContain('Can be undone');
});

it('is refused after 15 minutes, on a card that was left open', () => {
  changesTask();
  rep.sandbox.world.clock.advance(16 * minute);
  rep.clicks('Undo: Task changed');
  expect(rep.notification()).toBe('Changes can be undone for 15 minutes. Please change it by hand.');
  expect(titles()).toContain('Changed from Gmail');
});

it('is refused when somebody else changed the task since', () => {
  changesTask();
  const { contact, tasks } = held(rep.sandbox, ana.email);
  const task = tasks.find(({ title }) => title === 'Changed from Gmail');
  contactFrom(rep, contact.id).put(`tasks/${task?.id}`, { title: 'Changed by Casey' });
  rep.clicks('Undo: Task changed');
  expect(rep.notification()).toBe('Somebody changed this since. Nothing was undone.');
  expect(titles()).toContain('Changed by Casey');
});

it('is refused when somebody else changed the contact since', () => {
  rep.clicks('Edit Ana Ruiz');
  rep.types({ Company: 'From Gmail' });
  rep.clicks('Save contact');
  const { contact } = held(rep.sandbox, ana.email);
  contactFrom(rep, contact.id).put('', { companyName: 'From Casey' });
  rep.clicks('Undo: Contact changed');
  expect(rep.notification()).toBe('Somebody changed this since. Nothing was undone.');
  expect(held(rep.sandbox, ana.email).contact).toMatchObject({ companyName: 'From Casey' });
});

it('takes a change of the contact back', () => {
  const before = held(rep.sandbox, ana.email).contact;
  rep.clicks('Edit Ana Ruiz');
  rep.types({ 'First name': 'Anna', Phone: '+12025550199' });
  rep.clicks('Save contact');
  expect(rep.clicks('Undo: Contact changed')).toContain('Ana Ruiz | Orchard Labs');
  expect(held(rep.sandbox, ana.email).contact).toMatchObject({ firstName: before.firstName, phone: before.phone, tags: before.tags });
});

it('deletes a contact that was created from a mail', () => {
  rep.opens('noor-first-contact');
  rep.clicks('Create contact');
  rep.clicks('Create contact');
  rep.clicks('Undo: Contact created');
  expect(rep.view().error).toBeNull();
  expect(rep.sandbox.ghl.records.contacts().filter(({ email }) => email === 'noor@dewit-interiors.example')).toStrictEqual([]);
  rep.sandbox.world.clock.advance(minute);
  expect(rep.opens('noor-first-contact')).toContain('Not in GoHighLevel yet.');
});

it('says so when the thing is gone already', () => {
  rep.clicks('New task');
  rep.clicks('Add task');
  const { contact, tasks } = held(rep.sandbox, ana.email);
  const task = tasks.find(({ title }) => title === 'Offer for the orchard plot');
  contactFrom(rep, contact.id).remove(`tasks/${task?.id}`);
  rep.clicks('Undo: Task added');
  expect(rep.notification()).toBe('It was gone already.');
});

it('happens once, however often it is clicked', () => {
  rep.clicks('New note');
  rep.types({ Note: 'Once' });
  rep.clicks('Add note');
  rep.clicks('Edit Ana Ruiz');
  rep.clicks('Cancel');
  rep.clicksTwice('Undo: Note added');
  expect(rep.notification()).toBe('This has been undone already.');
});

it('works from the list of changes too', () => {
  changesTask();
  rep.sandbox.panel.universalAction(0);
  expect(rep.reads()).toContain('Task changed: Changed from Gmail | just now · Done · 15 min left to undo');
  rep.clicks('Undo: Task changed');
  expect(titles()).toContain(call);
});
