import { held } from './rep';
import { repInEachTest } from './rep-in-each-test';
import { opensForm } from './run-operation';

const rep = repInEachTest();

const searches = (words: string): string => {
  rep.types({ '': words });
  return rep.clicks('Search');
};

const lastPath = (): string => new URL(rep.sandbox.network.log().at(-1)!.url).pathname;

it('a note is chosen by its contact and its text', () => {
  opensForm(rep, 'Delete contact note');
  rep.clicks('Choose Note');
  expect(rep.reads()).toContain('Choose: Contact | To find: Note');
  searches('Ana');
  rep.clicks('Ana Ruiz');
  expect(rep.reads()).toContain('After the viewing | Fri 6 Nov, 17:20');
  const words = 'Prefers mail to phone calls.';
  rep.clicks(words);
  expect(rep.reads()).toMatch(/Contact \* \| Ana Ruiz\n.*\nNote \* \| /);
  expect(rep.reads()).toContain(words);
});

it('an ID that was copied from GoHighLevel is taken for what is wanted, and said to be one', () => {
  const { tasks, contact } = held(rep.sandbox, 'ana.ruiz@orchard-labs.example');
  opensForm(rep, 'Get contact task by ID');
  rep.clicks('Choose Contact');
  expect(searches(contact.id)).toContain(`Use “${contact.id}” as the ID | Contact: it was copied from GoHighLevel`);
  rep.clicks(`Use “${contact.id}” as the ID`);
  rep.clicks('Choose Task');
  expect(searches(tasks[0]!.id)).toContain(tasks[0]!.title);
  rep.clicks(tasks[0]!.title);
  expect(rep.clicks('Run')).toContain(`${tasks[0]!.title} | Get contact task by ID`);
  expect(lastPath()).toBe(`/contacts/${contact.id}/tasks/${tasks[0]!.id}`);
});

it('words that nothing has in its name are no ID', () => {
  opensForm(rep, 'Get contact');
  rep.clicks('Choose Contact');
  expect(searches('nobody at all')).not.toContain('as the ID');
  expect(rep.reads()).toContain('Nothing found.');
});
