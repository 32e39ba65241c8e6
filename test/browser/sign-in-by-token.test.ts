import { describeInBrowser } from './browser-tests';

describeInBrowser('Signing in with a token', (start) => {
  it('says what is wrong with a token or a location id, and signs in with the right ones', async () => {
    const rep = await start({ sandbox: { signedIn: false } });
    const { privateToken, locationId } = rep.sandbox().ghl.credentials;
    await rep.sees('Connect GoHighLevel');
    await rep.clicks('Use a token');

    await rep.types('Token', 'my password');
    await rep.types('Location id', locationId);
    await rep.clicks('Sign in');
    await rep.sees(/token begins with pit-/);

    await rep.types('Token', 'pit-00000000-0000-4000-8000-000000000000');
    await rep.clicks('Sign in');
    await rep.sees(/does not know this token/);

    await rep.types('Token', privateToken);
    await rep.types('Location id', 'NoSuchLocation000000');
    await rep.clicks('Sign in');
    await rep.sees(/belongs to another location/);
    expect([...rep.sandbox().runtime.userProperties.values()].join()).not.toContain(privateToken);

    await rep.types('Token', privateToken);
    await rep.types('Location id', `https://app.gohighlevel.com/v2/location/${locationId}/dashboard`);
    await rep.clicks('Sign in');
    await rep.sees('Signed in.');
    await rep.sees('Harbour Homes');
    await rep.sees('Robin Vale');
    expect(await rep.reads()).not.toContain(privateToken);
  });

  it('lets a rep who opens a mail first see that mail’s sender right after signing in', async () => {
    const rep = await start({ sandbox: { signedIn: false } });
    const { privateToken, locationId } = rep.sandbox().ghl.credentials;
    await rep.opens('ana-offer');
    await rep.clicks('Use a token');
    await rep.types('Token', privateToken);
    await rep.types('Location id', locationId);
    await rep.clicks('Sign in');
    await rep.sees('Ana Ruiz');
    await rep.sees('Tasks: 3 open, 1 overdue');
  });

  it('signs out after asking, and forgets the token', async () => {
    const rep = await start();
    await rep.clicks('Sign out of GoHighLevel');
    await rep.sees('Sign out?');
    await rep.clicks('Keep it');
    await rep.clicks('Sign out of GoHighLevel');
    await rep.clicks('Sign out');
    await rep.sees('Signed out.');
    await rep.sees('Connect GoHighLevel');
    expect([...rep.sandbox().runtime.userProperties.values()].join()).not.toContain(rep.sandbox().ghl.credentials.privateToken);
    await rep.opens('ana-offer');
    await rep.sees('Connect GoHighLevel');
  });
});
