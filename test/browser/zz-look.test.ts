import { customers } from '../../sandbox/cast';
import { labels, untags } from '../journeys/synced-mail';
import { describeInBrowser } from './browser-tests';

describeInBrowser('look', (start) => {
  it.each([['wide', { width: 1280, height: 1100 }], ['phone', { width: 360, height: 1100 }]] as const)('%s', async (name, screen) => {
    const rep = await start({ screen });
    const behind = { sandbox: rep.sandbox() };
    if (name === 'phone') await rep.page.getByRole('button', { name: 'Add-on', exact: true }).click();
    const shot = async (what: string) => {
      await rep.page.locator('.panel').first().screenshot({ path: `/tmp/look/${what}-${name}.png`, animations: 'disabled' });
    };
    labels(behind, 'ana-offer', 'GHL/Hot lead');
    labels(behind, 'tomas-roof', 'GHL/VIP');
    labels(behind, 'priya-lease', 'Receipts');
    await shot('home-off');
    await rep.clicks('Labels and tags');
    await shot('sync-off');
    await rep.clicks('See what would happen');
    await shot('preview');
    await rep.clicks('Which label goes with which tag');
    await shot('labels');
    await rep.clicks(/^GHL\/Hot lead/);
    await shot('label');
    await rep.goesBack();
    await rep.goesBack();
    await rep.clicks('Switch labels and tags on');
    await shot('on');
    await rep.clicks('Settings of labels and tags');
    await shot('settings');
    await rep.goesBack();
    untags(behind, customers.ana.email, 'hot lead');
    await rep.clicks('Sync now');
    await rep.clicks('What was done');
    await shot('log');
    await rep.clicks('All of this as text to copy');
    await shot('log-text');
    await rep.goesBack();
    await rep.goesBack();
    await rep.clicks('Switch labels and tags off');
    await shot('ask-off');
    await rep.goesBack();
    await rep.goesBack();
    await rep.page.reload();
    if (name === 'phone') await rep.page.getByRole('button', { name: 'Add-on', exact: true }).click();
    await rep.sees('In step');
    await shot('home-on');
  });
});
