import { customers } from '../../sandbox/cast';
import { held } from './rep';
import { repInEachTest } from './rep-in-each-test';

const { ana } = customers;
const minute = 60_000;
const busy = { status: 429, message: 'Too Many Requests' } as const;

const rep = repInEachTest();

beforeEach(() => {
  before = posted().length;
  rep.opens('ana-offer');
});

const later = (minutes: number): void => rep.sandbox.world.clock.advance(minutes * minute + 1_000);
const fails = (times: number): void => rep.sandbox.ghl.faults.next('contacts.notes.create', busy, times);
const adds = (note: string): string => {
  rep.opens('ana-offer');
  rep.clicks('New note');
  rep.types({ Note: note });
  return rep.clicks('Add note');
};
const notes = () => held(rep.sandbox, ana.email).notes.map(({ body }) => body).filter((body: string) => body.startsWith('Kept'));
let before = 0;
const posted = () => rep.requests().filter(({ what }) => what.startsWith('POST') && what.endsWith('/notes'));
const sent = () => posted().slice(before).map(({ body }) => (body as { readonly body: string }).body);
const changes = (): string => {
  rep.sandbox.panel.universalAction(0);
  return rep.reads();
};

it('keeps a note that GoHighLevel was too busy for, says so, and sends it when a mail is opened', () => {
  fails(1);
  expect(adds('Kept 1')).toContain('Your change is kept here and sent again by itself.');
  expect(rep.opens('ana-offer')).toContain('Waiting: Note added: Kept 1');
  later(1);
  expect(rep.opens('ana-offer')).not.toContain('Waiting:');
  expect(rep.reads()).toContain('Note added: Kept 1 | 15 min left to undo');
  expect(notes()).toStrictEqual(['Kept 1']);
});

it('sends it at home as well', () => {
  fails(1);
  adds('Kept 1');
  later(1);
  rep.sandbox.panel.openHome();
  expect(notes()).toStrictEqual(['Kept 1']);
});

it('keeps the order of one contact’s writes', () => {
  fails(2);
  adds('Kept 1');
  expect(adds('Kept 2')).toContain('Earlier changes of this contact have not reached GoHighLevel yet.');
  later(1);
  rep.opens('ana-offer');
  expect(notes()).toStrictEqual([]);
  later(2);
  rep.opens('ana-offer');
  expect(sent()).toStrictEqual(['Kept 1', 'Kept 1', 'Kept 1', 'Kept 2']);
  expect(notes()).toHaveLength(2);
});

it('waits longer each time, and gives up after eight attempts with the text still there', () => {
  fails(100);
  adds('Kept 1');
  const attempts = [1, 2, 5, 15, 60, 240, 720].map((minutes) => {
    later(minutes);
    rep.opens('ana-offer');
    return sent().length;
  });
  expect(attempts).toStrictEqual([2, 3, 4, 5, 6, 7, 8]);
  later(10_000);
  expect(rep.opens('ana-offer')).toContain('Not saved: Note added: Kept 1');
  expect(sent()).toHaveLength(8);
  expect(changes()).toContain('GoHighLevel asks to slow down');
  expect(rep.clicks('Note added: Kept 1')).toContain('Kept 1');
  rep.sandbox.ghl.faults.clear();
  rep.clicks('Send again');
  expect(notes()).toStrictEqual(['Kept 1']);
});

it('gives up at once what GoHighLevel refuses, in its own words', () => {
  fails(1);
  adds('Kept 1');
  rep.sandbox.ghl.faults.next('contacts.notes.create', { status: 422, body: { statusCode: 422, message: ['body is too long'], error: 'Unprocessable Entity' } });
  later(1);
  rep.opens('ana-offer');
  expect(changes()).toContain('It says: body is too long.');
});

it('is sent at once by hand, and can be discarded', () => {
  fails(1);
  adds('Kept 1');
  changes();
  rep.clicks('Send what waits');
  expect(rep.notification()).toBe('1 saved');
  fails(1);
  adds('Kept 2');
  changes();
  rep.clicks('Note added: Kept 2');
  rep.clicks('Discard');
  expect(rep.notification()).toBe('Discarded.');
  later(1);
  rep.opens('ana-offer');
  expect(notes()).toStrictEqual(['Kept 1']);
});

it('says before signing out what would be lost', () => {
  fails(1);
  adds('Kept 1');
  rep.sandbox.panel.openHome();
  expect(rep.clicks('Sign out')).toContain('1 change has not reached GoHighLevel yet and would be lost.');
});

it('keeps its turn while nobody is signed in', () => {
  fails(1);
  adds('Kept 1');
  rep.sandbox.ghl.faults.next('contacts.notes.create', { status: 401, message: 'Invalid JWT' });
  later(1);
  rep.opens('ana-offer');
  expect(notes()).toStrictEqual([]);
  rep.opens('ana-offer');
  expect(notes()).toStrictEqual(['Kept 1']);
});

it('says when to try again, where a click comes before it can be known whether a write arrived', () => {
  rep.sandbox.ghl.faults.next('contacts.notes.create', { status: 500 });
  adds('Kept 9');
  changes();
  rep.clicks('Send what waits');
  expect(rep.notification()).toBe('1 still waiting. Try again in half a minute; it also goes on by itself.');
  later(1);
  rep.clicks('Send what waits');
  expect(rep.notification()).toBe('1 saved');
  expect(notes()).toStrictEqual(['Kept 9']);
});
