import { actionParameters } from '../../src/cards/action-parameters';
import { customers } from '../../sandbox/cast';
import { aRep, held, type Rep } from './rep';
import { opensForm } from './run-operation';

let rep: Rep;

beforeAll(async () => {
  rep = await aRep();
  rep.opens('ana-offer');
});

beforeEach(() => rep.sandbox.world.clock.advance(20_000));

const answerTo = (parameters: Readonly<Record<string, string>>): string => {
  const { error, response } = rep.sends(parameters);
  expect(error).toBeNull();
  return JSON.stringify(response);
};
const noSuchButton = /This button|not known|does not know|newer|older|out of date/i;
const withParameters = Object.entries(actionParameters).filter(([, names]) => names.length > 0);

it.each(['', 'no.such', 'toString', '__proto__', 'constructor', 'hasOwnProperty', 'x'.repeat(100_000)])('an action called %.20s is refused in words', (action) => {
  expect(answerTo({ action })).toMatch(noSuchButton);
});

it('a click that says nothing at all is refused in words', () => {
  expect(answerTo({})).toMatch(noSuchButton);
});

it.each(withParameters)('%s without what it needs is refused in words', (action) => {
  expect(answerTo({ action })).toMatch(noSuchButton);
});

it.each(withParameters)('%s with far too long parameters is refused in words', (action, names) => {
  expect(answerTo({ action, ...Object.fromEntries(names.map((name) => [name, 'y'.repeat(401)])) })).toMatch(noSuchButton);
});

it.each(Object.entries(actionParameters).filter(([action]) => !action.startsWith('session.')))('%s with made-up ids has an answer', (action, names) => {
  const before = JSON.stringify(rep.sandbox.ghl.records.contacts());
  expect(answerTo({ action, ...Object.fromEntries(names.map((name) => [name, '../../../etc?x=1&y#z'])) })).not.toBe('null');
  expect(JSON.stringify(rep.sandbox.ghl.records.contacts())).toBe(before);
});

it.each([
  { action: 'options.open', from: '1' },
  { action: 'options.show', group: '*' },
  { action: 'options.show', group: '=none' },
  { action: 'options.search' },
  { action: 'options.keep', group: '=none', take: 'all' },
  { action: 'options.keep', group: '?', take: 'none' },
])('%p at a field without a list says in words that there is nothing to choose', (call) => {
  const other = opensForm(rep, 'Create user');
  const draftId = /"key":"draftId","value":"([^"]+)"/.exec(JSON.stringify(rep.view().cards.at(-1)))?.[1] ?? '';
  expect(other).toContain('First name');
  expect(answerTo({ ...call, draftId, at: 'body.firstName' })).toMatch(/Nothing can be chosen here now|Nothing has these words/);
});

it.each(['contact.show', 'contact.refresh', 'task.newForm', 'contact.editForm', 'tag.editForm'])('%s does not show a contact of another location', (action) => {
  const { ghl, world } = rep.sandbox;
  const rentals = ghl.records.locations().find(({ name }) => name.endsWith('Rentals'));
  const token = ghl.issueToken({ kind: 'location', scopes: ['contacts.write', 'contacts.readonly'], locationId: rentals?.id ?? '' });
  const { body } = ghl.handle({
    method: 'POST',
    url: 'https://services.leadconnectorhq.com/contacts/',
    headers: { authorization: `Bearer ${token}`, version: '2021-07-28', 'content-type': 'application/json' },
    body: JSON.stringify({ locationId: rentals?.id, firstName: 'Secretive', email: `tenant-${world.clock.now()}@rentals.example` }),
  });
  const { contact } = JSON.parse(body) as { readonly contact: { readonly id: string } };
  const answer = answerTo({ action, contactId: contact.id });
  expect(answer).not.toContain('Secretive');
  expect(answer).toMatch(/another location|not in GoHighLevel|does not have this|not allowed/);
});

it('a task of another contact is not ticked', () => {
  const ana = held(rep.sandbox, customers.ana.email);
  const bjorn = held(rep.sandbox, customers.bjorn.email);
  answerTo({ action: 'task.complete', contactId: ana.contact.id, taskId: bjorn.tasks[0]?.id ?? '', completed: 'true' });
  expect(held(rep.sandbox, customers.bjorn.email).tasks).toStrictEqual(bjorn.tasks);
});
