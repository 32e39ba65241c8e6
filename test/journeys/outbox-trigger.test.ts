/** What did not get through is sent by triggers, while nobody opens a card. */
import { customers } from '../../sandbox/cast';
import { waits } from './many-contacts';
import { aRep, held, type Rep } from './rep';

const { ana } = customers;
const busy = { status: 429, message: 'Too Many Requests' } as const;

let rep: Rep;
let start = '';

beforeAll(async () => {
  rep = await aRep();
  start = rep.sandbox.snapshot();
});

/** Back to the moment before, without triggers: they are Google's, and not in what is stored. */
const again = (): void => {
  for (const { uid } of rep.sandbox.runtime.triggers()) rep.sandbox.runtime.backend.triggers.remove(uid);
  rep.sandbox.restore(start);
  rep.sandbox.ghl.faults.clear();
};

beforeEach(again);

const adds = (note: string): void => {
  rep.opens('ana-offer');
  rep.clicks('New note');
  rep.types({ Note: note });
  rep.clicks('Add note');
};
const fails = (times: number): void => rep.sandbox.ghl.faults.next('contacts.notes.create', busy, times);
const notes = () => held(rep.sandbox, ana.email).notes.map(({ body }) => body).filter((body: string) => body.startsWith('Kept')).sort();

it('a note that GoHighLevel was too busy for is there some minutes later, and the triggers are gone', () => {
  fails(1);
  adds('Kept 1');
  expect(notes()).toStrictEqual([]);
  waits(rep, 6);
  expect(notes()).toStrictEqual(['Kept 1']);
  waits(rep, 130);
  expect(rep.sandbox.runtime.triggers()).toStrictEqual([]);
});

it('as long as GoHighLevel is busy it is tried again, less and less often', () => {
  fails(4);
  adds('Kept 1');
  waits(rep, 30);
  expect(notes()).toStrictEqual([]);
  waits(rep, 120);
  expect(notes()).toStrictEqual(['Kept 1']);
});

it('of several notes of one contact none is lost, and none is there twice', () => {
  fails(3);
  adds('Kept 1');
  adds('Kept 2');
  waits(rep, 130);
  expect(notes()).toStrictEqual(['Kept 1', 'Kept 2']);
});

it('is there once, whenever the run that sends it is killed', () => {
  const sends = () => {
    again();
    fails(1);
    adds('Kept 1');
    rep.sandbox.world.clock.advance(70_000);
    return { now: () => rep.sandbox.runtime.run('onAgain', []) };
  };
  const moments = sends().now().calls.flatMap(({ method }, index) => (/^(fetch|set|put|remove|delete|create)/.test(method) ? [index + 1] : []));
  expect(moments.length).toBeGreaterThan(3);
  for (const k of moments) {
    const { now } = sends();
    rep.sandbox.runtime.killNext(k, 'after');
    now();
    waits(rep, 200);
    expect({ k, notes: notes() }).toStrictEqual({ k, notes: ['Kept 1'] });
  }
});

it('a change that waits for somebody to sign in does not keep the triggers busy', () => {
  fails(1);
  adds('Kept 1');
  rep.sandbox.ghl.faults.next('contacts.notes.create', { status: 401, message: 'Invalid token' }, 100);
  expect(waits(rep, 60).length).toBeLessThan(6);
});
