import type { Fault } from '../../sandbox/ghl/faults';
import { asks } from './ask-ghl';
import { lead, leads, plansTags, plansWorkflow, plantLeads, tagged, waits } from './many-contacts';
import { aRep, type Rep } from './rep';
import { repInEachTest } from './rep-in-each-test';

const scriptApp = 'https://www.googleapis.com/auth/script.scriptapp';

const count = 120;
const rep = repInEachTest(async () => {
  const one = await aRep();
  plantLeads(one, count);
  return one;
});

/** A rep whose calls take so long that a click cannot do it all. */
const aSlowRep = async (): Promise<Rep> => {
  const slow = await aRep({ latency: { property: 0, cache: 0, fetch: () => 8_000 } });
  plantLeads(slow, 300);
  return slow;
};

/** The card of the bulk change that was started last. */
const lastRun = (title = 'Add tags: '): string => {
  rep.sandbox.panel.openHome();
  rep.clicks('Many contacts');
  return rep.clicks(title);
};

const faults: readonly (readonly [string, Fault])[] = [
  ['no answer to a call that arrived', { network: 'timeout', arrived: true }],
  ['an answer that is cut off', { spoilt: 'truncated' }],
  ['too many calls', { status: 429 }],
  ['an error of GoHighLevel’s own', { status: 500 }],
  ['a gateway in trouble', { status: 503 }],
  ['no connection', { network: 'offline' }],
];

it.each(faults)('%s in the middle of it is got over by itself: everybody is tagged', (_, fault) => {
  plansTags(rep, 'Add tags', 'spring');
  rep.sandbox.ghl.faults.next('contacts.tags.bulk-update', fault, 2);
  rep.clicks('Start');
  waits(rep, 70);
  expect(tagged(rep, 'spring')).toBe(count);
  expect(lastRun()).toContain(`${count} changed`);
});

it.each(faults.slice(1, 4))('%s for long leaves nothing half known, and is over when GoHighLevel is back', (_, fault) => {
  plansTags(rep, 'Add tags', 'spring');
  rep.sandbox.ghl.faults.next('contacts.tags.bulk-update', fault, 1_000);
  rep.clicks('Start');
  waits(rep, 60);
  rep.sandbox.panel.openHome();
  expect(rep.reads()).toContain(`Add tags: “spring”: has to wait, 0 of ${count} done`);
  expect(lastRun()).toContain(`0 of ${count} done`);
  rep.sandbox.ghl.faults.clear();
  waits(rep, 130);
  expect(tagged(rep, 'spring')).toBe(count);
  expect(rep.sandbox.runtime.triggers()).toStrictEqual([]);
});

it.each(faults.slice(0, 2))('%s keeps nothing from being undone: what was there is there again', (_, fault) => {
  const before = leads(rep).map(({ id, tags }) => [id, tags]);
  plansTags(rep, 'Add tags', 'vip, spring');
  rep.sandbox.ghl.faults.next('contacts.tags.bulk-update', fault, 2);
  rep.clicks('Start');
  waits(rep, 70);
  lastRun();
  rep.clicks('Undo');
  rep.clicks('Undo it');
  waits(rep, 70);
  expect(leads(rep).map(({ id, tags }) => [id, tags])).toStrictEqual(before);
});

describe('a token that is refused in the middle of it', () => {
  it('stops it with words, and Continue goes on once the token is good again', () => {
    plansTags(rep, 'Add tags', 'spring');
    rep.sandbox.ghl.faults.next('contacts.tags.bulk-update', { status: 401, message: 'Invalid token' }, 2);
    const card = rep.clicks('Start');
    expect(card).toContain(`0 of ${count} done`);
    expect(card).toContain('Sign in again.');
    expect(card).toContain('It waits for you.');
    waits(rep, 130);
    expect(tagged(rep, 'spring')).toBe(0);
    expect(rep.clicks('Continue')).toContain(`All ${count} done`);
    expect(tagged(rep, 'spring')).toBe(count);
  });
});

