/** Contacts that are created from mail by themselves. */
import { customers, strangers } from '../../sandbox/cast';
import { asks } from './ask-ghl';
import { waits } from './many-contacts';
import { aRep, held } from './rep';
import { repInEachTest } from './rep-in-each-test';
import { labels } from './synced-mail';

const { noor, sora } = strangers;
const leads = 'Leads';

const rep = repInEachTest(async () => {
  const one = await aRep();
  for (const mail of ['noor-first-contact', 'sora-garden', 'ana-offer', 'newsletter', 'no-reply-receipt', 'list-discussion', 'colleagues-only']) labels(one, mail, leads);
  return one;
});

const emails = (): readonly string[] => rep.sandbox.ghl.records.contacts().map(({ email = '' }) => email);
const has = (): readonly boolean[] => [noor, sora].map(({ email }) => emails().includes(email));

const shows = (): string => {
  rep.sandbox.panel.openHome();
  rep.clicks('Settings');
  return rep.clicks('Contacts from mail');
};

const looks = (typed: Readonly<Record<string, string>>, repliedOnly = false): string => {
  shows();
  rep.types({ Label: leads, Replies: repliedOnly ? ['yes'] : [], ...typed });
  return rep.clicks('See what would happen');
};

const switchesOn = (typed: Readonly<Record<string, string>> = {}): string => {
  looks(typed);
  return rep.clicks('Switch on');
};

it('nothing is created before somebody has seen whom it would be about, and switched it on', () => {
  expect(shows()).toContain('Switched off');
  const requests = rep.requests().length;
  const card = looks({});
  expect(card).toContain('7 threads: 2 contacts would be created, 1 person is in GoHighLevel already.');
  expect(card).toContain('Noor de Wit | noor@dewit-interiors.example');
  expect(rep.requests().slice(requests).filter(({ what }) => !/^GET|\/contacts\/search$|\/batch\//.test(what))).toStrictEqual([]);
  waits(rep, 130);
  expect(has()).toStrictEqual([false, false]);
});

it('once switched on, those who wrote become contacts with their names and the source, and nobody else does', () => {
  const before = emails().length;
  expect(switchesOn()).toContain('Switched on');
  waits(rep, 70);
  expect([has(), emails().length - before]).toStrictEqual([[true, true], 2]);
  const { firstName, lastName, source } = held(rep.sandbox, noor.email).contact;
  expect({ firstName, lastName, source }).toStrictEqual({ firstName: 'Noor', lastName: 'de Wit', source: 'Gmail rule' });
  const writes = rep.requests().length;
  waits(rep, 130);
  expect(rep.requests().slice(writes).filter(({ what }) => what === 'POST /contacts/')).toStrictEqual([]);
  expect(shows()).toContain('2 of 20 created today.');
});

it('somebody whom GoHighLevel refuses is named with its reason, and does not keep the others from becoming contacts', () => {
  switchesOn();
  rep.sandbox.ghl.faults.next('contacts.create', { status: 422, body: { statusCode: 422, message: ['email must be an email'], error: 'Unprocessable Entity' } });
  waits(rep, 70);
  expect(has().filter(Boolean)).toHaveLength(1);
  expect(shows()).toMatch(/# Not created: GoHighLevel refused\n\S+@\S+: email must be an email\n/);
});

it('only mail that the rep replied to counts, where that is set', () => {
  expect(looks({}, true)).toContain('0 contacts would be created');
});

it('a search narrows it down, and blocked domains are left out', () => {
  expect(looks({ 'Gmail search': 'from:noor' })).toContain('1 thread: 1 contact would be created');
  const card = looks({ 'Never from these domains': '@dewit-interiors.example' });
  expect(card).toContain('1 contact would be created');
  expect(card).not.toContain(noor.email);
});

it('no more than the daily number are created in a day; the rest follow on the next', () => {
  switchesOn({ 'At most': '1' });
  waits(rep, 130);
  expect(has().filter(Boolean)).toHaveLength(1);
  waits(rep, 24 * 60);
  expect(has()).toStrictEqual([true, true]);
});

it('what cannot be a rule is said, and what was typed stays', () => {
  const card = looks({ Label: 'Nowhere' });
  expect(card).toContain('There is no label “Nowhere” in Gmail.');
  expect(looks({ Label: '' })).toContain('Say which mail: a label, a search, or only mail that you replied to.');
  expect(looks({ 'Never from these domains': 'no domain' })).toContain('is no domain. Type it like example.com.');
  expect(looks({ 'At most': '51' })).toContain('Type how many a day, from 1 to 50.');
});

it('a run can be undone: its contacts go but for those somebody has worked with, and are not created again', () => {
  switchesOn();
  waits(rep, 5);
  rep.opens('noor-first-contact');
  rep.clicks('New note');
  rep.types({ Note: 'Called her' });
  rep.clicks('Add note');
  shows();
  expect(rep.clicks('Undo')).toContain('Delete 2 contacts?');
  rep.clicks('Delete');
  expect(rep.notification()).toBe('1 contact deleted, 1 kept, because somebody has worked with them since.');
  expect(has()).toStrictEqual([true, false]);
  labels(rep, 'sora-photo', leads);
  waits(rep, 130);
  expect(has()).toStrictEqual([true, false]);
});

it('who is gone already when a run is undone is counted as such', () => {
  switchesOn();
  waits(rep, 5);
  asks(rep, { method: 'DELETE', path: `/contacts/${held(rep.sandbox, noor.email).contact.id}` });
  shows();
  rep.clicks('Undo');
  rep.clicks('Delete');
  expect(rep.notification()).toBe('1 contact deleted, 1 gone already.');
});

it('switched off, nothing more is created, and the triggers go', () => {
  switchesOn();
  rep.clicks('Switch off');
  expect(rep.notification()).toBe('Switched off. The contacts that were created stay.');
  waits(rep, 130);
  expect([has(), rep.sandbox.runtime.triggers()]).toStrictEqual([[false, false], []]);
});

it('a lost answer makes no contact twice', () => {
  switchesOn();
  rep.sandbox.ghl.faults.next('contacts.create', { network: 'timeout', arrived: true });
  waits(rep, 130);
  expect([noor, sora].map(({ email }) => emails().filter((one) => one === email).length)).toStrictEqual([1, 1]);
  expect(shows()).toContain('2 of 20 created today.');
});

it('without Google’s permission the card says what to allow, and where', async () => {
  const closed = await aRep();
  closed.sandbox.runtime.faults.add({ kind: 'consent-revoked', scopes: ['https://www.googleapis.com/auth/gmail.modify'] });
  closed.sandbox.panel.openHome();
  closed.clicks('Settings');
  expect(closed.clicks('Contacts from mail')).toContain('Google permission missing');
  expect(closed.clicks('See what would happen')).toContain('Google permission missing');
});

it('nobody who is in GoHighLevel is offered', () => {
  expect(looks({})).not.toContain(customers.ana.email);
});
