import { customers, strangers } from '../../sandbox/cast';
import { aRep, held, type Rep } from './rep';

const { ana } = customers;
const { noor } = strangers;
const call = 'Call about the second viewing';
const words = 'Once and only once';

interface Story {
  readonly name: string;
  readonly mail: string;
  /** Up to the click that is killed. */
  readonly before: () => void;
  readonly click: () => void;
  /** What has to be done again before the click can be. */
  readonly again?: () => void;
  /** Whether it has been done; a number counts how often. */
  readonly times: () => number;
  /** How it is listed. */
  readonly summary: string;
}

let rep: Rep;
let start = '';

const onAna = (): ReturnType<typeof held> => held(rep.sandbox, ana.email);

const stories: readonly Story[] = [
  {
    name: 'adding a task',
    mail: 'ana-offer',
    before: () => (rep.clicks('New task'), rep.types({ 'What is to be done': words })),
    click: () => rep.clicks('Add task'),
    times: () => onAna().tasks.filter(({ title }) => title === words).length,
    summary: `Task added: ${words}`,
  },
  {
    name: 'adding a note',
    mail: 'ana-offer',
    before: () => (rep.clicks('New note'), rep.types({ Note: words })),
    click: () => rep.clicks('Add note'),
    times: () => onAna().notes.filter(({ body }) => body === words).length,
    summary: `Note added: ${words}`,
  },
  {
    name: 'creating a contact',
    mail: 'noor-first-contact',
    before: () => void rep.clicks('Create contact'),
    click: () => rep.clicks('Create contact'),
    times: () => rep.sandbox.ghl.records.contacts().filter(({ email }) => email === noor.email).length,
    summary: 'Contact created: Noor de Wit',
  },
  {
    name: 'ticking a task',
    mail: 'ana-offer',
    before: () => undefined,
    click: () => rep.ticks(call),
    times: () => onAna().tasks.filter(({ title, completed }) => title === call && completed).length,
    summary: `Task done: ${call}`,
  },
  {
    name: 'deleting a task',
    mail: 'ana-offer',
    before: () => (rep.clicks(call), rep.clicks('Delete this task')),
    click: () => rep.clicks('Delete task'),
    times: () => (onAna().tasks.some(({ title }) => title === call) ? 0 : 1),
    summary: `Task deleted: ${call}`,
  },
  {
    name: 'adding a tag',
    mail: 'ana-offer',
    before: () => (rep.clicks('Add or remove tags'), rep.types({ Tag: 'vip' })),
    click: () => rep.clicks('Add tag'),
    again: () => rep.types({ Tag: 'vip' }),
    times: () => onAna().contact.tags.filter((tag: string) => tag === 'vip').length,
    summary: 'Tagged “vip”',
  },
].map((story) => ({ ...story, before: () => void story.before(), click: () => void story.click() }));

beforeAll(async () => {
  rep = await aRep();
  start = rep.sandbox.snapshot();
});

const ready = ({ mail, before }: Story): void => {
  rep.sandbox.restore(start);
  rep.opens(mail);
  before();
};

const effects = /^(fetch|set|put|remove|delete)/;

/** A run that dies after reading leaves what one leaves that died before: these are the moments that make a difference. */
const moments = (story: Story): readonly (readonly [number, 'before' | 'after'])[] => {
  ready(story);
  story.click();
  expect(rep.view().error).toBeNull();
  expect(story.times()).toBe(1);
  const { calls } = rep.execution();
  return [[1, 'before'], ...calls.flatMap(({ method }, index) => (effects.test(method) ? [[index + 1, 'after'] as const] : []))];
};

/** Where a rep would look later on, and what they are told there. */
const looksAround = ({ mail }: Story): { readonly said: string | null; readonly read: string } => {
  rep.sandbox.world.clock.advance(60_000);
  rep.opens(mail);
  if (rep.offers('Refresh')) rep.clicks('Refresh');
  const [said, card] = [rep.notification(), rep.reads()];
  rep.sandbox.panel.universalAction(0);
  return { said, read: `${card}\n${rep.reads()}` };
};

describe.each(stories)('$name, killed at any of its calls', (story) => {
  it('is done once or not at all, what is not done is on the list or still on the form, and nobody says otherwise', () => {
    for (const [k, when] of moments(story)) {
      ready(story);
      rep.sandbox.runtime.killNext(k, when);
      story.click();
      const sawAnError = rep.view().error !== null;
      const { said, read } = looksAround(story);
      const outcome = { k, when, times: story.times(), isListed: read.includes(story.summary), sawAnError, said };
      expect([0, 1]).toContain(outcome.times);
      if (outcome.times === 0 && !outcome.isListed) expect(outcome).toMatchObject({ sawAnError: true });
      if (outcome.times === 1) expect(outcome).not.toMatchObject({ said: 'It was not saved. You can send it again.' });
      expect(rep.execution().error).toBeNull();
    }
  });

  it('is done exactly once when the rep does it again', () => {
    for (const [k, when] of moments(story)) {
      ready(story);
      rep.sandbox.runtime.killNext(k, when);
      story.click();
      rep.sandbox.world.clock.advance(10_000);
      story.again?.();
      story.click();
      expect({ k, when, times: story.times(), error: rep.view().error }).toStrictEqual({ k, when, times: 1, error: null });
    }
  });
});