describe('no answer about a workflow', () => {
  it('stops it: those of the wave are named, and nobody is put in twice by going on', () => {
    plansWorkflow(rep);
    rep.sandbox.ghl.faults.next('contacts.workflows.add', { spoilt: 'truncated' }, 20);
    const card = rep.clicks('Start');
    expect(card).toContain('20 not confirmed');
    expect(card).toContain('GoHighLevel did not answer. Look at the contact before you do it again.');
    expect(rep.clicks('Continue')).toContain(`${count - 20} changed · 20 not confirmed`);
    const asked = rep.requests().filter(({ what }) => what.includes('/workflow/')).map(({ what }) => what);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('a workflow that is gone', () => {
  it('is noticed at the first contacts, and the others are not tried', () => {
    plansWorkflow(rep);
    rep.sandbox.ghl.faults.next('contacts.workflows.add', { status: 400, message: 'Workflow not found' }, count);
    expect(rep.clicks('Start')).toContain(`20 of ${count} done`);
    const card = rep.reads();
    expect(card).toContain('It waits for you.');
  });
});

describe('Google, which lets nothing run by itself', () => {
  it('leaves the Continue button, and the card says so', async () => {
    const rep = await aSlowRep();
    rep.sandbox.runtime.faults.add({ kind: 'consent-revoked', scopes: [scriptApp] });
    plansTags(rep, 'Add tags', 'spring');
    expect(rep.clicks('Start')).toContain('Google does not let this add-on go on by itself. Press Continue until it is done.');
    rep.clicks('Continue');
    expect(tagged(rep, 'spring')).toBe(300);
  });

  it('may switch the hourly trigger off without a word: the home card makes it anew', () => {
    plansTags(rep, 'Add tags', 'spring');
    rep.sandbox.ghl.faults.next('contacts.tags.bulk-update', { status: 500 }, 1_000);
    rep.clicks('Start');
    rep.sandbox.runtime.faults.add({ kind: 'trigger-disabled' });
    rep.sandbox.runtime.advance(3 * 3_600_000);
    rep.sandbox.ghl.faults.clear();
    const before = rep.sandbox.runtime.triggers().map(({ uid }) => uid);
    rep.sandbox.panel.openHome();
    rep.sandbox.runtime.faults.clear('trigger-disabled');
    expect(rep.sandbox.runtime.triggers().filter(({ functionName, uid }) => functionName === 'onHourly' && !before.includes(uid))).toHaveLength(1);
    waits(rep, 70);
    expect(tagged(rep, 'spring')).toBe(count);
  });
});

describe('cancelling', () => {
  it('changes nobody any more, and says who was left out', async () => {
    const rep = await aSlowRep();
    plansTags(rep, 'Add tags', 'spring');
    rep.clicks('Start');
    const done = tagged(rep, 'spring');
    const card = rep.clicks('Cancel');
    expect(card).toContain(`${done} changed · ${300 - done} left out`);
    waits(rep, 130);
    expect(tagged(rep, 'spring')).toBe(done);
    expect(rep.sandbox.runtime.triggers()).toStrictEqual([]);
  });
});

describe('an owner', () => {
  it('is given back to everybody as it was, but not to whom a colleague has given to somebody else since', () => {
    const [first, second, third] = rep.sandbox.ghl.records.users().map(({ id }) => id);
    asks(rep, { method: 'PUT', path: `/contacts/${lead(rep, 1).id}`, body: { assignedTo: first } });
    asks(rep, { method: 'PUT', path: `/contacts/${lead(rep, 2).id}`, body: { assignedTo: first } });
    rep.sandbox.world.clock.advance(60_000);
    rep.sandbox.panel.openHome();
    rep.clicks('Many contacts');
    rep.types({ 'Name, e-mail': 'lead', 'With this tag': 'lead' });
    rep.clicks('Search');
    rep.clicks('Choose what to do');
    rep.clicks('Give to an owner');
    rep.types({ Owner: second ?? '' });
    expect(rep.clicks('See what will happen')).toContain(`${count} contacts will be given to`);
    expect(rep.clicks('Start')).toMatch(/\d+ changed/);
    waits(rep, 10);
    asks(rep, { method: 'PUT', path: `/contacts/${lead(rep, 2).id}`, body: { assignedTo: third } });
    lastRun('Give to an owner: ');
    rep.clicks('Undo');
    rep.clicks('Undo it');
    waits(rep, 10);
    expect([lead(rep, 1).assignedTo, lead(rep, 2).assignedTo, lead(rep, 3).assignedTo || null]).toStrictEqual([first, third, null]);
  });
});
