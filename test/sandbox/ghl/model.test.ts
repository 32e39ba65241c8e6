import fc from 'fast-check';
import { openGhl } from './open-ghl';
import type { OpenGhl } from './open-ghl';

/** What one contact should look like: a tag set, and whether each task is done. */
interface ModelContact {
  readonly tags: Set<string>;
  readonly tasks: Map<string, boolean>;
}

type Model = Map<string, ModelContact>;
type Step = fc.Command<Model, OpenGhl>;

/** The n-th of what there is, so that a shrunk run still makes sense. */
const nth = <Item>(items: Iterable<Item>, n: number): Item => {
  const list = [...items];
  return list[n % list.length]!;
};

const onContact = (n: number, name: string, act: (contactId: string, contact: ModelContact, open: OpenGhl, model: Model) => void): Step => ({
  check: (model) => model.size > 0,
  run: (model, open) => {
    const [contactId, contact] = nth(model, n);
    act(contactId, contact, open, model);
  },
  toString: () => `${name}(${n})`,
});

const withTask = (n: number, name: string, act: (taskId: string, contactId: string, contact: ModelContact, open: OpenGhl) => void): Step => ({
  check: (model) => [...model.values()].some(({ tasks }) => tasks.size > 0),
  run: (model, open) => {
    const [contactId, contact] = nth([...model].filter(([, { tasks }]) => tasks.size > 0), n);
    act(nth(contact.tasks.keys(), n), contactId, contact, open);
  },
  toString: () => `${name}(${n})`,
});

const create: Step = {
  check: () => true,
  run: (model, { ask }) => {
    const { status, body } = ask('contacts.create', { body: { firstName: 'Someone' } });
    expect(status).toBe(201);
    model.set(body['contact'].id, { tags: new Set(), tasks: new Map() });
  },
  toString: () => 'create',
};

const tag = (n: number, name: string): Step =>
  onContact(n, `tag ${JSON.stringify(name)}`, (contactId, { tags }, { ask }) => {
    const applied = name.trim().toLowerCase();
    if (applied) tags.add(applied);
    expect(ask('contacts.tags.add', { contactId, body: { tags: [name] } }).body['tags']).toStrictEqual([...tags]);
  });

const untag = (n: number, name: string): Step =>
  onContact(n, `untag ${JSON.stringify(name)}`, (contactId, { tags }, { ask }) => {
    tags.delete(name.trim().toLowerCase());
    expect(ask('contacts.tags.remove', { contactId, body: { tags: [name] } }).body['tags']).toStrictEqual([...tags]);
  });

const addTask = (n: number): Step =>
  onContact(n, 'task', (contactId, { tasks }, { ask }) => {
    const body = { title: 'Do it', dueDate: '2026-12-01T10:00:00Z', completed: false };
    tasks.set(ask('contacts.tasks.create', { contactId, body }).body['task'].id, false);
  });

const complete = (n: number, completed: boolean): Step =>
  withTask(n, `complete ${completed}`, (taskId, contactId, { tasks }, { ask }) => {
    expect(ask('contacts.tasks.complete', { contactId, taskId, body: { completed } }).status).toBe(200);
    tasks.set(taskId, completed);
  });

const deleteTask = (n: number): Step =>
  withTask(n, 'delete task', (taskId, contactId, { tasks }, { ask }) => {
    expect(ask('contacts.tasks.delete', { contactId, taskId }).status).toBe(200);
    tasks.delete(taskId);
    expect(ask('contacts.tasks.get', { contactId, taskId }).body['message']).toBe('The task id is invalid.');
  });

const deleteContact = (n: number): Step =>
  onContact(n, 'delete', (contactId, _, { ask }, model) => {
    expect(ask('contacts.delete', { contactId }).status).toBe(200);
    model.delete(contactId);
  });

const number = fc.nat({ max: 9 });
const tagName = fc.oneof(fc.constantFrom('VIP', 'vip', ' Vip ', 'Ünïcode', ''), fc.string({ unit: 'grapheme', maxLength: 8 }));

const steps = [
  fc.constant(create),
  fc.tuple(number, tagName).map((args) => tag(...args)),
  fc.tuple(number, tagName).map((args) => untag(...args)),
  number.map(addTask),
  fc.tuple(number, fc.boolean()).map((args) => complete(...args)),
  number.map(deleteTask),
  number.map(deleteContact),
];

it('keeps contacts, tags and tasks as a tiny model of it does, in whatever order they are worked on', () => {
  fc.assert(
    fc.property(fc.commands(steps, { maxCommands: 30 }), (commands) => {
      const model: Model = new Map();
      const open = openGhl({ data: 'empty' });
      fc.modelRun(() => ({ model, real: open }), commands);

      const held = open.ghl.records.contacts().map(({ id, tags }) => [id, { tags: new Set(tags), tasks: tasksOf(open, id) }] as const);
      expect(new Map(held)).toStrictEqual(model);
    }),
    { numRuns: 60 },
  );
});

const tasksOf = ({ ghl }: OpenGhl, id: string) => new Map(ghl.records.contact(id)!.tasks.map((task) => [task.id, task.completed]));
