import { aRep, type Rep } from './rep';
import { opensForm } from './run-operation';

const secret = 'Correct-Horse-9-Battery';

let rep: Rep;
const seen: unknown[] = [];

/** Everything that is kept, logged or shown; the request to GoHighLevel itself is left out. */
const kept = (): string => {
  const { runtime, executions } = rep.sandbox;
  return JSON.stringify([
    seen,
    [runtime.userCache, runtime.scriptCache].map((cache) => [...cache.entries()]),
    [...runtime.userProperties],
    [...runtime.scriptProperties],
    executions.list().map(({ logs, error, entry }) => ({ logs, error, entry })),
  ]);
};

const clicks = (words: string): string => {
  const card = rep.clicks(words);
  seen.push(rep.view().cards, rep.notification());
  return card;
};

const needed = { 'First name': 'Mira', 'Last name': 'Sand', Email: 'mira@example.com', Type: 'account', Role: 'user' };

const sentPasswords = (): readonly unknown[] =>
  rep.requests().filter(({ what }) => what === 'POST /users/').map(({ body }) => (body as { readonly password?: string }).password);

beforeEach(async () => {
  rep = await aRep();
  seen.length = 0;
  opensForm(rep, 'Create user');
  rep.types({ ...needed, Locations: [rep.sandbox.ghl.credentials.locationId], Password: secret });
});

it('a password is sent, and found nowhere afterwards', () => {
  clicks('Run');
  rep.sandbox.panel.universalAction(0);
  seen.push(rep.view().cards);
  expect(sentPasswords()).toStrictEqual([secret]);
  expect(kept()).not.toContain(secret);
});

it('a password that was typed on another page is asked for again, with the reason', () => {
  expect(clicks('More fields')).toContain('Password * | Not kept: type it on the page that you send');
  expect(rep.notification()).toContain('it is not kept');
  expect(clicks('Run')).toContain('Password * – is needed');
  expect(sentPasswords()).toStrictEqual([]);
  rep.types({ Password: secret });
  clicks('Run');
  expect(sentPasswords()).toStrictEqual([secret]);
  expect(kept()).not.toContain(secret);
});

it.each([{ status: 422, body: { message: ['email must be an email'] } }, { status: 500 }, { network: 'offline' }, { network: 'timeout' }, { spoilt: 'truncated' }] as const)(
  'a password is nowhere kept when sending fails with %j',
  (fault) => {
    rep.sandbox.ghl.faults.next('users.create', fault);
    clicks('Run');
    rep.sandbox.panel.universalAction(0);
    seen.push(rep.view().cards);
    expect(sentPasswords()).toStrictEqual([secret]);
    expect(kept()).not.toContain(secret);
  },
);
