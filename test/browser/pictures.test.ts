import { agree } from './agree';
import { describeInBrowser } from './browser-tests';

const panel = '.panel';
const tall = { width: 1280, height: 1000 };

describeInBrowser('Pictures for the documentation', (start) => {
  it('shows the sandbox as a whole', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    await rep.sees('Ana Ruiz');
    await rep.picture('sandbox');
    await rep.looksAt('Requests');
    await rep.picture('sandbox-requests');
  });

  it('shows it in the dark, and on a phone', async () => {
    const night = await start({ dark: true });
    await night.opens('ana-offer');
    await night.sees('Ana Ruiz');
    await night.picture('sandbox-dark');
    const phone = await start({ screen: { width: 390, height: 844 } });
    await phone.opens('ana-offer');
    await phone.picture('sandbox-phone');
  });

  it('shows the work on a contact', async () => {
    const rep = await start({ screen: tall });
    await rep.picture('home', panel);
    await rep.picks('Settings');
    await rep.picture('settings', panel);

    await rep.opens('ana-offer');
    await rep.picture('contact', panel);
    await rep.clicks('New task');
    await rep.picture('task-form', panel);
    await rep.clicks('Add task');
    await rep.sees('Task added.');
    await rep.picture('task-added', panel);
    await rep.clicks('New note');
    await rep.types('Note', 'Sends her architect to the viewing on Saturday.');
    await rep.picture('note-form', panel);
    await rep.clicks('Add note');
    await rep.clicks('Add or remove tags');
    await rep.picture('tags', panel);
    await rep.goesBack();
    await rep.picks('Recent changes');
    await rep.picture('recent-changes', panel);
  });

  it('shows the people on a mail', async () => {
    const rep = await start({ screen: tall });
    await rep.opens('three-people');
    await rep.page.getByText('Also on this mail').scrollIntoViewIfNeeded();
    await rep.picture('people', panel);
    await rep.opens('noor-first-contact');
    await rep.picture('unknown-sender', panel);
    await rep.clicks(/^Create contact/);
    await rep.picture('create-contact', panel);
    rep.sandbox().network.setOffline(true);
    await rep.opens('bjorn-invoice');
    await rep.picture('offline', panel);
  });

  it('shows the ways to sign in', async () => {
    const rep = await start({ screen: tall, sandbox: { signedIn: false } });
    await rep.picture('sign-in', panel);
    await agree(rep, /^The whole agency/);
    await rep.clicks('I have signed in: go on');
    await rep.picture('choose-location', panel);
    await rep.clicks(/^Harbour Homes(?! Rentals)/);
    await rep.opens('duplicate-lee');
    await rep.picture('choose-contact', panel);
  });

  it('shows a connection that may only read', async () => {
    const rep = await start({ screen: tall, sandbox: { signedIn: false } });
    const { readOnlyToken, locationId } = rep.sandbox().ghl.credentials;
    await rep.clicks('Use a token');
    await rep.picture('token-form', panel);
    await rep.types('Token', readOnlyToken);
    await rep.types('Location id', locationId);
    await rep.clicks('Sign in');
    await rep.opens('ana-offer');
    await rep.picture('read-only', panel);
  });
});
