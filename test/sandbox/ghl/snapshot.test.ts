import { openGhl } from './open-ghl';
import { aTokenRequest } from './sample-inputs';

/** A morning's work. */
const work = (open: ReturnType<typeof openGhl>) => {
  const answers = [
    open.ask('contacts.tags.add', { contactId: open.contactId('Ana'), body: { tags: ['Morning'] } }),
    open.ask('contacts.delete', { contactId: open.contactId('Priya') }),
    open.ask('oauth.token', { body: aTokenRequest(open) }),
  ];
  open.ghl.faults.next('*', { status: 500 });
  return answers;
};

describe('a snapshot', () => {
  it('brings everything back: records, tokens, the search index, counters and planned faults', () => {
    const open = openGhl();
    const before = open.ghl.snapshot();
    work(open);
    expect(open.ghl.snapshot()).not.toBe(before);
    open.ghl.restore(before);
    expect(open.ghl.snapshot()).toBe(before);
    expect(open.ask('contacts.tasks.list', { contactId: open.contactId('Priya') }).body['tasks']).toHaveLength(20);
  });

  it('is not needed to come back to a moment that was marked', () => {
    const open = openGhl();
    const back = open.ghl.mark();
    const before = open.ghl.snapshot();
    work(open);
    back();
    expect(open.ghl.snapshot()).toBe(before);
    expect(open.ask('contacts.tasks.list', { contactId: open.contactId('Priya') }).body['tasks']).toHaveLength(20);
  });

  it('can be brought to another embedded GoHighLevel, whose credentials are then the first one’s', () => {
    const first = openGhl({ seed: 1 });
    const second = openGhl({ seed: 2, data: 'empty' });
    second.ghl.restore(first.ghl.snapshot());
    expect(second.ghl.credentials).toStrictEqual(first.ghl.credentials);
    expect(second.ask('contacts.get', { contactId: first.contactId('Ana') }).status).toBe(200);
  });
});

it('does the same for the same seed, byte for byte', () => {
  const runs = [1, 2].map(() => {
    const open = openGhl({ seed: 42 });
    return { answers: JSON.stringify(work(open)), snapshot: open.ghl.snapshot() };
  });
  expect(runs[0]).toStrictEqual(runs[1]);
  expect(openGhl({ seed: 43 }).ghl.credentials).not.toStrictEqual(openGhl({ seed: 42 }).ghl.credentials);
});
