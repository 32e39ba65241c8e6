import { describeInBrowser } from './browser-tests';

describeInBrowser('The people on a mail', (start) => {
  it('shows the sender, and everybody else one tap away', async () => {
    const rep = await start();
    await rep.opens('three-people');
    await rep.sees('Tasks: 3 open, 1 overdue');
    await rep.sees('Also on this mail');
    expect(await rep.reads()).not.toMatch(/Robin Vale\n.*robin@harbour-homes.example/);

    await rep.clicks(/^Björn Åkesson/);
    await rep.sees('Prepare yield calculation for the warehouse');
    await rep.goesBack();
    await rep.clicks(/^Noor de Wit/);
    await rep.sees('Not in GoHighLevel yet.');
    await rep.goesBack();
    await rep.clicks(/^Keller, Ines \(Procurement\)/);
    await rep.sees(/ines\.keller@keller-werke\.example/);
    await rep.goesBack();
    await rep.sees('Tasks: 3 open, 1 overdue');
  });

  it('shows the customer, not the rep, on a mail the rep sent', async () => {
    const rep = await start();
    await rep.opens('own-sent');
    await rep.sees('Find places with a studio');
  });
});
