import { describeInBrowser } from './browser-tests';

describeInBrowser('A list of contacts', (start) => {
  it('is searched, turned page by page, exported to a Sheet, and read there', async () => {
    const rep = await start();
    await rep.clicks('All operations');
    await rep.types('What do you want to do?', 'search contacts');
    await rep.clicks('Search');
    await rep.clicks('Search contacts');
    await rep.types(/^Most at once/, '5');
    await rep.clicks('Run');
    await rep.sees('1 to 5 of 14');
    await rep.clicks('Load more');
    await rep.sees('6 to 10 of 14');

    await rep.clicks('Export');
    await rep.clicks('Google Sheet');
    await rep.sees(/These are all 14 rows/);
    const opening = rep.page.context().waitForEvent('page');
    await rep.clicks('Open the Sheet');
    const sheet = await opening;
    await sheet.getByRole('heading', { name: /^Search contacts 2026-11-09/ }).waitFor();
    await sheet.getByText('14 rows').waitFor();
    await sheet.getByRole('cell', { name: 'ana.ruiz@orchard-labs.example' }).waitFor();
    await sheet.getByRole('columnheader', { name: 'Budget' }).waitFor();
  });
});

describeInBrowser('The recording of a call', (start) => {
  it('is saved in Drive and plays there', async () => {
    const rep = await start();
    await rep.clicks('All operations');
    await rep.types('What do you want to do?', 'recording');
    await rep.clicks('Search');
    await rep.clicks('Get message recording');
    await rep.clicks(/^Choose/);
    await rep.clicks(/^Ana Ruiz/);
    await rep.clicks(/^Type call/);
    await rep.clicks('Run');
    const opening = rep.page.context().waitForEvent('page');
    await rep.clicks('Play it in Drive');
    const player = await opening;
    const sound = player.locator('audio');
    await sound.waitFor();
    await player.waitForFunction(() => (document.querySelector('audio')?.readyState ?? 0) > 0);
    expect(await sound.evaluate((node) => Math.round((node as HTMLAudioElement).duration))).toBe(24);
  });
});
