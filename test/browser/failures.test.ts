import { describeInBrowser } from './browser-tests';
import { recordOf } from './record-of';

describeInBrowser('When something fails', (start) => {
  it('says that there is no connection, and recovers at a click', async () => {
    const rep = await start();
    rep.sandbox().network.setOffline(true);
    await rep.opens('ana-offer');
    await rep.sees('No connection');
    await rep.sees(/could not be reached/);
    await rep.clicks('Try again');
    await rep.sees('No connection');
    rep.sandbox().network.setOffline(false);
    await rep.clicks('Try again');
    await rep.sees('Tasks: 3 open, 1 overdue');
  });

  it('asks to wait when GoHighLevel has had too many calls, and recovers', async () => {
    const rep = await start();
    rep.sandbox().ghl.faults.next('*', { status: 429, message: 'Too Many Requests' }, 20);
    await rep.opens('ana-offer');
    await rep.sees('Too many calls at once');
    await rep.sees(/Wait .* and try again/);
    rep.sandbox().ghl.faults.clear();
    rep.sandbox().world.clock.advance(10_000);
    await rep.clicks('Try again');
    await rep.sees('Tasks: 3 open, 1 overdue');
  });

  it('shows the rest of a contact when only the notes cannot be read', async () => {
    const rep = await start();
    rep.sandbox().ghl.faults.next('contacts.notes.list', { status: 500 }, 5);
    await rep.opens('ana-offer');
    await rep.sees('Tasks: 3 open, 1 overdue');
    await rep.sees('Second viewing, 7 Mill Lane');
    await rep.sees(/GoHighLevel answered with an error of its own/);
    rep.sandbox().ghl.faults.clear();
    await rep.clicks(/^Try again/);
    await rep.sees(/Prefers mail to phone calls/);
  });

  it('keeps what was typed when saving fails, and saves it once at the second try', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    await rep.clicks('New task');
    await rep.types('What is to be done', 'Send the survey');
    rep.sandbox().ghl.faults.next('contacts.tasks.create', { status: 500 }, 1);
    await rep.clicks('Add task');
    await rep.sees(/error of its own/);
    expect(await rep.findsIn('What is to be done')).toBe('Send the survey');
    await rep.clicks('Add task');
    await rep.sees('Send the survey');
    expect(recordOf(rep, 'ana.ruiz@orchard-labs.example')?.tasks.filter(({ title }) => title === 'Send the survey')).toHaveLength(1);
  });

  it('asks to open the mail again when Gmail no longer lets it be read', async () => {
    const rep = await start();
    // Who allows changing labels lets the add-on read without the open mail's own token.
    rep.sandbox().runtime.faults.add({ kind: 'consent-revoked', scopes: ['https://www.googleapis.com/auth/gmail.modify'] });
    await rep.opens('noor-first-contact');
    rep.sandbox().google.expireMessageTokens();
    rep.sandbox().runtime.userCache.clear();
    await rep.clicks('Look the sender up again');
    await rep.sees('Open the mail again');
    await rep.sees('Close this mail and open it again.');
    await rep.opens('ana-offer');
    await rep.opens('noor-first-contact');
    await rep.sees('Not in GoHighLevel yet.');
  });
});
