import { aRep, repAt, type Rep } from './rep';
import { consents, session } from './sign-ins';

/** Everything that the add-on hands to anybody but GoHighLevel's own servers and its own stores. */
const emitted = ({ sandbox }: Rep, seen: readonly unknown[]): string => {
  const { runtime, executions, network } = sandbox;
  const cached = [runtime.userCache, runtime.scriptCache].map((cache) => [...cache.entries()]);
  return JSON.stringify([
    seen,
    cached,
    executions.list().map(({ logs, error, entry }) => ({ logs, error, entry })),
    network.log().map(({ url, requestHeaders }) => ({ url, requestHeaders })),
    network.log().filter(({ url }) => !url.startsWith('https://services.leadconnectorhq.com/')),
    network.log().filter(({ url }) => !url.includes('/oauth/')).map(({ requestBody }) => requestBody),
    [...runtime.userProperties].filter(([key]) => key !== 'session'),
    [...runtime.scriptProperties].filter(([key]) => key !== 'GHL_CLIENT_SECRET'),
  ]);
};

/** A rep who does all sorts of things, well and badly. Answers every answer of the add-on. */
const aLongDay = (rep: Rep): readonly unknown[] => {
  const seen: unknown[] = [];
  const step = (work: () => unknown): void => {
    try {
      work();
    } catch (error) {
      seen.push(String(error));
    }
    seen.push(rep.view(), rep.sandbox.panel.lastExecution());
  };
  const { faults } = rep.sandbox.ghl;
  step(() => rep.opens('ana-offer'));
  step(() => rep.clicks('New task'));
  for (const fault of [{ status: 401, message: 'Invalid JWT' }, { status: 422 }, { status: 500 }, { network: 'offline' }, { spoilt: 'truncated' }] as const) {
    faults.next('contacts.tasks.create', fault);
    step(() => rep.clicks('Add task'));
  }
  step(() => rep.clicks('Add task'));
  step(() => rep.clicks('Undo: Task added'));
  faults.next('*', { status: 401, message: 'Invalid JWT' }, 20);
  step(() => rep.opens('bjorn-invoice'));
  faults.clear();
  step(() => rep.sandbox.panel.openHome());
  step(() => rep.sandbox.panel.universalAction(0));
  step(() => rep.sandbox.panel.universalAction(1));
  step(() => rep.sandbox.panel.openCompose({ to: ['ana.ruiz@orchard-labs.example'], cc: [], bcc: [] }));
  return seen;
};

it('a private token is in the user’s properties and in the Authorization header, and nowhere else', async () => {
  const rep = await aRep({ signedIn: false });
  const { privateToken, locationId } = rep.sandbox.ghl.credentials;
  rep.opens('ana-offer');
  rep.clicks('token');
  rep.types({ Token: `${privateToken}X`, 'Location id': locationId });
  const refused = rep.clicks('Sign in');
  rep.types({ Token: privateToken, 'Location id': locationId });
  expect(rep.clicks('Sign in')).toContain('Ana Ruiz');
  const all = emitted(rep, [refused, ...aLongDay(rep)]);
  expect(session(rep)).toMatchObject({ kind: 'private', token: privateToken });
  expect(all).not.toContain(privateToken);
  expect(all).not.toContain(privateToken.slice(0, 16));
});

it('OAuth tokens and the app’s secret are in properties and in requests to GoHighLevel, and nowhere else', async () => {
  const rep = await aRep({ signedIn: false });
  const { sandbox } = rep;
  rep.opens('ana-offer');
  const secrets: string[] = [sandbox.ghl.credentials.clientSecret];
  const note = (): void => void secrets.push(...['accessToken', 'refreshToken'].map((name) => String(session(rep)[name])));
  const page = consents(rep, 'location');
  note();
  const first = aLongDay(rep);
  sandbox.world.clock.advance(2 * 86_400_000);
  const second = aLongDay(repAt(sandbox));
  note();
  sandbox.ghl.revokeTokens();
  sandbox.world.clock.advance(2 * 86_400_000);
  const all = emitted(rep, [page, ...first, ...second, rep.opens('ana-offer'), rep.view()]);
  expect(new Set(secrets).size).toBe(5);
  for (const secret of secrets) expect(all).not.toContain(secret);
});
