import { describeInBrowser } from './browser-tests';
import { writes } from './record-of';

describeInBrowser('A connection that may only read', (start) => {
  it('reads, says what it lacks, and offers nothing that would be refused', async () => {
    const rep = await start({ sandbox: { signedIn: false } });
    const { readOnlyToken, locationId } = rep.sandbox().ghl.credentials;
    await rep.clicks('Use a token');
    await rep.types('Token', readOnlyToken);
    await rep.types('Location id', locationId);
    await rep.clicks('Sign in');
    await rep.sees(/You can read here, not change/);
    rep.sandbox().network.clearLog();

    await rep.opens('ana-offer');
    await rep.sees('Tasks: 3 open, 1 overdue');
    await rep.sees(/The connection lacks contacts\.write/);
    const names = await rep.page.locator('.panel').getByRole('button').allInnerTexts();
    expect(names.filter((name) => /^(New|Edit|Tags|Add|Delete|Remove)/.test(name))).toEqual([]);
    expect(await rep.page.locator('.panel').getByRole('checkbox').count()).toBe(0);

    await rep.clicks(/Prefers mail to phone calls/);
    await rep.sees('Prefers mail to phone calls.');
    await rep.doesNotSee('Delete');

    await rep.opens('noor-first-contact');
    await rep.sees(/it needs the scope contacts\.write/);
    expect(writes(rep)).toEqual([]);
  });
});
