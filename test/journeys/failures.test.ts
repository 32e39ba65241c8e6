import type { Fault } from '../../sandbox/ghl/faults';
import { customers } from '../../sandbox/cast';
import { held, type Rep } from './rep';
import { repInEachTest } from './rep-in-each-test';

const { ana } = customers;
const call = 'Call about the second viewing';

interface Row {
  readonly name: string;
  readonly fault: Fault;
  /** What the rep reads somewhere. */
  readonly says: RegExp;
}

const rows: readonly Row[] = [
  { name: '401 for the token', fault: { status: 401, message: 'Invalid JWT' }, says: /refused the token/ },
  { name: '401 for a scope', fault: { status: 401, message: 'The token is not authorized for this scope.' }, says: /not allowed to do this/ },
  { name: '403', fault: { status: 403, message: 'The token does not have access to this location.' }, says: /another location|not allowed/ },
  { name: '404', fault: { status: 404, message: 'Not found' }, says: /does not have this any more|not in GoHighLevel|Not in GoHighLevel/ },
  { name: '422', fault: { status: 422, body: { statusCode: 422, message: ['something must be otherwise'], error: 'Unprocessable Entity' } }, says: /something must be otherwise/ },
  { name: '429', fault: { status: 429, message: 'Too Many Requests' }, says: /asks to slow down/ },
  { name: '500', fault: { status: 500, message: 'Internal server error' }, says: /an error of its own/ },
  { name: '503', fault: { status: 503, message: 'Service Unavailable' }, says: /an error of its own/ },
  { name: 'no connection', fault: { network: 'offline' }, says: /could not be reached/ },
  { name: 'no JSON', fault: { spoilt: 'malformed' }, says: /understood|understand/ },
  { name: 'half a JSON', fault: { spoilt: 'truncated' }, says: /understood|understand/ },
];

const rep = repInEachTest();

beforeEach(() => rep.sandbox.world.clock.advance(60_000));

const fails = (operation: Parameters<Rep['sandbox']['ghl']['faults']['next']>[0], { fault }: Row): void => rep.sandbox.ghl.faults.next(operation, fault, 30);
const said = (): string => `${rep.notification() ?? ''}\n${rep.reads()}`;
const isCalm = (): void => {
  expect(rep.view().error).toBeNull();
  expect(rep.execution().error).toBeNull();
  expect(rep.execution().logs.filter((line) => line.includes('bug'))).toStrictEqual([]);
};

describe.each(rows)('$name', (row) => {
  it('instead of everything: one card that says what happened', () => {
    fails('*', row);
    expect(rep.opens('ana-offer')).toMatch(row.says);
    isCalm();
  });

  it('instead of the tasks: a line, and everything else is there', () => {
    fails('contacts.tasks.list', row);
    const card = rep.opens('ana-offer');
    expect(card).toMatch(row.says);
    // A connection that breaks takes the whole wave along.
    expect(card).toContain('network' in row.fault ? 'Orchard Labs' : 'Prefers mail to phone calls.');
    isCalm();
  });

  it('when a task is added: the form keeps what was typed, and one task is there after another click', () => {
    rep.opens('ana-offer');
    rep.clicks('New task');
    rep.types({ 'What is to be done': 'Typed with care' });
    fails('contacts.tasks.create', row);
    rep.clicks('Add task');
    expect(said()).toMatch(row.says);
    expect(rep.view().form).toMatchObject({ title: ['Typed with care'] });
    isCalm();
    rep.sandbox.ghl.faults.clear();
    rep.sandbox.world.clock.advance(10_000);
    rep.clicks('Add task');
    expect(held(rep.sandbox, ana.email).tasks.filter(({ title }) => title === 'Typed with care')).toHaveLength(1);
    isCalm();
  });

  it('when a task is ticked: a line says so, and the box is as it was', () => {
    rep.opens('ana-offer');
    fails('contacts.tasks.complete', row);
    expect(rep.ticks(call)).toContain('# Tasks: 3 open, 1 overdue');
    expect(said()).toMatch(row.says);
    isCalm();
  });
});

describe('a GoHighLevel that does not answer at all', () => {
  // Apps Script waits longer for an answer than Gmail waits for the add-on: Google ends the run and says so itself.
  const ended = 'Exception: Exceeded maximum execution time';

  it('is Google’s to report, and the next opening is as if nothing had been', () => {
    rep.sandbox.ghl.faults.next('*', { network: 'timeout' });
    expect(() => rep.opens('ana-offer')).toThrow(ended);
    expect(rep.opens('ana-offer')).toContain('Prefers mail to phone calls.');
  });

  it('leaves what was typed on the form', () => {
    rep.opens('ana-offer');
    rep.clicks('New task');
    rep.types({ 'What is to be done': 'Typed with care' });
    rep.sandbox.ghl.faults.next('contacts.tasks.create', { network: 'timeout' });
    rep.clicks('Add task');
    expect(rep.view().error).toBe(ended);
    expect(rep.view().form).toMatchObject({ title: ['Typed with care'] });
  });
});
