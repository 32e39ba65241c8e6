import { aRep, type Rep } from './rep';
import { repInEachTest } from './rep-in-each-test';
import { aRepOverOAuth, aStranger, consents, session } from './sign-ins';

const tokenRequests = ({ sandbox }: Rep): number => sandbox.network.log().filter(({ url }) => url.endsWith('/oauth/token')).length;
const day = 86_400_000;

describe('signed in with GoHighLevel’s own page', () => {
  const rep = repInEachTest(aRepOverOAuth);

  it('sees the contact', () => {
    expect(rep.opens('ana-offer')).toContain('Ana Ruiz');
    expect(tokenRequests(rep)).toBe(0);
  });

  it('is signed in anew when the token has expired, with one request and the next refresh token', () => {
    const before = session(rep);
    rep.sandbox.world.clock.advance(2 * day);
    expect(rep.opens('ana-offer')).toContain('Ana Ruiz');
    expect(tokenRequests(rep)).toBe(1);
    const after = session(rep);
    expect(after['refreshToken']).not.toBe(before['refreshToken']);
    expect(after['accessToken']).not.toBe(before['accessToken']);
    expect(rep.opens('bjorn-invoice')).toContain('Åkesson');
    expect(tokenRequests(rep)).toBe(1);
    rep.sandbox.world.clock.advance(2 * day);
    expect(rep.opens('mei-thanks')).toContain('Lotus Trading');
  });

  it('tries once more with a new token when GoHighLevel refuses the old one early', () => {
    rep.sandbox.ghl.expireAccessTokens();
    expect(rep.opens('ana-offer')).toContain('Ana Ruiz');
    expect(tokenRequests(rep)).toBe(1);
  });

  it('is asked to sign in again when the grant has ended, and told so', () => {
    rep.sandbox.ghl.revokeTokens();
    rep.sandbox.world.clock.advance(2 * day);
    expect(rep.opens('ana-offer')).toContain('Sign in');
    expect(rep.opens('ana-offer')).toContain('GoHighLevel ended the sign-in. Please sign in again.');
    consents(rep, 'location');
    expect(rep.clicks('I’ve signed in')).toContain('Ana Ruiz');
  });

  it('stays signed in when the renewal fails for want of a server', () => {
    rep.sandbox.world.clock.advance(2 * day);
    rep.sandbox.ghl.faults.next('oauth.token', { status: 503 });
    expect(rep.opens('ana-offer')).toContain('an error of its own');
    expect(rep.opens('ana-offer')).toContain('Ana Ruiz');
  });

  it('says what happened when the run was killed during the renewal', () => {
    rep.sandbox.world.clock.advance(2 * day);
    rep.sandbox.ghl.faults.next('oauth.token', { network: 'timeout', arrived: true });
    expect(() => rep.opens('ana-offer')).toThrow('maximum execution time');
    rep.opens('ana-offer');
    expect(rep.opens('ana-offer')).toMatch(/Ana Ruiz|The sign-in was lost when its renewal was interrupted\. Please sign in again\./);
    expect(rep.view().error).toBeNull();
  });
});

describe('an agency', () => {
  it('chooses a location, and is in it', async () => {
    const rep = await aStranger();
    rep.opens('ana-offer');
    expect(consents(rep, 'company')).toContain('Signed in');
    const choice = rep.clicks('I’ve signed in');
    expect(choice).toContain('Harbour Homes Rentals');
    expect(rep.clicks('Harbour Homes')).toContain('Ana Ruiz');
    expect(session(rep)).toMatchObject({ kind: 'oauth', locationId: rep.sandbox.ghl.credentials.locationId });
  });
});

describe('the browser that comes back', () => {
  it.each([
    [{ error: 'access_denied' }, 'declined'],
    [{}, 'no code'],
    [{ code: 'made-up' }, 'did not accept'],
  ])('with %j is told in words', async (query, words) => {
    const rep = await aStranger();
    rep.opens('ana-offer');
    const link = /https:[^"\\]*state=([^"&\\]*)/.exec(JSON.stringify(rep.view().cards));
    const { html, execution } = rep.sandbox.runtime.callback({ ...query, state: decodeURIComponent(link?.[1] ?? '') });
    expect(execution.error).toBeNull();
    expect(html).toContain(words);
    expect(rep.clicks('I’ve signed in')).toContain('You are not signed in yet.');
  });
});

describe('signing out', () => {
  it('forgets tokens, journal, senders and everything remembered, and keeps the settings', async () => {
    const rep = await aRep();
    const { runtime, panel } = rep.sandbox;
    rep.opens('ana-offer');
    rep.clicks('New task');
    rep.clicks('Add task');
    panel.universalAction(1);
    rep.types({ 'Colleagues’ domains': 'harbour-homes.example' });
    rep.clicks('Save');
    expect([...runtime.userProperties.keys()].map((key) => key.split('.')[0])).toEqual(expect.arrayContaining(['session', 'change', 'settings']));
    panel.openHome();
    rep.clicks('Sign out');
    expect(rep.clicks('Sign out')).toContain('Sign in');
    expect(rep.notification()).toBe('Signed out.');
    expect([...runtime.userProperties.keys()]).toStrictEqual(['settings']);
    expect(rep.opens('ana-offer')).toContain('Sign in');
    expect(JSON.stringify(rep.view().cards)).not.toContain('Ana Ruiz');
  });
});
