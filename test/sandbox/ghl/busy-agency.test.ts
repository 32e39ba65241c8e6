import { openGhl } from './open-ghl';
import type { OpenGhl } from './open-ghl';

/** What it takes to read the tasks of the first contact found, fifty times: this process's own work in microseconds, the least of five tries. */
const tasksCost = ({ ask, world }: OpenGhl): number => {
  const contactId = ask('contacts.search', { body: { pageLimit: 1 } }).body['contacts'][0].id as string;
  const tries = Array.from({ length: 5 }, () => {
    world.clock.advance(10_000);
    const before = process.cpuUsage();
    for (let count = 0; count < 50; count += 1) expect(ask('contacts.tasks.list', { contactId }).status).toBe(200);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...tries);
};

describe('the busy agency', () => {
  let open: OpenGhl;

  beforeAll(() => {
    open = openGhl({ data: 'busy-agency' });
  });

  it('has 50,000 contacts, 200,000 tasks and notes, 20 users and 5 pipelines', () => {
    const { ask } = open;
    const { contacts, total } = ask('contacts.search', { body: { pageLimit: 20 } }).body;
    expect(total).toBe(50_000);
    for (const { id: contactId } of contacts) {
      const { tasks, notes } = { ...ask('contacts.tasks.list', { contactId }).body, ...ask('contacts.notes.list', { contactId }).body };
      expect([tasks.length, notes.length]).toStrictEqual([2, 2]);
    }
    expect(ask('users.list-by-location', { query: {} }).body['users']).toHaveLength(20);
    expect(ask('opportunities.pipelines.list', { query: {} }).body['pipelines']).toHaveLength(5);
  });

  it.each([
    ['a search with a filter, an order and a cursor', () => open.ask('contacts.search', {
      body: { pageLimit: 500, filters: [{ field: 'tags', operator: 'eq', value: ['vip'] }], sort: [{ field: 'lastNameLowerCase', direction: 'asc' }] },
    }).body['contacts'].length, 500],
    ['a look-up', () => open.ask('contacts.lookup', { query: { phone: '+12015550100' } }).body['contacts'].length, 1],
    ['a search for duplicates', () => Boolean(open.ask('contacts.get-duplicate', { query: { email: '', number: '+12015550199' } }).body['contact']), true],
    ['a search of tasks', () => open.ask('locations.tasks.search', { body: { completed: false, limit: 100 } }).body['tasks'].length, 100],
    ['a new contact', () => open.ask('contacts.create', { body: { email: 'one-more@mail.example' } }).status, 201],
  ] as const)('answers %s', (_, work, expected) => {
    expect(work()).toBe(expected);
  });

  // Both are measured here, on the same machine: a look at 100,000 tasks would take hundreds of times as long.
  it('reads what hangs on one contact without looking at the others', () => {
    expect(tasksCost(open)).toBeLessThan(20 * tasksCost(openGhl()));
  });
});
