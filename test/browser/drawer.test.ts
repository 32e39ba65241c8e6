import type { Route } from 'playwright-core';
import { describeInBrowser } from './browser-tests';

describeInBrowser('The drawer', (start) => {
  it('lists what the add-on asked for, token hidden', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    const requests = await rep.looksAt('Requests');
    await requests.getByText('onMessageOpen').waitFor();
    const request = requests.locator('details').filter({ hasText: /contacts\/.+\/tasks/ }).first();
    await request.locator('summary').click();
    await request.getByText('authorization: Bearer …').waitFor();
    await request.getByText('Send floor plans of 7 Mill Lane').waitFor();
  });

  it('shows the record as GoHighLevel holds it, and what a click did to it', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    const record = await rep.looksAt('GoHighLevel record');
    await record.getByText('Tasks (4)').waitFor();
    await rep.clicks('New task');
    await rep.clicks('Add task');
    await record.getByText('Tasks (5)').waitFor();
    await record.getByText('Offer for the orchard plot').waitFor();
  });

  it('says what to do when the sender is nobody that GoHighLevel knows', async () => {
    const rep = await start();
    await rep.opens('noor-first-contact');
    const record = await rep.looksAt('GoHighLevel record');
    await record.getByText(/Choose one above, or create it/).waitFor();
    await record.getByLabel('Contact').selectOption({ label: 'Ana Ruiz · ana.ruiz@orchard-labs.example' });
    await record.getByText('Tasks (4)').waitFor();
  });

  it('shows the record that was chosen last, whichever answer comes first', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    const record = await rep.looksAt('GoHighLevel record');
    await record.getByText('Tasks (4)').waitFor();
    const held = new Promise<Route>((hold) => void rep.page.route('**/__sandbox/records*', hold, { times: 1 }));
    await rep.clicks('New task');
    const late = await held;
    await record.getByLabel('Contact').selectOption({ label: 'Björn Åkesson · bjorn.akesson@fjord-timber.example' });
    await record.getByText('Prepare yield calculation for the warehouse').waitFor();
    await late.continue();
    await (await late.request().response())?.finished();
    expect(await record.innerText()).toContain('Prepare yield calculation for the warehouse');
  });

  it('moves the clock', async () => {
    const rep = await start();
    const time = await rep.looksAt('Time');
    await time.getByText('Monday, 9 November 2026 at 09:00:00').waitFor();
    await time.getByRole('button', { name: '+1 day' }).click();
    await time.getByText('Tuesday, 10 November 2026 at 09:00:00').waitFor();
    await rep.sees('The sandbox’s clock has moved: +1 day.');
  });

  it('makes requests fail, and forgets about it', async () => {
    const rep = await start();
    const faults = await rep.looksAt('Faults');
    await faults.getByText('Nothing is planned to go wrong.').waitFor();
    await faults.getByLabel('Which request').selectOption('contacts.tasks.list');
    await faults.getByLabel('What goes wrong').selectOption('503');
    await faults.getByRole('button', { name: 'Plan it' }).click();
    await faults.getByText('contacts.tasks.list: answer 503, 1 time more').waitFor();
    await faults.getByRole('button', { name: 'Forget them' }).click();
    await faults.getByText('Nothing is planned to go wrong.').waitFor();
    const heard = rep.page.waitForResponse(/\/offline$/);
    await faults.getByRole('switch', { name: /Offline/ }).check();
    await heard;
    expect(rep.sandbox().network.isOffline()).toBe(true);
  });

  it('signs out and in, and starts afresh', async () => {
    const rep = await start();
    const signIn = await rep.looksAt('Sign-in');
    await signIn.getByText(rep.sandbox().ghl.credentials.privateToken).waitFor();
    await signIn.getByRole('button', { name: 'Sign out' }).click();
    await rep.sees('Connect GoHighLevel');
    await signIn.getByRole('button', { name: 'Sign in with the token' }).click();
    await rep.doesNotSee('Connect GoHighLevel');
    const before = rep.sandbox();
    await Promise.all([rep.page.waitForEvent('load'), signIn.getByRole('button', { name: 'Start afresh' }).click()]);
    expect(rep.sandbox()).not.toBe(before);
  });
});
