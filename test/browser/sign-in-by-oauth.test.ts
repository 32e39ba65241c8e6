import { agree } from './agree';
import { describeInBrowser } from './browser-tests';
import type { Rep } from './rep';

const tokenRequests = (rep: Rep): readonly string[] =>
  rep.sandbox().network.log().filter(({ url }) => url.endsWith('/oauth/token')).map(({ requestBody }) => new URLSearchParams(requestBody).get('grant_type') ?? '');

describeInBrowser('Signing in with GoHighLevel', (start) => {
  it('goes there and back for one location, and stays signed in for days', async () => {
    const rep = await start({ sandbox: { signedIn: false } });
    await rep.clicks('I have signed in: go on');
    await rep.sees(/not signed in yet/);
    await agree(rep, /^Harbour Homes The location/);
    await rep.clicks('I have signed in: go on');
    await rep.sees('Robin Vale');
    await rep.opens('ana-offer');
    await rep.sees('Tasks: 3 open, 1 overdue');
    expect(tokenRequests(rep)).toEqual(['authorization_code']);

    rep.sandbox().world.clock.advance(24 * 3_600_000);
    await rep.opens('priya-lease');
    await rep.sees('Priya Nair');
    expect(tokenRequests(rep)).toEqual(['authorization_code', 'refresh_token']);

    rep.sandbox().ghl.expireAccessTokens();
    await rep.opens('bjorn-invoice');
    await rep.sees('Prepare yield calculation for the warehouse');
    expect(tokenRequests(rep)).toEqual(['authorization_code', 'refresh_token', 'refresh_token']);
  });

  it('asks an agency which location to work in', async () => {
    const rep = await start({ sandbox: { signedIn: false } });
    await agree(rep, /The whole agency/);
    await rep.clicks('I have signed in: go on');
    await rep.sees('Choose a location');
    await rep.clicks(/^Harbour Homes(?! Rentals)/);
    await rep.sees('Signed in.');
    await rep.opens('ana-offer');
    await rep.sees('Tasks: 3 open, 1 overdue');
  });

  it('takes no for an answer', async () => {
    const rep = await start({ sandbox: { signedIn: false } });
    const opening = rep.page.context().waitForEvent('page');
    await rep.clicks('Sign in with GoHighLevel in a new window');
    const tab = await opening;
    await tab.getByRole('button', { name: 'Deny' }).click();
    await tab.getByText('the sign-in was declined').waitFor();
    await rep.clicks('I have signed in: go on');
    await rep.sees(/not signed in yet/);
    expect(tokenRequests(rep)).toEqual([]);
  });

  // A private token may not ask for every contact of an address.
  it('shows two contacts with one address, and remembers which is meant', async () => {
    const rep = await start({ sandbox: { signedIn: false } });
    await agree(rep, /^Harbour Homes The location/);
    await rep.opens('duplicate-lee');
    await rep.sees('Which contact?');
    await rep.clicks(/^Lee Park-Soto/);
    await rep.sees('Forward the counter-offer');
    await rep.opens('ana-offer');
    await rep.opens('duplicate-lee');
    await rep.sees('Forward the counter-offer');
  });
});
