import { describeInBrowser } from './browser-tests';
import { recordOf, writes } from './record-of';

describeInBrowser('A mail from somebody in GoHighLevel', (start) => {
  it('shows who it is, what is to be done, what was said and when one meets, and leads to GoHighLevel', async () => {
    const rep = await start();
    rep.sandbox().network.clearLog();
    await rep.opens('ana-offer');

    await rep.sees('Ana Ruiz');
    await rep.sees(/Orchard Labs/);
    await rep.sees('Tasks: 3 open, 1 overdue');
    await rep.sees('Call about the second viewing');
    await rep.sees(/Prefers mail to phone calls/);
    await rep.sees('Second viewing, 7 Mill Lane');
    await rep.doesNotSee(/<p>|&nbsp;/);

    await rep.clicks('Open this contact in GoHighLevel');
    const { locationId } = rep.sandbox().ghl.credentials;
    const ana = recordOf(rep, 'ana.ruiz@orchard-labs.example');
    await rep.sees(`https://app.gohighlevel.com/v2/location/${locationId}/contacts/detail/${ana?.contact.id}`);
    expect(writes(rep)).toEqual([]);
  });

  it('shows all of a long list on a card of its own, and the way back', async () => {
    const rep = await start();
    await rep.opens('priya-lease');
    await rep.sees('Tasks: 13 open, 3 overdue');

    await rep.clicks('Show all 20 tasks');
    const titles = recordOf(rep, 'priya@nair-dental.example')?.tasks.map(({ title }) => title) ?? [];
    expect(titles).toHaveLength(20);
    for (const title of titles) await rep.sees(title);

    await rep.goesBack();
    await rep.clicks('Show all 20 notes');
    await rep.sees(/^Site survey – spoke|^Site survey: see/);
    await rep.goesBack();
    await rep.clicks('Show all 10 appointments');
    await rep.sees('On site: handover');
    await rep.clicks('Back to the contact');
    await rep.sees('Tasks: 13 open, 3 overdue');
  });
});
