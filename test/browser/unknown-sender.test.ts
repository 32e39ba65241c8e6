import { describeInBrowser } from './browser-tests';
import { recordOf, writes } from './record-of';

describeInBrowser('A mail from somebody new', (start) => {
  it('offers the sender’s name and address, creates the contact, and shows it at once', async () => {
    const rep = await start();
    rep.sandbox().network.clearLog();
    await rep.opens('noor-first-contact');
    await rep.sees('Not in GoHighLevel yet.');
    await rep.clicks(/^Create contact/);

    expect(await Promise.all(['First name', 'Last name', 'E-mail'].map(rep.findsIn))).toEqual(['Noor', 'de Wit', 'noor@dewit-interiors.example']);
    await rep.types('Phone', '+1 312 555 0177');
    await rep.types('Company', 'De Wit Interiors');
    await rep.chooses('Owner', 'Casey Brook');
    await rep.types('Tags', 'seller, show flat');
    await rep.clicks('Create contact');

    await rep.sees(/Contact (created|added)/);
    await rep.sees('Noor de Wit');
    await rep.sees('+13125550177');
    const casey = rep.sandbox().ghl.records.users().find(({ email }) => email === 'casey@harbour-homes.example');
    expect(recordOf(rep, 'noor@dewit-interiors.example')?.contact).toMatchObject({
      firstName: 'Noor',
      lastName: 'de Wit',
      phone: '+13125550177',
      companyName: 'De Wit Interiors',
      assignedTo: casey?.id,
      tags: ['seller', 'show flat'],
    });
    expect(writes(rep)).toEqual(['POST /contacts/']);

    await rep.opens('portal-lead');
    await rep.opens('noor-first-contact');
    await rep.sees('De Wit Interiors');
  });

  it('says that a person exists already, and leads there', async () => {
    const rep = await start();
    await rep.opens('noor-first-contact');
    await rep.clicks(/^Create contact/);
    await rep.types('E-mail', 'ana.ruiz@orchard-labs.example');
    await rep.clicks('Create contact');
    await rep.clicks('Open that contact');
    await rep.sees('Ana Ruiz');
    expect(rep.sandbox().ghl.records.contacts().filter(({ email }) => email === 'ana.ruiz@orchard-labs.example')).toHaveLength(1);
  });

  it('offers no contact where a machine or a colleague wrote', async () => {
    const rep = await start();
    await rep.opens('security-alert');
    await rep.sees('Automatic sender.');
    await rep.opens('colleagues-only');
    await rep.sees('Colleague.');
    await rep.opens('newsletter');
    await rep.sees('Mailing list.');
    expect(await rep.page.getByRole('button', { name: /^Create contact/ }).count()).toBe(0);
  });
});
