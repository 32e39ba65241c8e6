import { aRep, type Rep } from './rep';
import { opensForm } from './run-operation';
import { aStranger, consents, session } from './sign-ins';

/** Only what the hand-made cards need is granted by the first sign-in, as GoHighLevel was asked for it. */
const signedInAs = async (as: 'location' | 'company'): Promise<Rep> => {
  const rep = await aStranger();
  rep.opens('ana-offer');
  consents(rep, as);
  rep.clicks('I’ve signed in');
  if (as === 'company') rep.clicks('Harbour Homes');
  return rep;
};

const scopesOf = (rep: Rep): readonly string[] => session(rep)['scopes'] as readonly string[];

describe('an operation that the sign-in does not allow', () => {
  let rep: Rep;
  let first: readonly string[] = [];

  beforeAll(async () => {
    rep = await signedInAs('location');
    first = scopesOf(rep);
  });

  it('says so in the list, and for what it would be needed', () => {
    rep.sandbox.panel.openHome();
    rep.clicks('All operations');
    rep.types({ 'What do you want to do?': 'pipelines' });
    expect(rep.clicks('Search')).toContain('Not allowed yet: to read opportunities.');
  });

  it('is asked for when it is wanted, and not before', () => {
    expect(first).not.toContain('opportunities.readonly');
    const card = rep.clicks('List pipelines');
    expect(card).toContain('You have not allowed this add-on to do this.');
    expect(card).toContain('opportunities.readonly: to read opportunities');
  });

  it('stays forbidden as long as GoHighLevel has not granted it', () => {
    expect(rep.clicks('I’ve allowed it')).toContain('It is still not allowed.');
  });

  it('opens once it is granted, and what was granted before still is', () => {
    expect(consents(rep, 'location')).toContain('Signed in');
    expect(rep.clicks('I’ve allowed it')).toContain('Run');
    expect(scopesOf(rep)).toEqual(expect.arrayContaining([...first, 'opportunities.readonly']));
    expect(rep.clicks('Run')).toContain('Rentals');
  });

  it('leaves everything as it is when the page is left with a no', () => {
    opensForm(rep, 'List campaigns');
    const state = /state=([^"&\\]*)/.exec(JSON.stringify(rep.view().cards.at(-1)))?.[1] ?? '';
    expect(rep.sandbox.runtime.callback({ error: 'access_denied', state: decodeURIComponent(state) }).html).toContain('declined');
    expect(rep.clicks('I’ve allowed it')).toContain('It is still not allowed.');
    expect(rep.opens('ana-offer')).toContain('Ana Ruiz');
  });

  it('needs an agency’s connection, which its card says before anything is sent', () => {
    const before = rep.requests().length;
    const card = opensForm(rep, 'Get company');
    expect(card).toContain('Only an agency’s connection can do this.');
    expect(rep.requests()).toHaveLength(before);
  });
});

describe('an agency', () => {
  let rep: Rep;

  beforeAll(async () => {
    rep = await signedInAs('company');
  });

  it('stays in its location when it allows something more, and is not asked which one', () => {
    const { locationId } = session(rep);
    expect(opensForm(rep, 'List snapshots')).toContain('snapshots.readonly: to read snapshots');
    consents(rep, 'company');
    rep.clicks('I’ve allowed it');
    expect(session(rep)).toMatchObject({ kind: 'oauth', locationId });
  });

  it('reads what is the agency’s with the agency’s own token, and types no id of it', () => {
    expect(rep.reads()).not.toContain('Company');
    expect(rep.clicks('Run')).toContain('Real estate starter');
    expect(rep.opens('ana-offer')).toContain('Ana Ruiz');
  });

  it('goes on when its token has expired', () => {
    rep.sandbox.world.clock.advance(2 * 86_400_000);
    opensForm(rep, 'List snapshots');
    expect(rep.clicks('Run')).toContain('Real estate starter');
  });

  it('keeps the location when only the agency’s grant has ended', () => {
    const properties = rep.sandbox.runtime.userProperties;
    const agency = JSON.parse(properties.get('session.agency') ?? '{}') as object;
    properties.set('session.agency', JSON.stringify({ ...agency, refreshToken: 'used-elsewhere', expiresAt: 0 }));
    opensForm(rep, 'List snapshots');
    rep.clicks('Run');
    expect(properties.has('session.agency')).toBe(false);
    expect(rep.opens('ana-offer')).toContain('Ana Ruiz');
    expect(opensForm(rep, 'List snapshots')).toContain('Only an agency’s connection can do this.');
  });

  it('leaves none of its tokens behind at sign-out', () => {
    rep.sandbox.panel.openHome();
    rep.clicks('Sign out');
    rep.clicks('Sign out');
    expect([...rep.sandbox.runtime.userProperties.keys()].filter((key) => key.startsWith('session'))).toStrictEqual([]);
  });
});

describe('a private integration’s token', () => {
  it('learns from a refusal what it may not, and says what to tick in GoHighLevel', async () => {
    const rep = await aRep();
    opensForm(rep, 'List pipelines');
    rep.sandbox.ghl.faults.next('opportunities.pipelines.list', { status: 401, message: 'The token is not authorized for this scope.' });
    expect(rep.clicks('Run')).toContain('not allowed');
    const card = opensForm(rep, 'List pipelines');
    expect(card).toContain('Tick what is named below. The token stays the same.');
    expect(rep.clicks('Try again')).toContain('Run');
  });

  it('is told that a token cannot do what only a sign-in can', async () => {
    const rep = await aRep();
    expect(opensForm(rep, 'Update message status')).toContain('Sign in with GoHighLevel instead of the token.');
  });

  it('reads with a token that may only read, and is told what it lacks for the rest', async () => {
    const rep = await aRep({ signedIn: false });
    rep.opens('ana-offer');
    rep.clicks('Use a token');
    const { readOnlyToken, locationId } = rep.sandbox.ghl.credentials;
    rep.types({ Token: readOnlyToken, 'Location id': locationId });
    rep.clicks('Sign in');
    expect(opensForm(rep, 'Create contact')).toContain('contacts.write: to create, change and delete contacts');
    expect(opensForm(rep, 'List pipelines')).toContain('Run');
  });
});
